/** One date as a reader may type it: a day, a month, a quarter, a year, a decade. */
import type { Period } from '../base/time.ts';
import { monthPeriod, validDay, validMonth, yearPeriod } from './period-calendar.ts';
import { DECADE, folded, QUARTER, tellingWords } from './period-vocabulary.ts';

/** `text` is folded. */
export function datePeriod(text: string, language: string): Period | undefined {
  const words = tellingWords(text);
  const plain = words.join(' ');
  const year = /^(\d{4})年?$/.exec(plain);
  if (year) return yearPeriod(Number(year[1]));
  return (
    decadePeriod(plain) ??
    yearFirst(plain) ??
    dayFirst(plain, language) ??
    quarterPeriod(plain) ??
    wordPeriod(words, language)
  );
}

/** 1990s, années 1990. */
function decadePeriod(text: string): Period | undefined {
  const year = /\d{3}0/.exec(text)?.[0];
  return year !== undefined && DECADE.has(text.replace(year, '#'))
    ? monthPeriod(Number(year), 1, 120)
    : undefined;
}

/** 2024-10, 2024-10-22, 2024/10/22, 2024年10月22日. */
function yearFirst(text: string): Period | undefined {
  const date = /^(\d{4})[-/年](\d{1,2})(?:月?|[-/月](\d{1,2})[日号]?)$/.exec(text);
  if (!date) return undefined;
  const [year, month, day] = date.slice(1).map(Number) as [number, number, number];
  return date[3] === undefined ? validMonth(year, month) : validDay(year, month, day);
}

/** 22.10.2024, 10/2024, 10.2024; 22/10/2024 where nobody reads that the other way round. */
function dayFirst(text: string, language: string): Period | undefined {
  const day = /^(\d{1,2})([./])\s?(\d{1,2})\2\s?(\d{4})$/.exec(text);
  if (day && (day[2] === '.' || language !== 'en'))
    return validDay(Number(day[4]), Number(day[3]), Number(day[1]));
  const month = /^(\d{1,2})[./](\d{4})$/.exec(text);
  return month ? validMonth(Number(month[2]), Number(month[1])) : undefined;
}

/** Q3 2024, T3 2024, 3. Quartal 2024, 3e trimestre 2024, 2024年第3季度. */
function quarterPeriod(text: string): Period | undefined {
  const han = /^(\d{4})年 ?第?([1-4])季度$/.exec(text);
  if (han) return quarterOf(Number(han[1]), Number(han[2]));
  const short = /^[qt]([1-4])[ /](\d{4})$/.exec(text);
  const long = /^([1-4])(?:\.?o|°|er|e|\.|-?и)? ?(\p{L}+) (\d{4})$/u.exec(text);
  if (long && !QUARTER.has(long[2]!)) return undefined;
  const [quarter, year] = short ? [short[1], short[2]] : [long?.[1], long?.[3]];
  return year === undefined ? undefined : quarterOf(Number(year), Number(quarter));
}

function quarterOf(year: number, quarter: number): Period {
  return monthPeriod(year, 3 * quarter - 2, 3);
}

/** October 2024, Oct 2024, 22. Oktober 2024, October 22, 2024, 1er octobre 2024, 22 de octubre de 2024. */
function wordPeriod(words: readonly string[], language: string): Period | undefined {
  const named = /^(?:(\d{1,2})(?:\.?o|°|er|\.)? )?(\p{L}+) (?:(\d{1,2}) )?(\d{4})$/u.exec(words.join(' '));
  if (!named) return undefined;
  const month = monthNamed(named[2]!, language) ?? monthNamed(named[2]!, 'en');
  if (month === undefined) return undefined;
  const date = named[1] ?? named[3];
  const year = Number(named[4]);
  return date === undefined ? monthPeriod(year, month, 1) : validDay(year, month, Number(date));
}

const SHORTEST_MONTH = 3;

/** By its name, alone or as dates bend it ("октября"), or by the beginning of it: from 1. */
function monthNamed(word: string, language: string): number | undefined {
  if (word.length < SHORTEST_MONTH) return undefined;
  const formats = [{}, { day: 'numeric' as const }].map(
    (more) => new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC', ...more }),
  );
  const at = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 1)).findIndex((day) =>
    formats.some((format) => monthIn(format, day).startsWith(word)),
  );
  return at < 0 ? undefined : at + 1;
}

function monthIn(format: Intl.DateTimeFormat, day: number): string {
  return folded(format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '');
}
