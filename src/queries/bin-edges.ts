/** Where the bins of timeline and overview lie: calendar units, so that a bin keeps its place while panning. */
import { utcDay, utcHour, utcMonday, utcMonth, utcYear, type CountableTimeInterval } from 'd3-time';
import { msOfDay, type Period, MS_PER_MINUTE } from '../base/time.ts';

/** Narrowest bin that can be told from its neighbour, in CSS pixels. */
const NARROWEST_BIN = 5;
/** Width of the histogram's bars in the overview, in CSS pixels. */
const NARROWEST_BAR = 4;
export const MOST_BINS = 2_000;

/** Ascending candidates: the interval and its length in days. */
const UNITS: readonly (readonly [interval: CountableTimeInterval, step: number, days: number])[] = [
  [utcHour, 1, 1 / 24],
  [utcHour, 6, 1 / 4],
  [utcDay, 1, 1],
  [utcMonday, 1, 7],
  [utcMonth, 1, 30.4],
  [utcMonth, 3, 91.3],
  [utcYear, 1, 365.25],
  [utcYear, 5, 1826.25],
  [utcYear, 10, 3652.5],
];

function edgesBetween(from: number, to: number, days: number, mostBins: number): Int32Array {
  const span = (to - from) / msOfDay(1);
  const fitting =
    UNITS.find(([, , length]) => length >= days && span / length <= mostBins - 2) ?? UNITS.at(-1)!;
  const interval = fitting[1] === 1 ? fitting[0] : (fitting[0].every(fitting[1]) ?? fitting[0]);
  const first = interval.floor(new Date(from));
  const edges = [first.getTime()];
  for (let at = interval.offset(first, 1); ; at = interval.offset(at, 1)) {
    const edge = interval.floor(at).getTime();
    edges.push(edge);
    if (edge >= to || edges.length > MOST_BINS) break;
  }
  return Int32Array.from(edges, (ms) => ms / MS_PER_MINUTE);
}

/**
 * Edges in minutes for a timeline of `width` CSS pixels that shows `period`: the period and as much again on
 * either side, so that panning finds something there.
 */
export function binEdges(period: Period, width: number): Int32Array {
  const from = msOfDay(period.from);
  const to = msOfDay(period.to + 1);
  const margin = (to - from) / 2;
  const days = ((to - from) / msOfDay(1) / Math.max(1, width)) * NARROWEST_BIN;
  return edgesBetween(from - margin, to + margin, days, MOST_BINS);
}

/** Edges in minutes for the overview of the whole record over `width` CSS pixels. */
export function overviewEdges(extent: Period, width: number): Int32Array {
  const from = msOfDay(extent.from);
  const to = msOfDay(extent.to + 1);
  return edgesBetween(from, to, ((to - from) / msOfDay(1) / Math.max(1, width)) * NARROWEST_BAR, MOST_BINS);
}
