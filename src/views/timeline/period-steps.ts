/** The periods that the buttons ask for: the year or decade at hand, and the stretch that holds everything that matches. */
import { dayOfDate, daysOf, yearOfDay, type DayNumber, type Period } from '../../base/time.ts';
import type { OverviewAnswer } from './answer-types.ts';

/** What a year or a decade is cut around: the middle of the period, or, if that is everything, the reference day. */
export function dayAtHand(period: Period | null, reference: DayNumber): DayNumber {
  if (!period) return reference;
  if (reference >= period.from && reference <= period.to && period.to - period.from > 366) return reference;
  return Math.floor((period.from + period.to) / 2);
}

export function yearsAround(day: DayNumber, years: 1 | 10): Period {
  const first = Math.floor(yearOfDay(day) / years) * years;
  return { from: dayOfDate(first, 1, 1), to: dayOfDate(first + years, 1, 1) - 1 };
}

/** From the first to the last bin in which an event matches; `null` where none does. */
export function matchingPeriod(
  overview: OverviewAnswer,
  edges: Int32Array,
  kinds: number,
  extent: Period,
): Period | null {
  const matches = (bin: number): boolean =>
    overview.matching.subarray(bin * kinds, (bin + 1) * kinds).some((count) => count > 0);
  const bins = Array.from({ length: edges.length - 1 }, (_, bin) => bin).filter(matches);
  if (bins.length === 0) return null;
  const { from, to } = daysOf({ start: edges[bins[0]!]!, end: edges[bins.at(-1)! + 1]! });
  return { from: Math.max(extent.from, from), to: Math.min(extent.to, to) };
}
