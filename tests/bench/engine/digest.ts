/** What all who answer can be compared by. */
import type { Answer } from '../../../src/engine/question.ts';
import { ASKED } from './questions.ts';

export interface Digest {
  readonly matching: number;
  /** Events per kind and per actor, each without its own clause (the questions ask for no actors together); by number. */
  readonly kinds: readonly number[];
  readonly actors: readonly number[];
  /** Of the lanes with most events, in order of size and name: events per bin. */
  readonly lanes: readonly LaneDigest[];
  /** The most frequent actors, equals by number; for each the day of its latest event, and how many others it meets. */
  readonly top: readonly number[];
  readonly latest: readonly number[];
  readonly counterparts: readonly number[];
  /** How many actors and how many pairs have events at all. */
  readonly actorTotal: number;
  readonly pairTotal: number;
  readonly pairs: readonly string[];
  /** The first page, by row. */
  readonly page: readonly number[];
}

export interface LaneDigest {
  readonly kind: string;
  readonly bins: readonly number[];
  /** Rows that deserve a label, most salient first. */
  readonly labels: readonly number[];
}

const MINUTES_PER_DAY = 1440;

/**
 * The heaviest pairs among the top actors as `weight on latest day`. Of those with the least weight only so many are
 * answered as there is room for, whichever: these are told without their day.
 */
function pairsOf(weights: ArrayLike<number>, days: ArrayLike<number>): readonly string[] {
  const least = weights.length < ASKED.pairs ? 0 : Math.min(...Array.from(weights));
  const pairs = Array.from(weights, (weight, i) => ({ weight, day: weight > least ? days[i]! : 0 }));
  pairs.sort((a, b) => b.weight - a.weight || b.day - a.day);
  return pairs.map(({ weight, day }) => `${weight} on ${day}`);
}

/** What a peer answers; to make it comparable is no part of its work. */
export interface PeerAnswer extends Omit<Digest, 'kinds' | 'actors' | 'pairs'> {
  readonly kinds: ArrayLike<number>;
  readonly actors: ArrayLike<number>;
  /** Of the heaviest pairs, and the day of the latest event of each. */
  readonly weights: ArrayLike<number>;
  readonly days: ArrayLike<number>;
}

export function digestOfPeer({ kinds, actors, weights, days, ...same }: PeerAnswer): Digest {
  return { ...same, kinds: Array.from(kinds), actors: Array.from(actors), pairs: pairsOf(weights, days) };
}

export function digestOf(answer: Answer): Digest {
  const { lanes, graph, counts, rows } = answer as Required<Answer>;
  const bins = lanes.binCounts.length / lanes.lanes.length;
  return {
    matching: answer.matching,
    kinds: [...counts.kinds!],
    actors: [...counts.actors!],
    lanes: lanes.lanes.map(({ key }, i) => ({
      kind: key,
      bins: [...lanes.binCounts.subarray(i * bins, (i + 1) * bins)],
      labels: [...lanes.labels.subarray(lanes.labelOffsets[i], lanes.labelOffsets[i + 1])],
    })),
    top: [...graph.actors],
    latest: daysOf(graph.latest),
    counterparts: [...graph.counterparts],
    actorTotal: graph.actorTotal,
    pairTotal: graph.pairTotal,
    pairs: pairsOf(graph.weights, daysOf(graph.latestShared)),
    page: [...rows.rows],
  };
}

function daysOf(minutes: Int32Array): readonly number[] {
  return Array.from(minutes, (minute) => Math.floor(minute / MINUTES_PER_DAY));
}

/** Numbers of the highest of `counts` that are above nothing, equals by number. */
export function topActors(counts: ArrayLike<number>): number[] {
  return Array.from(counts, (_, i) => i)
    .filter((i) => counts[i]! > 0)
    .sort((a, b) => counts[b]! - counts[a]! || a - b)
    .slice(0, ASKED.actors);
}

/** Kinds by their number of events, equals by name. */
export function topKinds(counts: ArrayLike<number>, names: readonly string[]): number[] {
  return Array.from(counts, (_, i) => i)
    .filter((i) => counts[i]! > 0)
    .sort((a, b) => counts[b]! - counts[a]! || (names[a]! < names[b]! ? -1 : 1))
    .slice(0, ASKED.lanes);
}

/** Where two digests part, in words; `null` where they are the same. */
export function difference(ours: Digest, theirs: Digest): string | null {
  for (const part of Object.keys(ours) as (keyof Digest)[]) {
    const [a, b] = [JSON.stringify(ours[part]), JSON.stringify(theirs[part])];
    if (a !== b) return `${part}: ours ${a.slice(0, 200)}, theirs ${b.slice(0, 200)}`;
  }
  return null;
}
