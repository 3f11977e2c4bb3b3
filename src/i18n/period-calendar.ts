/** Days counted by the calendar: a month before, the week of a day, a year from its first day to its last. */
import { dayOfDate, msOfDay, type DayNumber, type Period } from '../base/time.ts';
import type { Unit } from './period-words.ts';

const MONTHS_OF: Readonly<Partial<Record<Unit, number>>> = { month: 1, year: 12, decade: 120 };

/** The same day that many units later; the last of the month where it has no such day. */
export function shiftDay(day: DayNumber, unit: Unit, by: number): DayNumber {
  if (unit === 'day' || unit === 'week') return day + by * (unit === 'week' ? 7 : 1);
  const months = (MONTHS_OF[unit] ?? 0) * by;
  const [year, month, date] = partsOf(day);
  return dayOfDate(year, month + months, Math.min(date, daysIn(year, month + months)));
}

export function calendarPeriod(day: DayNumber, unit: Unit): Period {
  const [year, month] = partsOf(day);
  if (unit === 'day') return { from: day, to: day };
  if (unit === 'week') {
    const monday = day - ((new Date(msOfDay(day)).getUTCDay() + 6) % 7);
    return { from: monday, to: monday + 6 };
  }
  if (unit === 'month') return monthPeriod(year, month, 1);
  const first = unit === 'decade' ? Math.floor(year / 10) * 10 : year;
  return monthPeriod(first, 1, MONTHS_OF[unit] ?? 12);
}

/** The month counts from 1. */
function partsOf(day: DayNumber): [year: number, month: number, date: number] {
  const at = new Date(msOfDay(day));
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
}

function daysIn(year: number, month: number): number {
  return dayOfDate(year, month + 1, 1) - dayOfDate(year, month, 1);
}

/** `month` counts from 1; `months` may run beyond the year. */
export function monthPeriod(year: number, month: number, months: number): Period {
  return { from: dayOfDate(year, month, 1), to: dayOfDate(year, month + months, 1) - 1 };
}

export function yearPeriod(year: number): Period {
  return monthPeriod(year, 1, 12);
}

export function validMonth(year: number, month: number): Period | undefined {
  return month >= 1 && month <= 12 ? monthPeriod(year, month, 1) : undefined;
}

export function validDay(year: number, month: number, date: number): Period | undefined {
  if (!validMonth(year, month) || date < 1 || date > daysIn(year, month)) return undefined;
  const day = dayOfDate(year, month, date);
  return { from: day, to: day };
}
