/** Points of a series in pixels: time across, value upwards from zero (or from the least, where that is below). */
import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line as lineThrough } from 'd3-shape';
import type { SeriesPoint } from '../../dataset/model.ts';

export interface PlacedPoint {
  readonly point: SeriesPoint;
  readonly x: number;
  readonly y: number;
}

export interface SeriesLayout {
  readonly placed: readonly PlacedPoint[];
  /** An SVG path through the points. */
  readonly line: string;
  readonly baseline: number;
}

const MARGIN = { side: 6, top: 22, bottom: 6 };

/** `points` in order of time; a point stands in the middle of its span. */
export function layOutSeries(points: readonly SeriesPoint[], width: number, height: number): SeriesLayout {
  const middle = ({ span }: SeriesPoint) => (span.start + span.end) / 2;
  const x = scaleLinear()
    .domain([min(points, middle) ?? 0, max(points, middle) ?? 1])
    .range([MARGIN.side, width - MARGIN.side]);
  const y = scaleLinear()
    .domain([Math.min(0, min(points, (point) => point.value) ?? 0), max(points, (point) => point.value) || 1])
    .range([height - MARGIN.bottom, MARGIN.top]);
  const placed = points.map((point) => ({ point, x: x(middle(point)), y: y(point.value) }));
  const path = lineThrough<PlacedPoint>(
    (one) => one.x,
    (one) => one.y,
  );
  return { placed, line: path(placed) ?? '', baseline: y(0) };
}
