/** The order of lanes: as chosen, pinned ones on top; steady while the window moves. */
import type { MinuteNumber } from '../../base/time.ts';
import type { MarkColumns } from './answer-types.ts';

export const LANE_SORTS = ['count', 'name', 'first', 'connectors'] as const;
export type LaneSort = (typeof LANE_SORTS)[number];

export interface SortableLane {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly first: MinuteNumber;
}

/** Keys from top to bottom. */
export function orderLanes(
  lanes: readonly SortableLane[],
  sort: LaneSort,
  pinned: readonly string[],
  marks: MarkColumns | null,
  language: string,
): string[] {
  const keys = sort === 'connectors' ? nearTogether(lanes, marks) : sortLanes(lanes, sort, language);
  const onTop = pinned.filter((key) => keys.includes(key));
  return [...onTop, ...keys.filter((key) => !onTop.includes(key))];
}

/** Events without a value of the dimension come last, whatever the order. */
function sortLanes(lanes: readonly SortableLane[], sort: LaneSort, language: string): string[] {
  const by = comparing(sort, language);
  return [...lanes]
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || by(a, b))
    .map((lane) => lane.key);
}

type Comparing = (a: SortableLane, b: SortableLane) => number;

/** A collator is made only where names are compared: making it takes longer than the sorting. */
function comparing(sort: LaneSort, language: string): Comparing {
  switch (sort) {
    case 'count':
      return (a, b) => b.count - a.count;
    case 'name': {
      const { compare } = new Intl.Collator(language);
      return (a, b) => compare(a.name, b.name);
    }
    case 'first':
      return (a, b) => a.first - b.first;
    case 'connectors':
      return () => 0;
  }
}

/** Lanes that were there keep their order, new ones follow in theirs: nothing changes place under the reader's eye. */
export function keepOrder(before: readonly string[], now: readonly string[]): string[] {
  const here = new Set(now);
  const known = new Set(before);
  return [...before.filter((key) => here.has(key)), ...now.filter((key) => !known.has(key))];
}

/**
 * Whether lanes are to be laid out anew while the window moves. One that has emptied stays until the movement rests,
 * and one that would take the place of another waits for that: all below would jump.
 */
export function hasMoreLanes(now: readonly string[], shown: readonly string[]): boolean {
  const known = new Set(shown);
  return now.length > shown.length && now.some((key) => !known.has(key));
}

const MOST_ROUNDS = 8;

/** Swaps lanes while that shortens the connectors in all: good enough for forty lanes, and quick. */
function nearTogether(lanes: readonly SortableLane[], marks: MarkColumns | null): string[] {
  const together = countTogether(lanes.length, marks);
  const order = lanes.map((_, at) => at);
  for (let round = 0, better = true; better && round < MOST_ROUNDS; round++) {
    better = false;
    for (let a = 0; a < order.length; a++)
      for (let b = a + 1; b < order.length; b++)
        if (swapGain(order, together, a, b) > 0) {
          [order[a], order[b]] = [order[b]!, order[a]!];
          better = true;
        }
  }
  return busyOnTop(order.map((at) => lanes[at]!)).map(({ key }) => key);
}

/** Connectors are as short with the order turned round: the busier half is read first. */
function busyOnTop(lanes: readonly SortableLane[]): readonly SortableLane[] {
  const tilt = lanes.reduce((sum, { count }, at) => sum + count * (2 * at + 1 - lanes.length), 0);
  return tilt > 0 ? lanes.toReversed() : lanes;
}

/** `[a * lanes + b]`: events that mark both lanes. */
function countTogether(lanes: number, marks: MarkColumns | null): Uint32Array {
  const together = new Uint32Array(lanes * lanes);
  if (!marks) return together;
  for (let i = 0; i < marks.rows.length; i++) {
    const [from, to] = [marks.laneOffsets[i]!, marks.laneOffsets[i + 1]!];
    for (let a = from; a < to; a++)
      for (let b = from; b < to; b++) if (a !== b) together[marks.lanes[a]! * lanes + marks.lanes[b]!]!++;
  }
  return together;
}

/** How much shorter the connectors get when the lanes at positions `a` and `b` change places. */
function swapGain(order: readonly number[], together: Uint32Array, a: number, b: number): number {
  const [laneA, laneB] = [order[a]!, order[b]!];
  let gain = 0;
  order.forEach((other, at) => {
    if (at === a || at === b) return;
    const nearer = Math.abs(a - at) - Math.abs(b - at);
    gain += nearer * (together[laneA * order.length + other]! - together[laneB * order.length + other]!);
  });
  return gain;
}
