/** Events per bin of a story as bars: trimmed to where there is something, laid out in shares of the width and height. */
import type { Period } from '../../base/time.ts';
import { MINUTES_PER_DAY } from '../../base/time.ts';

export interface Bar {
  /** First minute of the bin, and one past the last. */
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** Whether any of it lies in the period in force. */
  readonly inPeriod: boolean;
}

/** Bars between the first and the last that holds anything, at least `least` of them where there are as many. */
export function barsOf(
  edges: Int32Array,
  counts: readonly number[],
  period: Period | null,
  least = 12,
): readonly Bar[] {
  const bars = counts.map((count, i): Bar => {
    const start = edges[i]!;
    const end = edges[i + 1]!;
    return { start, end, count, inPeriod: overlaps(start, end, period) };
  });
  const first = bars.findIndex((bar) => bar.count > 0);
  if (first < 0) return [];
  const last = bars.findLastIndex((bar) => bar.count > 0);
  const from = Math.max(0, Math.min(first, last + 1 - least));
  return bars.slice(from, Math.max(last + 1, Math.min(bars.length, from + least)));
}

function overlaps(start: number, end: number, period: Period | null): boolean {
  return (
    period === null || (start < (period.to + 1) * MINUTES_PER_DAY && period.from * MINUTES_PER_DAY < end)
  );
}

/** Sums over kinds of a histogram by bin and kind: `[bin * kinds + kind]`. */
export function perBin(histogram: Uint32Array, bins: number): readonly number[] {
  const kinds = bins > 0 ? histogram.length / bins : 0;
  return Array.from({ length: bins }, (_, bin) =>
    histogram.subarray(bin * kinds, (bin + 1) * kinds).reduce((sum, count) => sum + count, 0),
  );
}
