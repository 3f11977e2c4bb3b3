/** Minutes since 1970-01-01T00:00Z, negative before. Fits an Int32 for the years −2113 to 6053. */
export type MinuteNumber = number;
/** Days since 1970-01-01, negative before. */
export type DayNumber = number;

export const MINUTES_PER_DAY = 1440;
export const MS_PER_MINUTE = 60_000;
export const MS_PER_DAY = MINUTES_PER_DAY * MS_PER_MINUTE;

/** First and last day, both included. */
export interface Period {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** How exactly a date is known. `interval`: two dates, each as exact as it says. */
export type DatePrecision =
  | 'minute'
  | 'day'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'interval';

/** A date as a stretch of time: what its EDTF text says, laid out for comparing and drawing. */
export interface DateSpan {
  readonly start: MinuteNumber;
  /** One past the last minute. */
  readonly end: MinuteNumber;
  readonly precision: DatePrecision;
  /** EDTF `~`: circa. */
  readonly approximate: boolean;
  /** EDTF `?`: the source doubts it. */
  readonly uncertain: boolean;
}

/** The day that holds the instant; `ms` is milliseconds since 1970 in UTC. */
export function dayOfMs(ms: number): DayNumber {
  return Math.floor(ms / MS_PER_DAY);
}

/** The day that it is where the reader is: in UTC it may still be yesterday, or be tomorrow already. */
export function todayHere(now = new Date()): DayNumber {
  return dayOfMs(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

/** The days that a stretch of minutes touches; `end` is one past its last minute. */
export function daysOf({ start, end }: Pick<DateSpan, 'start' | 'end'>): Period {
  const from = Math.floor(start / MINUTES_PER_DAY);
  return { from, to: Math.max(from, Math.ceil(end / MINUTES_PER_DAY) - 1) };
}

export function liesWithin(days: Period, period: Period): boolean {
  return days.from >= period.from && days.to <= period.to;
}

/** Midnight UTC at which the day begins, in milliseconds since 1970. */
export function msOfDay(day: DayNumber): number {
  return day * MS_PER_DAY;
}

/**
 * The day of a date of the calendar, which is Gregorian for all years; year 0 is 1 BC. `month` counts from 1; what runs
 * beyond the year or the month runs into the next one. `Date.UTC` takes the years 0 to 99 for 1900 to 1999.
 */
export function dayOfDate(year: number, month: number, date: number): DayNumber {
  return dayOfMs(new Date(0).setUTCFullYear(year, month - 1, date));
}

export function yearOfDay(day: DayNumber): number {
  return new Date(msOfDay(day)).getUTCFullYear();
}

/** `2024-10-22`; years before 0 and after 9999 get the sign and six digits of ISO 8601. */
export function formatDay(day: DayNumber): string {
  return new Date(msOfDay(day)).toISOString().replace(/T.*/, '');
}

/** The day that an ISO date names, as `formatDay` writes it, or `undefined` where there is no such day. */
export function parseDay(text: string): DayNumber | undefined {
  if (!/^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}$/.test(text)) return undefined;
  const ms = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(ms)) return undefined;
  const day = dayOfMs(ms);
  return formatDay(day) === text ? day : undefined; // 2023-02-30 would roll over
}
