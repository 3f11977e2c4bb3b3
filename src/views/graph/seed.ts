/** Where nodes start: from their ids and their neighbours alone, so that every machine starts the same. */

const SPREAD = 220;
const BESIDE = 46;
/** Up to so many nodes have room in the usual spread. */
const USUAL = 300;

/** FNV-1a; integer arithmetic only, as sines and powers may differ in the last digit between browsers. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** A direction of the id's own: both in −1 to 1. */
export function directionOf(id: string): readonly [number, number] {
  const hash = hashText(id);
  return [(hash & 0xffff) / 0x7fff - 1, (hash >>> 16) / 0x7fff - 1];
}

/** Numbers in 0–1 that follow from the seed alone. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

/** How much wider than the usual picture one with so many nodes is. */
export function crowd(nodes: number): number {
  return Math.max(1, Math.sqrt(nodes / USUAL));
}

/**
 * First positions (x, y per node): at home where there is one; else beside the strongest neighbour that already has a
 * place; else where the id says. `strongest[i]` lists the neighbours of node i, strongest first.
 */
export function firstPositions(
  ids: readonly string[],
  strongest: readonly (readonly number[])[],
  homes: Float32Array | null,
): Float32Array {
  const scale = homes ? 1 : crowd(ids.length);
  const positions = homes ? Float32Array.from(homes) : new Float32Array(ids.length * 2).fill(Number.NaN);
  for (let node = 0; node < ids.length; node++) {
    if (!Number.isNaN(positions[2 * node])) continue;
    const beside = strongest[node]!.find((other) => !Number.isNaN(positions[2 * other]));
    const [dx, dy] = directionOf(ids[node]!).map((part) => part * scale) as [number, number];
    positions[2 * node] = beside === undefined ? dx * SPREAD : positions[2 * beside]! + dx * BESIDE;
    positions[2 * node + 1] = beside === undefined ? dy * SPREAD : positions[2 * beside + 1]! + dy * BESIDE;
  }
  return positions;
}
