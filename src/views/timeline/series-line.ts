/** A series as a line over the overview: its own axis from 0 to a round number. */
import { MS_PER_MINUTE } from '../../base/time.ts';
import type { Series } from '../../dataset/model.ts';
import type { TimeWindow } from './time-window.ts';

export interface SeriesLine {
  /** SVG path, and where its points lie. */
  readonly path: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Value at the top of the strip. */
  readonly top: number;
}

/** Each value stands in the middle of the time that it is about. */
export function seriesLine(series: Series, window: TimeWindow, width: number, height: number): SeriesLine {
  const top = roundUp(Math.max(...series.points.map((point) => point.value), 0));
  const perMs = width / (window.to - window.from);
  const sorted = [...series.points].sort((a, b) => a.span.start - b.span.start);
  const points = sorted.map((point) => ({
    x:
      Math.round((((point.span.start + point.span.end) / 2) * MS_PER_MINUTE - window.from) * perMs * 10) / 10,
    y: Math.round((1 - point.value / top) * height * 10) / 10,
  }));
  return { path: points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x},${y}`).join(''), points, top };
}

/** 1, 2, 2.5 or 5 times a power of ten: the next that is not below. */
export function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 2.5, 5].find((step) => step * power >= value) ?? 10) * power;
}
