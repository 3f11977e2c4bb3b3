/** Sorting by time, and finding positions in what is sorted. */
import { MINUTES_PER_DAY } from '../base/time.ts';
import type { DayNumber, MinuteNumber } from '../base/time.ts';
import type { Numbers } from './lists.ts';

export function dayOfMinute(minute: MinuteNumber): DayNumber {
  return Math.floor(minute / MINUTES_PER_DAY);
}

/** Rows by start, then end, then `tie` (ascending); `null` where they stand so already. */
export function timeOrder(
  starts: Int32Array,
  ends: Int32Array,
  tie: (a: number, b: number) => number,
): Uint32Array | null {
  const compare = (a: number, b: number): number =>
    starts[a]! - starts[b]! || ends[a]! - ends[b]! || tie(a, b);
  return orderBy(starts.length, compare);
}

/** Rows by end; `null` where row order is such an order already. Rows of the same end keep their order. */
export function endOrder(ends: Int32Array): Uint32Array | null {
  return orderBy(ends.length, (a, b) => ends[a]! - ends[b]! || a - b);
}

function orderBy(count: number, compare: (a: number, b: number) => number): Uint32Array | null {
  let sorted = true;
  for (let i = 1; i < count && sorted; i++) sorted = compare(i - 1, i) <= 0;
  return sorted ? null : Uint32Array.from({ length: count }, (_, i) => i).sort(compare);
}

/** Values of another order: value i of the result is value `order[i]`. */
export function reorder<T extends Numbers | Float32Array>(values: T, order: Uint32Array | null): T {
  if (order === null) return values;
  const result = values.slice() as T;
  for (let i = 0; i < order.length; i++) result[i] = values[order[i]!]!;
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
