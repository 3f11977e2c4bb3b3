/** Dates that are written in numbers: 2024年10月22日 · 22.10.2024 · 10/22/2024 · 2024-10-22. */
import { chineseNumber } from './chinese-numbers.ts';
import type { WrittenDate } from './dates.ts';
import type { ArticleLanguage } from './language.ts';
import { flatMapped } from '../../base/work.ts';
import type { Work } from '../../base/work.ts';

const NUMBER = String.raw`\d{1,2}|[一二三四五六七八九十]{1,3}`;
const MONTH = String.raw`(?<![\d.])(?<month>${NUMBER})\s?月`;
const DAY = String.raw`\s?(?<day>${NUMBER})\s?[日号號]?(?:\s?[至到—–-]\s?(?<until>${NUMBER})\s?)?(?<=[日号號]|\d)[日号號]?`;
const YEAR = String.raw`(?<!\d)(?<year>\d{4}|[〇○零一二三四五六七八九]{4})\s?年`;
const WITH_YEAR = new RegExp(`${YEAR}(?:\\s?${MONTH}(?:${DAY})?)?`, 'gu');
const WITHOUT_YEAR = new RegExp(`(?<!年\\s?)${MONTH}${DAY}`, 'gu');

const DATES_PER_STEP = 128;

/** A month needs a year or a day beside it. */
export function* chineseDates(text: string): Work<readonly WrittenDate[]> {
  if (!/[年月]/.test(text)) return [];
  const withYear = yield* flatMapped(text.matchAll(WITH_YEAR), chineseDate, DATES_PER_STEP);
  yield;
  return [...withYear, ...(yield* flatMapped(text.matchAll(WITHOUT_YEAR), chineseDate, DATES_PER_STEP))];
}

function chineseDate(match: RegExpExecArray): readonly WrittenDate[] {
  const { year, month, day, until } = match.groups ?? {};
  const date = {
    from: match.index,
    to: match.index + match[0].length,
    year: year === undefined ? null : chineseNumber(year),
    ...(month !== undefined && { month: chineseNumber(month) }),
    ...(day !== undefined && { day: chineseNumber(day) }),
    ...(until !== undefined && { until: chineseNumber(until) }),
  };
  return [date];
}

const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g;
const NUMERIC = /(?<![\d./-])(\d{1,2})(\.|\/)\s?(\d{1,2})\2\s?(\d{4})(?!\d)/g;

/** With dots the day comes first; with slashes in English it may be the month. */
export function* numericDates(text: string, language: ArticleLanguage): Work<readonly WrittenDate[]> {
  const iso = yield* flatMapped(text.matchAll(ISO), isoDate, DATES_PER_STEP);
  yield;
  const numeric = (match: RegExpExecArray) => [numericDate(match, language)];
  return [...iso, ...(yield* flatMapped(text.matchAll(NUMERIC), numeric, DATES_PER_STEP))];
}

function isoDate(match: RegExpExecArray): readonly WrittenDate[] {
  const [whole, year, month, day] = match;
  const to = match.index + whole.length;
  return [{ from: match.index, to, year: Number(year), month: Number(month), day: Number(day) }];
}

function numericDate(match: RegExpExecArray, language: ArticleLanguage): WrittenDate {
  const [whole, first, sign, second, year] = match;
  const [a, b] = [Number(first), Number(second)];
  const monthFirst = b > 12 && a <= 12;
  const ambiguous = sign === '/' && language === 'en' && a <= 12 && b <= 12 && a !== b;
  const order = monthFirst ? { month: a, day: b } : { month: b, day: a };
  const place = { from: match.index, to: match.index + whole.length };
  return { ...place, year: Number(year), ...order, ...(ambiguous && { ambiguous }) };
}
