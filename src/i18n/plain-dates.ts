/** EDTF text in words without the EDTF grammar, which lives in the worker: for terms of office and for sources. */
import type { TFunction } from 'i18next';
import { dayOfDate, MINUTES_PER_DAY, type DatePrecision, type DateSpan } from '../base/time.ts';
import { formatSpan } from './dates.ts';

const PLAIN = /^(-?\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?([~?%])?$/;

function spanOf(text: string): DateSpan | undefined {
  const parts = PLAIN.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = [parts[1], parts[2], parts[3]].map(Number) as [number, number, number];
  const precision: DatePrecision = parts[3] ? 'day' : parts[2] ? 'month' : 'year';
  const start = dayOfDate(year, month || 1, day || 1);
  const end = dayOfDate(
    precision === 'year' ? year + 1 : year,
    (month || 1) + (precision === 'month' ? 1 : 0),
    precision === 'day' ? day + 1 : 1,
  );
  return {
    start: start * MINUTES_PER_DAY,
    end: end * MINUTES_PER_DAY,
    precision,
    approximate: parts[4] === '~' || parts[4] === '%',
    uncertain: parts[4] === '?' || parts[4] === '%',
  };
}

/** "8 December 2004", "June 2002", "2014"; "about …" where in doubt. Anything but a plain date stays as it is written. */
export function formatPlainDate(
  text: string,
  t: TFunction,
  language: string,
  length: 'short' | 'long' = 'long',
): string {
  const span = spanOf(text);
  return span ? formatSpan(span, t, language, length) : text;
}
