/** Dates as precise as they are known, in the reader's language. Always UTC: a day is a day. */
import type { TFunction } from 'i18next';
import {
  dayOfDate,
  msOfDay,
  yearOfDay,
  type DateSpan,
  type DayNumber,
  type Period,
  MS_PER_MINUTE,
} from '../base/time.ts';
import { formatRange } from './date-range.ts';
import { localeOf } from './locale.ts';

type Length = 'short' | 'long';

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', ...options });
    formats.set(key, format);
  }
  return format;
}

/** Before the year 1 a year says that it is. */
const YEAR_ONE_MS = msOfDay(dayOfDate(1, 1, 1));

/** For dates of which none is before `first`, in milliseconds since 1970. */
export function datesFrom(
  first: number,
  language: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const early = options.year !== undefined && first < YEAR_ONE_MS;
  return dateFormat(language, early ? { ...options, era: 'short' } : options);
}

function optionsFor(precision: DateSpan['precision'], length: Length): Intl.DateTimeFormatOptions {
  const month = length === 'long' ? 'long' : 'short';
  switch (precision) {
    case 'minute':
      return { day: 'numeric', month, year: 'numeric', hour: '2-digit', minute: '2-digit' };
    case 'month':
      return { month, year: 'numeric' };
    case 'season':
    case 'year':
    case 'decade':
    case 'century':
      return { year: 'numeric' };
    default:
      return { day: 'numeric', month, year: 'numeric' };
  }
}

/** "22 October 2024", "October 2024", "2014", "22–24 October 2024", "about December 1992". */
export function formatSpan(span: DateSpan, t: TFunction, language: string, length: Length = 'long'): string {
  const first = span.start * MS_PER_MINUTE;
  const last = (span.end - 1) * MS_PER_MINUTE;
  const format = datesFrom(first, language, optionsFor(span.precision, length));
  const single = span.precision === 'minute' || span.precision === 'day';
  const text = single ? format.format(first) : formatRange(format, first, last, language);
  return span.approximate || span.uncertain ? t('vocabulary:date.circa', { date: text }) : text;
}

/** "22 October 2024". */
export function formatDayIn(day: DayNumber, language: string, length: Length = 'long'): string {
  const ms = msOfDay(day);
  return datesFrom(ms, language, optionsFor('day', length)).format(ms);
}

/** "2024" for a whole year, "2013–2024" for whole years, "October 2024" for a month, else both days. */
export function formatPeriod(period: Period, language: string, length: Length = 'long'): string {
  const { from, to } = period;
  const last = lastPeriods[length];
  if (last?.from === from && last.to === to && last.language === language) return last.text;
  const text = periodText(period, language, length);
  lastPeriods[length] = { from, to, language, text };
  return text;
}

/** `null`: everything there is, from `extent`, in whole years: the very first and last day mean little. */
export function formatPeriodOrAll(
  period: Period | null,
  extent: Period,
  language: string,
  length?: Length,
): string {
  return formatPeriod(period ?? yearsOf(extent), language, length);
}

function yearsOf({ from, to }: Period): Period {
  return { from: dayOfDate(yearOfDay(from), 1, 1), to: dayOfDate(yearOfDay(to) + 1, 1, 1) - 1 };
}

/** The same period is said in several places, and the platform takes its time. */
const lastPeriods: Partial<Record<Length, Period & { readonly language: string; readonly text: string }>> =
  {};

function periodText(period: Period, language: string, length: Length): string {
  const first = new Date(msOfDay(period.from));
  const last = new Date(msOfDay(period.to));
  const next = new Date(msOfDay(period.to + 1));
  const fromMonth = first.getUTCDate() === 1;
  const toMonth = next.getUTCDate() === 1;
  const wholeYears = fromMonth && toMonth && first.getUTCMonth() === 0 && next.getUTCMonth() === 0;
  const precision = wholeYears ? 'year' : fromMonth && toMonth ? 'month' : 'day';
  const format = datesFrom(first.getTime(), language, optionsFor(precision, length));
  return formatRange(format, first, last, language);
}

/** The calendar year of a minute, in UTC. */
export function yearOf(minutes: number): number {
  return new Date(minutes * MS_PER_MINUTE).getUTCFullYear();
}

/** The bare number of a year, as an axis has it: "2024"; before the year 1 "44 BC". */
export function formatYear(year: number, language: string): string {
  if (year >= 1) return String(year);
  const ms = msOfDay(dayOfDate(year, 1, 1));
  return datesFrom(ms, language, optionsFor('year', 'short')).format(ms);
}
