/** Ticks of the overview's axis, which has one line: each label says its year. */
import { MS_PER_DAY } from '../../base/time.ts';
import { utcDay, utcMonday, utcMonth, utcYear, type CountableTimeInterval } from 'd3-time';
import { datesFrom, formatYear } from '../../i18n/dates.ts';
import { startsOf } from './axis.ts';
import type { TimeWindow } from './time-window.ts';

export interface Tick {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly label: string;
}

/** Least room for a label with its gap, in CSS pixels. */
const LEAST_ROOM = 56;

/** Russian and Ukrainian close a year with its word, for which an axis has no room. */
const YEAR_WORD = /\s[гр]\.$/u;

const UNITS: readonly (readonly [unit: CountableTimeInterval, step: number, days: number])[] = [
  [utcDay, 1, 1],
  [utcMonday, 1, 7],
  [utcMonth, 1, 30.4],
  [utcMonth, 3, 91.3],
  [utcYear, 1, 365.25],
  [utcYear, 2, 730.5],
  [utcYear, 5, 1826],
  [utcYear, 10, 3652],
  [utcYear, 20, 7305],
  [utcYear, 50, 18_262],
  [utcYear, 100, 36_525],
];

export function axisTicks(window: TimeWindow, width: number, language: string): Tick[] {
  const days = ((window.to - window.from) / MS_PER_DAY / Math.max(1, width)) * LEAST_ROOM;
  const [unit, step, length] = UNITS.find(([, , unitDays]) => unitDays >= days) ?? UNITS.at(-1)!;
  const options: Intl.DateTimeFormatOptions =
    length >= 28 ? { month: 'short', year: '2-digit' } : { day: 'numeric', month: 'short' };
  return startsOf(unit, step, window).map((date) => ({
    at: date.getTime(),
    label:
      length >= 365
        ? formatYear(date.getUTCFullYear(), language)
        : datesFrom(date.getTime(), language, options).format(date).replace(YEAR_WORD, ''),
  }));
}
