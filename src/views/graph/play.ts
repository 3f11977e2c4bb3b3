/** Moving the period through time: a year, a month, or from one event to the next at a step. */
import { utcMonth, utcYear } from 'd3-time';
import { dayOfMs, msOfDay, type DayNumber, type Period } from '../../base/time.ts';

/** What has a calendar. */
type CalendarUnit = 'year' | 'month';
export type PlayUnit = CalendarUnit | 'event';

const INTERVALS = { year: utcYear, month: utcMonth } as const;

/** The whole unit that holds the day. */
export function unitOf(day: DayNumber, unit: CalendarUnit): Period {
  const interval = INTERVALS[unit];
  const first = interval.floor(new Date(msOfDay(day)));
  return { from: dayOfMs(first.getTime()), to: dayOfMs(interval.offset(first, 1).getTime()) - 1 };
}

/**
 * The period a step further, or back; as long as it was, where it is a number of whole units, else the unit after its
 * first day. `null` beyond the end of the record.
 */
export function nextPeriod(period: Period, unit: CalendarUnit, steps: 1 | -1, extent: Period): Period | null {
  const interval = INTERVALS[unit];
  const length = Math.max(
    1,
    interval.count(new Date(msOfDay(period.from) - 1), new Date(msOfDay(period.to + 1))),
  );
  const first = interval.offset(interval.floor(new Date(msOfDay(period.from))), steps);
  const next = {
    from: dayOfMs(first.getTime()),
    to: dayOfMs(interval.offset(first, isWhole(period, unit) ? length - 1 : 1).getTime()) - 1,
  };
  return next.from > extent.to || next.to < extent.from ? null : next;
}

function isWhole(period: Period, unit: CalendarUnit): boolean {
  const interval = INTERVALS[unit];
  const [from, after] = [msOfDay(period.from), msOfDay(period.to + 1)];
  return (
    interval.floor(new Date(from)).getTime() === from && interval.floor(new Date(after)).getTime() === after
  );
}

/** From the whole record, playing by event shows so many days at a time: a season. */
const DAYS_AT_A_TIME = 92;

/** The period that ends with the day of an event, as long as it was. */
export function endingWith(day: DayNumber, period: Period | null): Period {
  const length = period ? period.to - period.from : DAYS_AT_A_TIME - 1;
  return { from: day - length, to: day };
}

/** The last day of a period: the next step goes on from there, however long the trail. */
export function headOf({ to }: Period): Period {
  return { from: to, to };
}

/** Trails: what was stays; the period begins where it began and ends with the step. */
export function trailing(begun: DayNumber, next: Period): Period {
  return { from: Math.min(begun, next.to), to: next.to };
}
