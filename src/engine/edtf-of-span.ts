/** A span written as the date that it came from, for tables that keep minutes instead of texts. */
import { DATE_FLAGS } from '../dataset/date-flags.ts';
import type { EventRecord } from '../dataset/model.ts';
import type { DatePrecision, MinuteNumber } from '../base/time.ts';

const MS_PER_MINUTE = 60_000;

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
  const from = iso(start);
  const last = iso(end - 1);
  if (timed) return { text: `${from.slice(0, 16)}Z`, precision: 'minute' };
  const [first, until] = [from.slice(0, 10), last.slice(0, 10)];
  if (first === until) return { text: first, precision: 'day' };
  if (first.endsWith('-01-01') && until === `${first.slice(0, 4)}-12-31`)
    return { text: first.slice(0, 4), precision: 'year' };
  if (first.endsWith('-01') && first.slice(0, 7) === until.slice(0, 7) && iso(end).slice(8, 10) === '01')
    return { text: first.slice(0, 7), precision: 'month' };
  return { text: `${first}/${until}`, precision: 'interval' };
}

function iso(minute: MinuteNumber): string {
  return new Date(minute * MS_PER_MINUTE).toISOString();
}
