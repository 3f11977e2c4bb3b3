/** Days counted by the calendar: a month before, the week of a day, a year from its first day to its last. */
import { dayOfMs, formatDay, parseDay, type DayNumber, type Period } from '../base/time.ts';
import type { Unit } from './period-words.ts';

const MONTHS_OF: Readonly<Partial<Record<Unit, number>>> = { month: 1, year: 12, decade: 120 };

/** The same day that many units later; the last of the month where it has no such day. */
export function shiftDay(day: DayNumber, unit: Unit, by: number): DayNumber {
  if (unit === 'day' || unit === 'week') return day + by * (unit === 'week' ? 7 : 1);
  const months = (MONTHS_OF[unit] ?? 0) * by;
  const [year, month, date] = partsOf(day);
  const length = dayOf(year, month + months + 1, 0) - dayOf(year, month + months, 0);
  return dayOf(year, month + months, Math.min(date, length));
}

export function calendarPeriod(day: DayNumber, unit: Unit): Period {
  const [year, month] = partsOf(day);
  if (unit === 'day') return { from: day, to: day };
  if (unit === 'week') {
    const monday = day - ((new Date(day * 86_400_000).getUTCDay() + 6) % 7);
    return { from: monday, to: monday + 6 };
  }
  if (unit === 'month') return monthPeriod(year, month, 1);
  const first = unit === 'decade' ? year - (year % 10) : year;
  return monthPeriod(first, 0, MONTHS_OF[unit] ?? 12);
}

function partsOf(day: DayNumber): [year: number, month: number, date: number] {
  const [year, month, date] = formatDay(day).split('-').map(Number) as [number, number, number];
  return [year, month - 1, date];
}

/** `month` counts from 0 and may run beyond the year. */
function dayOf(year: number, month: number, date: number): DayNumber {
  return dayOfMs(Date.UTC(year, month, date));
}

export function monthPeriod(year: number, month: number, months: number): Period {
  return { from: dayOf(year, month, 1), to: dayOf(year, month + months, 1) - 1 };
}

export function yearPeriod(year: number): Period {
  return monthPeriod(year, 0, 12);
}

export function validMonth(year: number, month: number): Period | undefined {
  return month >= 1 && month <= 12 ? monthPeriod(year, month - 1, 1) : undefined;
}

export function validDay(year: number, month: number, date: number): Period | undefined {
  const day = parseDay([year, padded(month), padded(date)].join('-'));
  return day === undefined ? undefined : { from: day, to: day };
}

const padded = (value: number): string => String(value).padStart(2, '0');
