/** Which pairs are answered: the heaviest of those among the drawn actors. */
import type { Columns } from './columns.ts';
import { countFewPairs } from './few-pairs.ts';
import type { Level, PairPool } from './level.ts';
import { numbersBelow } from './lists.ts';
import { pairTally } from './match-cache.ts';
import type { Match } from './match-cache.ts';
import { rowsOfWindow, sizeOf } from './match-set.ts';
import type { Window } from './match-set.ts';
import { PARTS } from './pair-weights.ts';
import type { PairWeights } from './pair-weights.ts';
import type { PairWeight } from './question.ts';
import { moveTally } from './tally.ts';
import { topPositions } from './top.ts';
import { inSteps } from './work.ts';
import type { Work } from './work.ts';

/** Actors as they are drawn, and how many events each actor has, drawn or not. */
export interface Drawn {
  readonly actors: Uint32Array;
  readonly counts: Uint32Array;
  /** How many actors have any. */
  readonly total: number;
}

/** Pairs that have events, ascending; `parts` for weights that are no whole numbers. */
export interface CountedPairs {
  readonly pairs: Uint32Array;
  readonly events: Uint32Array;
  readonly parts: Float64Array | null;
}

export interface ChosenPairs {
  /** How many pairs have events, and with how many others each drawn actor has any. */
  readonly total: number;
  readonly counterparts: Uint32Array;
  /** Heaviest first; equals in the order in which they first met. */
  readonly pairs: Uint32Array;
  readonly events: Uint32Array;
  readonly weights: Float64Array;
  /** Ends of pair i as positions in `actors`: `ends[2i]` and `ends[2i + 1]`. */
  readonly ends: Uint32Array;
}

/** Up to so many events are counted from nothing: sums over all pairs that can be would cost more to clear. */
const FEW_EVENTS = 4096;

export function* choosePairs(
  columns: Columns,
  match: Match,
  window: Window,
  periodStart: number,
  level: Level,
  weight: PairWeight,
  drawn: Drawn,
  most: number,
  few = FEW_EVENTS,
): Work<ChosenPairs> {
  const isDrawn = marked(drawn.actors, level.axis.size);
  if (sizeOf(window) <= few) {
    const rows = yield* rowsOfWindow(columns, match.set, window, periodStart);
    const counted = yield* countFewPairs(level, rows, weight);
    yield;
    const chosen = heaviest(level, counted.among(isDrawn), drawn.actors, most);
    return { ...chosen, total: counted.all.pairs.length, counterparts: counted.counterparts(drawn.actors) };
  }
  const sum = yield* moveTally(pairTally(match, level, weight), match.set, window);
  const chosen = heaviest(level, yield* pairsAmong(level, sum, isDrawn, drawn), drawn.actors, most);
  return {
    ...chosen,
    total: sum.occurring,
    counterparts: drawn.actors.map((actor) => sum.degrees[actor]!),
  };
}

function heaviest(
  { first, second, axis }: Level,
  among: CountedPairs,
  actors: Uint32Array,
  most: number,
): Pick<ChosenPairs, 'pairs' | 'events' | 'weights' | 'ends'> {
  const top = topPositions(among.parts ?? among.events, among.pairs.length, most);
  const place = numbersBelow(actors.length, axis.size);
  for (let i = 0; i < actors.length; i++) place[actors[i]!] = i;
  const pairs = new Uint32Array(top.length);
  const events = new Uint32Array(top.length);
  const weights = new Float64Array(top.length);
  const ends = new Uint32Array(2 * top.length);
  for (let i = 0; i < top.length; i++) {
    const at = top[i]!;
    const pair = (pairs[i] = among.pairs[at]!);
    events[i] = among.events[at]!;
    weights[i] = among.parts ? among.parts[at]! / PARTS : among.events[at]!;
    ends[2 * i] = place[first[pair]!]!;
    ends[2 * i + 1] = place[second[pair]!]!;
  }
  return { pairs, events, weights, ends };
}

/** In memory of the level, which the next question takes. */
function* pairsAmong(level: Level, sum: PairWeights, isDrawn: Uint8Array, drawn: Drawn): Work<CountedPairs> {
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
