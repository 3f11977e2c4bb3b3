/** Sorting by time, and finding positions in what is sorted. */
import { MINUTES_PER_DAY } from '../base/time.ts';
import type { DayNumber, MinuteNumber } from '../base/time.ts';
import { orderOfKeys, unsigned } from './counting-order.ts';
import type { Numbers } from './lists.ts';
import { inSteps } from '../base/work.ts';
import type { Work } from '../base/work.ts';

/** Ties are compared, and some compare texts. */
const TIES_PER_STEP = 2048;

export function dayOfMinute(minute: MinuteNumber): DayNumber {
  return Math.floor(minute / MINUTES_PER_DAY);
}

/** Rows by start, then end, then `tie` (ascending); `null` where they stand so already. */
export function* timeOrder(
  starts: Int32Array,
  ends: Int32Array,
  tie: (a: number, b: number) => number,
): Work<Uint32Array | null> {
  const inOrder = (row: number): boolean => {
    const apart = starts[row]! - starts[row - 1]! || ends[row]! - ends[row - 1]!;
    return apart > 0 || (apart === 0 && tie(row - 1, row) <= 0);
  };
  if (yield* isSorted(starts.length, inOrder)) return null;
  const byEnd = yield* orderOfKeys(yield* unsigned(ends));
  const order = yield* orderOfKeys(yield* unsigned(starts), byEnd);
  yield* sortTies(order, (a, b) => starts[a] === starts[b] && ends[a] === ends[b], tie);
  return order;
}

/** Neighbours that are the same but for the tie are few at a time. */
function* sortTies(
  order: Uint32Array,
  same: (a: number, b: number) => boolean,
  tie: (a: number, b: number) => number,
): Work<void> {
  let begin = 0;
  yield* inSteps(
    order.length,
    (from, to) => {
      for (let i = from; i < to; i++) {
        if (i + 1 < order.length && same(order[i]!, order[i + 1]!)) continue;
        if (i > begin) order.subarray(begin, i + 1).sort(tie);
        begin = i + 1;
      }
    },
    TIES_PER_STEP,
  );
}

/** Rows by end; `null` where row order is such an order already. Rows of the same end keep their order. */
export function* endOrder(ends: Int32Array): Work<Uint32Array | null> {
  if (yield* isSorted(ends.length, (row) => ends[row]! >= ends[row - 1]!)) return null;
  return yield* orderOfKeys(yield* unsigned(ends));
}

/** `inOrder` tells of a row whether it may stand after the one before. */
function* isSorted(count: number, inOrder: (row: number) => boolean): Work<boolean> {
  let sorted = true;
  yield* inSteps(count, (from, to) => {
    for (let i = Math.max(1, from); i < to && sorted; i++) sorted = inOrder(i);
  });
  return sorted;
}

/** Values of another order: value i of the result is value `order[i]`. */
export function* reorder<T extends Numbers | Float32Array>(values: T, order: Uint32Array | null): Work<T> {
  if (order === null) return values;
  const result = values.slice() as T;
  yield* inSteps(order.length, (from, to) => {
    for (let i = from; i < to; i++) result[i] = values[order[i]!]!;
  });
  return result;
}

/**
 * How many of the first `length` entries have a value below `bound`. Entry i is `values[rows[i]]`, or `values[i]`
 * where `rows` is `null`; entries ascend.
 */
export function countBelow(
  values: Numbers,
  rows: Uint16Array | Uint32Array | null,
  length: number,
  bound: number,
): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[rows === null ? middle : rows[middle]!]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first position from `from` and up to `to` whose value is at least `bound`; values ascend. */
export function lowerBound(values: Numbers, from: number, to: number, bound: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
