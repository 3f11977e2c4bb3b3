/** Events that are in none of the answered lanes: a sum that follows the window, and the lanes as they change. */
import type { Axis } from './axis.ts';
import type { LaneIndex } from './lane-index.ts';
import type { ListColumn } from './lists.ts';
import { sizeOf } from './match-set.ts';
import type { Rows, Window } from './match-set.ts';
import type { PlacedLanes } from './placed-lanes.ts';
import type { Scope } from './scope.ts';
import { emptyTally, moveTally } from './tally.ts';
import type { Summing } from './tally.ts';
import { lowerBound } from './time-order.ts';
import type { Work } from '../base/work.ts';

/** `counts` are the lanes' events. */
export function* countOutside(
  { match, window }: Scope,
  { axis, values }: PlacedLanes,
  counts: readonly number[],
  index: LaneIndex | null,
): Work<number> {
  if (axis.lists === null) return sizeOf(window) - counts.reduce((sum, count) => sum + count, 0);
  const known = match.outside.get(axis);
  // Where a window is one stretch of rows, a lane that came or went is walked alone.
  if (known && index !== null && match.set.byEnd === null) {
    const sum = yield* moveTally(known, match.set, window);
    sum.changeLanes(index.rowsOf, values, window);
    return sum.count;
  }
  const tally = known?.sum.hasLanes(values) ? known : emptyTally(new OutsideLanes(axis, axis.lists, values));
  match.outside.set(axis, tally);
  return (yield* moveTally(tally, match.set, window)).count;
}

export class OutsideLanes implements Summing {
  count = 0;
  #lanes: ReadonlySet<number>;
  readonly #lists: ListColumn;
  /** 1 for each value that has a lane; the last entry stands for events without any. */
  readonly #inLane: Uint8Array;

  constructor(axis: Axis, lists: ListColumn, lanes: readonly number[]) {
    this.#lists = lists;
    this.#lanes = new Set(lanes);
    this.#inLane = new Uint8Array(axis.size + 1);
    for (const value of lanes) this.#inLane[value] = 1;
  }

  hasLanes(lanes: readonly number[]): boolean {
    return lanes.length === this.#lanes.size && lanes.every((value) => this.#lanes.has(value));
  }

  clear(): void {
    this.count = 0;
  }

  apply(rows: Rows | null, from: number, to: number, sign: 1 | -1): void {
    let outside = 0;
    for (let i = from; i < to; i++) outside += this.#isOutside(rows === null ? i : rows[i]!);
    this.count += sign * outside;
  }

  /** The sum must stand at `window`, in which every row matches. */
  changeLanes(rowsOf: ListColumn, lanes: readonly number[], { over, started }: Window): void {
    const wanted = new Set(lanes);
    const outsideAmong = (value: number): number => {
      const end = rowsOf.offsets[value + 1]!;
      const from = lowerBound(rowsOf.values, rowsOf.offsets[value]!, end, over);
      const to = lowerBound(rowsOf.values, from, end, started);
      let outside = 0;
      for (let at = from; at < to; at++) outside += this.#isOutside(rowsOf.values[at]!);
      return outside;
    };
    for (const value of this.#lanes) {
      if (wanted.has(value)) continue;
      this.#inLane[value] = 0;
      this.count += outsideAmong(value);
    }
    for (const value of wanted) {
      if (this.#lanes.has(value)) continue;
      this.count -= outsideAmong(value);
      this.#inLane[value] = 1;
    }
    this.#lanes = wanted;
  }

  #isOutside(row: number): 0 | 1 {
    const { offsets, values } = this.#lists;
    const inLane = this.#inLane;
    const begin = offsets[row]!;
    const end = offsets[row + 1]!;
    if (begin === end) return inLane[inLane.length - 1] === 1 ? 0 : 1;
    for (let at = begin; at < end; at++) if (inLane[values[at]!] === 1) return 0;
    return 1;
  }
}
