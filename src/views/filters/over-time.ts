/** The overview's counts for the few pixels that the panel has: bins put together, whatever their kinds. Pure. */
import { daysOf, formatDay, MINUTES_PER_DAY, type Period } from '../../base/time.ts';
import type { OverviewAnswer } from '../../queries/engine-types.ts';

export interface Bar {
  readonly period: Period;
  readonly all: number;
  readonly matching: number;
}

/** About `most` bars of neighbouring bins, the same number of bins to each but the ends, so that bars of a year begin with it. */
export function barsOverTime(
  { all, matching }: OverviewAnswer,
  edges: Int32Array,
  most: number,
): readonly Bar[] {
  const bins = edges.length - 1;
  if (bins < 1) return [];
  const kinds = all.length / bins;
  const each = Math.ceil(bins / most);
  const shift = firstOfYear(edges) % each;
  const groups = Array.from({ length: Math.ceil(bins / each) + 1 }, (_, at) => {
    const end = shift + at * each;
    return [Math.max(0, end - each), Math.min(bins, end)] as const;
  });
  return groups.flatMap(([from, to]) => {
    if (to <= from) return [];
    const sum = (counts: Uint32Array) =>
      counts.subarray(from * kinds, to * kinds).reduce((total, count) => total + count, 0);
    return [
      { period: daysOf({ start: edges[from]!, end: edges[to]! }), all: sum(all), matching: sum(matching) },
    ];
  });
}

/** The first bin that begins a year, else the first. */
function firstOfYear(edges: Int32Array): number {
  const at = edges.findIndex((edge) => formatDay(Math.floor(edge / MINUTES_PER_DAY)).endsWith('-01-01'));
  return Math.max(0, at);
}

/** The first of those in which most matches; `undefined` where nothing does. */
export function fullest(bars: readonly Bar[]): Bar | undefined {
  const most = Math.max(0, ...bars.map(({ matching }) => matching));
  return most === 0 ? undefined : bars.find(({ matching }) => matching === most);
}
