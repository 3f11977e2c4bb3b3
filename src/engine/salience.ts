/**
 * How much an event deserves a label, from 0 to 1: the same at every zoom and under every filter, so that labels
 * stay where they are.
 *
 *   0.45 × weight of its kind
 * + 0.20 × log(1 + participants) / log(33), at most 0.20
 * + 0.15 × log(1 + sources) / log(9), at most 0.15
 * + 0.20 × log(1 + other events that refer to it) / log(9), at most 0.20
 *
 * Events of equal rank would crowd at the beginning of a machine-made dataset. So a ten-thousandth, drawn from the
 * id, spreads them over time.
 */
const KIND_WEIGHTS: Readonly<Partial<Record<string, number>>> = {
  summit: 1,
  founding: 0.95,
  agreement: 0.9,
  accession: 0.85,
  meeting: 0.75,
  'joint-statement': 0.7,
  milestone: 0.7,
  exercise: 0.5,
  sanction: 0.5,
  ceremony: 0.45,
  visit: 0.4,
  'video-call': 0.35,
  call: 0.25,
};
/** A kind of the reader's own dataset. */
const UNKNOWN_KIND_WEIGHT = 0.4;
const SPREAD = 1e-4;

export function kindWeight(kind: string): number {
  return KIND_WEIGHTS[kind] ?? UNKNOWN_KIND_WEIGHT;
}

export function salience(
  weightOfKind: number,
  participants: number,
  sources: number,
  referredTo: number,
  spread: number,
): number {
  const score =
    0.45 * weightOfKind +
    0.2 * saturating33(participants) +
    0.15 * saturating9(sources) +
    0.2 * saturating9(referredTo);
  return score * (1 - SPREAD) + spread * SPREAD;
}

const saturating33 = saturatingAt(33);
const saturating9 = saturatingAt(9);

/** By count, up to the first that is full: a logarithm per row would take longer than all else of it. */
function saturatingAt(full: number): (count: number) => number {
  const known = Float64Array.from({ length: full }, (_, count) => Math.log(1 + count) / Math.log(full));
  return (count) => (count < full ? Math.min(1, known[count]!) : 1);
}

/** A number from 0 to below 1 that only depends on the text (FNV-1a). */
export function spreadOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

/** The same for a number. */
export function spreadOfNumber(number: number): number {
  return mixed(Math.imul(number + 1, 0x9e3779b1));
}

/** The finishing steps of MurmurHash3. */
function mixed(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
