/** A span written as the date that it came from, for tables that keep minutes instead of texts. */
import { MS_PER_MINUTE } from '../base/time.ts';
import { DATE_FLAGS } from '../dataset/date-flags.ts';
import type { EventRecord } from '../dataset/model.ts';
import type { DatePrecision, MinuteNumber } from '../base/time.ts';

/** `flags`: see `DATE_FLAGS`. A season, decade or century becomes an interval, as it has no text of its own here. */
export function edtfOfSpan(
  start: MinuteNumber,
  end: MinuteNumber,
  flags: number,
): Pick<EventRecord, 'date' | 'span'> {
  const { text, precision } = plainDate(start, end, (flags & DATE_FLAGS.timed) !== 0);
  const approximate = (flags & DATE_FLAGS.approximate) !== 0;
  const uncertain = (flags & DATE_FLAGS.uncertain) !== 0;
  const mark = approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '';
  const date = precision === 'interval' ? text.replace('/', `${mark}/`) + mark : text + mark;
  return { date, span: { start, end, precision, approximate, uncertain } };
}

function plainDate(
  start: MinuteNumber,
  end: MinuteNumber,
  timed: boolean,
): { text: string; precision: DatePrecision } {
  const [first, time] = isoParts(start);
  if (timed) return { text: `${first}T${time}Z`, precision: 'minute' };
  const [until] = isoParts(end - 1);
  const [next] = isoParts(end);
  if (first === until) return { text: first, precision: 'day' };
  if (first.endsWith('-01-01') && until === `${yearOf(first)}-12-31`)
    return { text: yearOf(first), precision: 'year' };
  if (first.endsWith('-01') && monthOf(first) === monthOf(until) && next.endsWith('-01'))
    return { text: monthOf(first), precision: 'month' };
  return { text: `${first}/${until}`, precision: 'interval' };
}

/** `2024-10-22` and `14:30`; EDTF writes years before 0 with four digits. */
function isoParts(minute: MinuteNumber): readonly [day: string, time: string] {
  const [day, time] = new Date(minute * MS_PER_MINUTE).toISOString().split('T') as [string, string];
  return [day.replace(/^-00/, '-'), time.slice(0, 5)];
}

const yearOf = (day: string): string => day.slice(0, -6);
const monthOf = (day: string): string => day.slice(0, -3);
