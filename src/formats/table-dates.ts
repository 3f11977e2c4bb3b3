/** A date as tables write it → a stretch of minutes. */
import { MINUTES_PER_DAY, MS_PER_MINUTE } from '../base/time.ts';
import type { DateSpan, MinuteNumber } from '../base/time.ts';
import { OPEN_END, parseEdtf } from '../dataset/dates.ts';

export interface DateOptions {
  /** What `01/02/2024` means; without it, such dates are left out, as nobody can know. */
  readonly dateOrder?: 'dmy' | 'mdy';
  /** For numbers: how much time one of them is, and from when they count; otherwise from 1970. */
  readonly unit?: keyof typeof MINUTES_OF;
  readonly since?: MinuteNumber;
}

const MINUTES_OF = { minutes: 1, hours: 60, days: MINUTES_PER_DAY } as const;
export const UNITS = Object.keys(MINUTES_OF) as readonly (keyof typeof MINUTES_OF)[];
const MOST_REMEMBERED = 50_000;

export type ReadDate = (cell: unknown) => DateSpan | undefined;

/** `undefined` where the cell holds no date, or one that can mean two days. */
export function dateReader({ dateOrder, unit, since = 0 }: DateOptions): ReadDate {
  const remembered = new Map<unknown, DateSpan | undefined>();
  const read = (cell: unknown): DateSpan | undefined => {
    if (cell instanceof Date) return spanOfInstant(cell.getTime());
    if (unit && /^-?\d+$/.test(String(cell))) return spanOfCount(Number(cell), MINUTES_OF[unit], since);
    return parseEdtf(edtfOf(String(cell).trim(), dateOrder));
  };
  return (cell) => {
    if (cell instanceof Date) return read(cell);
    if (remembered.has(cell)) return remembered.get(cell);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const span = read(cell);
    remembered.set(cell, span);
    return span;
  };
}

function spanOfInstant(ms: number): DateSpan | undefined {
  if (Number.isNaN(ms)) return undefined;
  const text = new Date(ms).toISOString();
  return parseEdtf(text.endsWith('T00:00:00.000Z') ? text.slice(0, -14) : `${text.slice(0, 16)}Z`);
}

/** What counts days, or falls on midnight while it counts hours, is a day. */
function spanOfCount(count: number, unit: number, origin: number): DateSpan | undefined {
  const start = origin + count * unit;
  if (!Number.isSafeInteger(start) || Math.abs(start) >= OPEN_END) return undefined;
  return spanOfInstant(start * MS_PER_MINUTE);
}

const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;
const DIGITS_ONLY = /^([12]\d{3})([01]\d)([0-3]\d)$/;
const GERMAN = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const SLASHES = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const WORDS = /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?[ -](\d{4})$/;
const INSTANT = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s?(Z|UTC|[+-]\d\d(?::?\d\d)?)?$/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** In EDTF already, or as it is. */
function edtfOf(text: string, order: DateOptions['dateOrder']): string {
  const first = YEAR_FIRST.exec(text) ?? DIGITS_ONLY.exec(text);
  if (first) return day(first[1], first[2], first[3]);
  const german = GERMAN.exec(text);
  if (german) return day(german[3], german[2], german[1]);
  const words = WORDS.exec(text);
  if (words) return day(words[3], MONTHS.indexOf(words[2]!.slice(0, 3).toLowerCase()) + 1, words[1]);
  const slashes = SLASHES.exec(text);
  if (slashes) return ofSlashes(slashes, order) ?? text;
  const instant = INSTANT.exec(text);
  return instant ? `${instant[1]}T${instant[2]}${zoneOf(instant[3])}` : text;
}

/** Where one number is above twelve it is the day. */
function ofSlashes([, a, b, year]: RegExpExecArray, order: DateOptions['dateOrder']): string | undefined {
  if (order === 'dmy' || Number(a) > 12) return day(year, b, a);
  if (order === 'mdy' || Number(b) > 12) return day(year, a, b);
  return a === b ? day(year, a, b) : undefined;
}

function day(year: string | undefined, month: string | number | undefined, date: string | undefined): string {
  return [year, String(month).padStart(2, '0'), date?.padStart(2, '0')].join('-');
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined || zone === 'Z' || zone === 'UTC') return 'Z';
  const [sign, hours, minutes] = [zone.slice(0, 1), zone.slice(1, 3), zone.slice(-2)];
  return `${sign}${hours}:${zone.length > 3 ? minutes : '00'}`;
}
