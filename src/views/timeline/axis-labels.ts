/** What the axis says of each unit of time, in the reader's language and in UTC. */
import { datesFrom, formatYear } from '../../i18n/dates.ts';

export type AxisUnit = 'time' | 'weekday' | 'day' | 'wholeDay' | 'month' | 'monthOfYear' | 'year';

export type AxisLabels = Readonly<Record<AxisUnit, (date: Date) => string>>;

const UNITS: Readonly<Record<Exclude<AxisUnit, 'year'>, Intl.DateTimeFormatOptions>> = {
  time: { hour: '2-digit', minute: '2-digit' },
  weekday: { weekday: 'short', day: 'numeric' },
  day: { day: 'numeric' },
  wholeDay: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'short' },
  monthOfYear: { month: 'long', year: 'numeric' },
};

/** Years stand bare: languages that put a word or sign behind them do not on an axis, save before the year 1. */
export function axisLabels(language: string): AxisLabels {
  const format = (unit: keyof typeof UNITS) => (date: Date) =>
    datesFrom(date.getTime(), language, UNITS[unit]).format(date);
  return {
    time: format('time'),
    weekday: format('weekday'),
    day: format('day'),
    wholeDay: format('wholeDay'),
    month: format('month'),
    monthOfYear: format('monthOfYear'),
    year: (date) => formatYear(date.getUTCFullYear(), language),
  };
}
