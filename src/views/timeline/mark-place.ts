/** Where on the axis an event's mark stands, and in which bin it is counted. */
import { DATE_FLAGS } from '../../dataset/date-flags.ts';
import { MINUTES_PER_DAY, type MinuteNumber } from '../../base/time.ts';

/**
 * The instant of the mark: the middle of the time in which it may have been; of an interval, the middle of its
 * first day. `end` is one past the last minute.
 */
export function anchorOf(start: MinuteNumber, end: MinuteNumber, flags: number): MinuteNumber {
  if (flags & DATE_FLAGS.interval) return start + Math.min(end - start, MINUTES_PER_DAY) / 2;
  return (start + end) / 2;
}

/** Number of the bin [edges[i], edges[i + 1]) that holds the minute; −1 before the first, `edges.length − 1` beyond. */
export function binOf(edges: Int32Array, minute: MinuteNumber): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle]! <= minute) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
