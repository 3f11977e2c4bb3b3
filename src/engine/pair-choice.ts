/** Which pairs are answered: the heaviest of those among the drawn actors. */
import type { Level, PairPool } from './level.ts';
import type { PairWeights } from './pair-weights.ts';
import { topPositions } from './top.ts';
import { inSteps } from './work.ts';
import type { Work } from './work.ts';

export interface ChosenPairs {
  /** Numbers of the pairs, heaviest first; equals in the order in which they first met. */
  readonly pairs: Uint32Array;
  /** Ends of pair i as positions in `actors`: `ends[2i]` and `ends[2i + 1]`. */
  readonly ends: Uint32Array;
}

/** `counts`: events of each actor. */
export function* choosePairs(
  level: Level,
  weights: PairWeights,
  counts: Uint32Array,
  actors: Uint32Array,
  most: number,
): Work<ChosenPairs> {
  const { first, second, axis } = level;
  const among = yield* pairsAmong(level, weights, counts, actors);
  const top = topPositions(weights.scoresOf(among), among.length, most);
  yield;
  const place = new Uint32Array(axis.size);
  for (let i = 0; i < actors.length; i++) place[actors[i]!] = i;
  const pairs = new Uint32Array(top.length);
  const ends = new Uint32Array(2 * top.length);
  for (let i = 0; i < top.length; i++) {
    const pair = (pairs[i] = among[top[i]!]!);
    ends[2 * i] = place[first[pair]!]!;
    ends[2 * i + 1] = place[second[pair]!]!;
  }
  return { pairs, ends };
}

/** Those that occur, ascending; in memory of the level, which the next question takes. */
function* pairsAmong(
  level: Level,
  { events }: PairWeights,
  counts: Uint32Array,
  actors: Uint32Array,
): Work<Uint32Array> {
  const drawn = marked(actors, level.axis.size);
  if (!level.pool || !actors.every((actor) => level.pool!.has[actor] === 1))
    level.pool = yield* poolOf(level, counts, actors);
  const { pairs } = level.pool;
  let size = 0;
  yield* inSteps(pairs.length, (from, to) => {
    size = noteOccurring(level, pairs, events, drawn, from, to, size);
  });
  return level.candidates.subarray(0, size);
}

/** So many times as many actors as are drawn: who enters the picture while a period moves is among them already. */
const POOLED = 2;

/** Pairs among the drawn actors and as many of the next ones, so that not all pairs are looked at each time. */
function* poolOf(level: Level, counts: Uint32Array, actors: Uint32Array): Work<PairPool> {
  const has = marked(topPositions(counts, counts.length, POOLED * actors.length), counts.length);
  for (const actor of actors) has[actor] = 1;
  yield;
  let size = 0;
  yield* inSteps(level.first.length, (from, to) => {
    size = noteAmong(level, has, from, to, size);
  });
  return { has, pairs: level.candidates.slice(0, size) };
}

function marked(values: ArrayLike<number>, size: number): Uint8Array {
  const marks = new Uint8Array(size);
  for (let i = 0; i < values.length; i++) marks[values[i]!] = 1;
  return marks;
}

// Without a branch that nobody can foresee: each is noted, and the next one in its place where it does not count.
function noteAmong(
  { first, second, candidates }: Level,
  has: Uint8Array,
  from: number,
  to: number,
  size: number,
): number {
  for (let pair = from; pair < to; pair++) {
    candidates[size] = pair;
    size += has[first[pair]!]! & has[second[pair]!]!;
  }
  return size;
}

function noteOccurring(
  { first, second, candidates }: Level,
  pairs: Uint32Array,
  events: Uint32Array,
  drawn: Uint8Array,
  from: number,
  to: number,
  size: number,
): number {
  for (let i = from; i < to; i++) {
    const pair = pairs[i]!;
    candidates[size] = pair;
    size += drawn[first[pair]!]! & drawn[second[pair]!]! & (events[pair]! > 0 ? 1 : 0);
  }
  return size;
}
