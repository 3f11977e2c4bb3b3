/** Which pairs are answered: the heaviest of those among the drawn actors. */
import type { Columns } from './columns.ts';
import { countFewPairs } from './few-pairs.ts';
import type { Drawn, Level } from './level.ts';
import { numbersBelow } from './lists.ts';
import { pairTally } from './match-cache.ts';
import { rowsOfWindow, sizeOf } from './match-set.ts';
import { marked, pairsAmong } from './pair-pool.ts';
import { PARTS } from './pair-weights.ts';
import type { CountedPairs } from './pair-weights.ts';
import type { PairWeight } from './question.ts';
import type { Scope } from './scope.ts';
import { moveTally } from './tally.ts';
import { topPositions } from './top.ts';
import type { Work } from '../base/work.ts';

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

interface PairWish {
  readonly level: Level;
  readonly weight: PairWeight;
  readonly drawn: Drawn;
  /** So many pairs at the most. */
  readonly most: number;
  /** Up to so many events are counted from nothing. */
  readonly few?: number;
}

/** Up to so many events are counted from nothing: sums over all pairs that can be would cost more to clear. */
const FEW_EVENTS = 4096;

export function* choosePairs(
  columns: Columns,
  { match, window, periodStart }: Scope,
  { level, weight, drawn, most, few = FEW_EVENTS }: PairWish,
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
