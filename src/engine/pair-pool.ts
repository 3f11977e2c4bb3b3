/** Pairs among the drawn actors, found among those of a pool of actors, as looking at all pairs takes too long. */
import type { Drawn, Level, PairPool } from './level.ts';
import type { CountedPairs, PairWeights } from './pair-weights.ts';
import { topPositions } from './top.ts';
import { inSteps } from '../base/work.ts';
import type { Work } from '../base/work.ts';

/** In memory of the level, which the next question takes. */
export function* pairsAmong(
  level: Level,
  sum: PairWeights,
  isDrawn: Uint8Array,
  drawn: Drawn,
): Work<CountedPairs> {
  if (!level.pool || !drawn.actors.every((actor) => level.pool!.has[actor] === 1))
    level.pool = yield* poolOf(level, drawn);
  const pooled = level.pool.pairs;
  let size = 0;
  yield* inSteps(pooled.length, (from, to) => {
    size = noteOccurring(level, pooled, sum.events, isDrawn, from, to, size);
  });
  const pairs = level.candidates.subarray(0, size);
  return { pairs, events: sum.eventsOf(pairs), parts: sum.partsOf(pairs) };
}

/** So many times as many actors as are drawn: who enters the picture while a period moves is among them already. */
const POOLED = 2;

/** Pairs among the drawn actors and as many of the next ones, so that not all pairs are looked at each time. */
function* poolOf(level: Level, { actors, counts, total }: Drawn): Work<PairPool> {
  const next = topPositions(counts, counts.length, Math.min(total, POOLED * actors.length));
  const has = marked(next, counts.length);
  for (const actor of actors) has[actor] = 1;
  yield;
  let size = 0;
  yield* inSteps(level.first.length, (from, to) => {
    size = noteAmong(level, has, from, to, size);
  });
  return { has, pairs: level.candidates.slice(0, size) };
}

export function marked(values: ArrayLike<number>, size: number): Uint8Array {
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
