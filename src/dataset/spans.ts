/** The parts that dates are made of. */
import { dayOfDate, MINUTES_PER_DAY } from '../base/time.ts';
import type { DatePrecision, DateSpan, MinuteNumber } from '../base/time.ts';

export interface Doubt {
  readonly approximate: boolean;
  readonly uncertain: boolean;
}
export const NO_DOUBT: Doubt = { approximate: false, uncertain: false };
export const DOUBT_OF_SUFFIX: Readonly<Partial<Record<string, Doubt>>> = {
  '~': { approximate: true, uncertain: false },
  '?': { approximate: false, uncertain: true },
  '%': { approximate: true, uncertain: true },
};

export function makeSpan(start: number, end: number, precision: DatePrecision, doubt: Doubt): DateSpan {
  return { start, end, precision, approximate: doubt.approximate, uncertain: doubt.uncertain };
}

/** From the beginning of the one to the end of the other. */
export function hull(first: DateSpan, last: DateSpan): DateSpan {
  return makeSpan(first.start, last.end, 'interval', {
    approximate: first.approximate || last.approximate,
    uncertain: first.uncertain || last.uncertain,
  });
}

/** `month` counts from 1; what runs past December runs into the next year. */
export function monthsFrom(
  year: number,
  month: number,
  months: number,
  precision: DatePrecision,
  doubt: Doubt,
): DateSpan {
  return makeSpan(startOfMonth(year, month), startOfMonth(year, month + months), precision, doubt);
}

function startOfMonth(year: number, month: number): MinuteNumber {
  return dayOfDate(year, month, 1) * MINUTES_PER_DAY;
}

/** `month` and `day` count from 1. `undefined` where the month has no such day. */
export function startOfDay(year: number, month: number, day: number): MinuteNumber | undefined {
  const start = startOfMonth(year, month) + (day - 1) * MINUTES_PER_DAY;
  const exists = day >= 1 && (day <= 28 || start < startOfMonth(year, month + 1));
  return exists ? start : undefined;
}
