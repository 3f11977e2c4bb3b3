/**
 * EDTF (ISO 8601-2:2019, levels 0 to 2) as a stretch of minutes. Plain dates are read by hand, the rest by the
 * `edtf` package, which takes a fifth of a millisecond per date.
 */
import { MINUTES_PER_DAY } from '../base/time.ts';
import type { DateSpan, MinuteNumber } from '../base/time.ts';
import { DOUBT_OF_SUFFIX, hull, makeSpan, monthsFrom, NO_DOUBT, startOfDay } from './spans.ts';
import { spanByGrammar } from './unusual-dates.ts';

/** Where open memberships end: the greatest Int32, in the year 6053. */
export const OPEN_END: MinuteNumber = 2 ** 31 - 1;
const EARLIEST: MinuteNumber = -(2 ** 31);
const LONGEST_TEXT = 100;

/**
 * From the first minute to one past the last that the text may mean, in UTC: `2024-10/2024-12` ends with
 * December. `undefined` where it is no EDTF, names a day that never was, has an open or unknown end, or lies
 * outside the years −2113 to 6053.
 */
export function parseEdtf(text: string): DateSpan | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const slash = text.indexOf('/');
  const span = slash < 0 ? spanOfDate(text) : spanOfInterval(text.slice(0, slash), text.slice(slash + 1));
  return span && span.start >= EARLIEST && span.end < OPEN_END && span.end > span.start ? span : undefined;
}

function spanOfInterval(from: string, to: string): DateSpan | undefined {
  const first = spanOfDate(from);
  const last = spanOfDate(to);
  return first && last && hull(first, last);
}

const PLAIN_DATE = /^(\d{4}|-(?!0000)\d{4})(?:-(0[1-9]|1[0-2])(?:-([0-3]\d))?)?([~?%])?$/;

function spanOfDate(text: string): DateSpan | undefined {
  const plain = PLAIN_DATE.exec(text);
  if (!plain) return spanOfTime(text) ?? spanByGrammar(text);
  const year = Number(plain[1]);
  const doubt = DOUBT_OF_SUFFIX[plain[4] ?? ''] ?? NO_DOUBT;
  if (plain[2] === undefined) return monthsFrom(year, 1, 12, 'year', doubt);
  const month = Number(plain[2]);
  if (plain[3] === undefined) return monthsFrom(year, month, 1, 'month', doubt);
  const start = startOfDay(year, month, Number(plain[3]));
  return start === undefined ? undefined : makeSpan(start, start + MINUTES_PER_DAY, 'day', doubt);
}

const TIME =
  /^(\d{4}|-(?!0000)\d{4})-(0[1-9]|1[0-2])-([0-3]\d)T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(Z|[+-]\d\d:[0-5]\d)?$/;

/** A time without a zone is taken as UTC; seconds are dropped. */
function spanOfTime(text: string): DateSpan | undefined {
  const time = TIME.exec(text);
  if (!time) return undefined;
  const day = startOfDay(Number(time[1]), Number(time[2]), Number(time[3]));
  if (day === undefined) return undefined;
  const minute = day + Number(time[4]) * 60 + Number(time[5]) - minutesAhead(time[6] ?? 'Z');
  return makeSpan(minute, minute + 1, 'minute', NO_DOUBT);
}

function minutesAhead(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return zone.startsWith('-') ? -minutes : minutes;
}
