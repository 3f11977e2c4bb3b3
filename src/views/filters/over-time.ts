/** The overview's counts for the few pixels that the panel has: bins put together, whatever their kinds. Pure. */
import type { Period } from '../../base/time.ts';
import { MINUTES_PER_DAY } from '../../base/time.ts';
import type { OverviewAnswer } from '../../queries/engine-types.ts';

export interface Bar {
  readonly period: Period;
  readonly all: number;
  readonly matching: number;
}

/** At most `most` bars of neighbouring bins, the same number of bins to each but the last. */
export function barsOverTime(
  { all, matching }: OverviewAnswer,
  edges: Int32Array,
  most: number,
): readonly Bar[] {
  const bins = edges.length - 1;
  if (bins < 1) return [];
  const kinds = all.length / bins;
  const each = Math.ceil(bins / most);
  return Array.from({ length: Math.ceil(bins / each) }, (_, at) => {
    const [from, to] = [at * each, Math.min(bins, (at + 1) * each)];
    const sum = (counts: Uint32Array) =>
      counts.subarray(from * kinds, to * kinds).reduce((total, count) => total + count, 0);
    const first = Math.floor(edges[from]! / MINUTES_PER_DAY);
    const last = Math.ceil(edges[to]! / MINUTES_PER_DAY) - 1;
    return { period: { from: first, to: last }, all: sum(all), matching: sum(matching) };
  });
}

/** The first of those in which most matches; `undefined` where nothing does. */
export function fullest(bars: readonly Bar[]): Bar | undefined {
  const most = Math.max(0, ...bars.map(({ matching }) => matching));
  return most === 0 ? undefined : bars.find(({ matching }) => matching === most);
}
