/**
 * Dates in an article, as precise as they are written, in eight languages. A month by name counts only beside a day
 * or a year ("may" is a verb, "März" a name); a date without a year takes that of the date before it in the text, and
 * none where the text names none. What is told from today ("gestern") is left alone: the page does not know the day
 * on which the article appeared.
 *
 * General date parsers read more, but take a multiple of the time: half a second for a text of 5,000 words.
 */
import type { DateSpan } from '../../base/time.ts';
import { parseEdtf } from '../../dataset/dates.ts';
import { chineseDates, numericDates } from './date-patterns.ts';
import type { ArticleLanguage } from './language.ts';
import { monthNames } from './months.ts';
import { takenBy, WORDS_PER_STEP, type Word } from './words.ts';
import { yearsBeside } from './years.ts';
import { flatMapped } from '../../base/work.ts';
import type { Work } from '../../base/work.ts';

/** A date as written: `year` is `null` where the text leaves it to the reader. */
export interface WrittenDate {
  readonly from: number;
  readonly to: number;
  readonly year: number | null;
  readonly month?: number;
  readonly day?: number;
  /** Last day, or last year where there is no month. */
  readonly until?: number;
  /** Day and month might be the other way round. */
  readonly ambiguous?: boolean;
}

export interface DateFound {
  readonly from: number;
  readonly to: number;
  /** EDTF; `XXXX-10-22` where the text names no year at all. */
  readonly date: string;
  /** `null` without a year. */
  readonly span: DateSpan | null;
  readonly confidence: number;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
const BARE_YEAR = 0.7;
const YEAR_FROM_BEFORE = 0.7;
const WITHOUT_YEAR = 0.5;
const AMBIGUOUS = 0.6;

const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|o|го|е)?$/;
const YEAR = /^\d{4}$/;
/** Between day, month and year. */
const LINKS = new Set(['de', 'del', 'of', 'го', 'е']);
const RANGE_WORDS = new Set(['bis', 'to', 'und', 'and', 'au', 'et', 'al', 'y', 'по', 'и', 'до', 'та', 'e']);
const GAP = /^[\s.,‑-]{0,3}$/;
const RANGE_GAP = /^\.?\s?[-–—]\s?$/;
/** After a number that looks like a year, and is none. */
const UNITS = new Set(
  (
    'prozent percent mrd mio milliarden millionen billion million milliards millions milliardi milioni millones ' +
    'km kilometer kilometers kilometres tonnen tons tonnes euro euros dollar dollars rubel yuan menschen people ' +
    'млрд млн миллиардов миллионов км тонн долларов рублей юанеи человек'
  ).split(' '),
);

/** Reading one as EDTF takes some ten microseconds. */
const DATES_PER_STEP = 32;

/** `sentences`: where they begin. */
export function* datesIn(
  text: string,
  words: readonly Word[],
  sentences: readonly number[],
  language: ArticleLanguage,
): Work<readonly DateFound[]> {
  const patterns = [...(yield* chineseDates(text)), ...(yield* numericDates(text, language))];
  const named = yield* namedDates(text, words, language);
  const fuller = [...patterns, ...named].filter(isDate);
  const taken = takenBy(fuller, text.length);
  const isFree = ({ from, to }: WrittenDate) => !taken.subarray(from, to).includes(1);
  const years = (yield* bareYears(text, words)).filter(isFree);
  const all = [...fuller, ...years].toSorted((a, b) => a.from - b.from);
  yield;
  const yearBeside = yearsBeside(all, sentences);
  yield;
  return yield* flatMapped(all, (date, at) => found(date, yearBeside(at)), DATES_PER_STEP);
}

function isDate({ year, month, day }: WrittenDate): boolean {
  const inRange = year === null || (year >= 1000 && year <= LAST_YEAR);
  return inRange && (month ?? 1) <= 12 && (day ?? 1) <= 31;
}

function found(date: WrittenDate, context: number | null): readonly DateFound[] {
  const year = date.year ?? context;
  const edtf = edtfOf(date, year);
  const span = year === null ? null : (parseEdtf(edtf) ?? null);
  if (year !== null && span === null) return []; // there is no such day
  const certain = date.month === undefined ? BARE_YEAR : date.year !== null ? 1 : YEAR_FROM_BEFORE;
  const sure = year === null ? WITHOUT_YEAR : certain;
  const confidence = date.ambiguous ? Math.min(sure, AMBIGUOUS) : sure;
  return [{ from: date.from, to: date.to, date: edtf, span, confidence }];
}

function edtfOf({ month, day, until }: WrittenDate, year: number | null): string {
  const years = year === null ? 'XXXX' : String(year);
  const last = until === undefined ? '' : '/';
  if (month === undefined) return years + (last && `/${until}`);
  const months = `${years}-${padded(month)}`;
  if (day === undefined) return months;
  return `${months}-${padded(day)}${last && `/${months}-${padded(until!)}`}`;
}

const padded = (value: number): string => String(value).padStart(2, '0');

/** 22. Oktober 2024 · 22–24 October · October 22, 2024 · 22 de octubre de 2024 · в мае 2025 года */
function* namedDates(
  text: string,
  words: readonly Word[],
  language: ArticleLanguage,
): Work<readonly WrittenDate[]> {
  const months = yield* monthNames(language);
  const gap = (i: number) => text.slice(words[i]!.to, words[i + 1]?.from);
  const dateAt = (word: Word, at: number): readonly WrittenDate[] => {
    const month = months.get(word.key);
    if (month === undefined) return [];
    const before = dayBefore(words, at, gap);
    const after = before ? undefined : dayAfter(words, at, gap);
    const next = skipLinks(words, (after?.at ?? at) + 1);
    const isYear = YEAR.test(words[next]?.key ?? '') && GAP.test(gap(next - 1));
    const year = isYear ? Number(words[next]!.key) : null;
    const day = before ?? after;
    if (!day && year === null) return [];
    const from = words[before?.at ?? at]!.from;
    const to = words[isYear ? next : (after?.at ?? at)]!.to;
    return [{ from, to, year, month, ...(day && { day: day.day }), ...(day?.until && { until: day.until }) }];
  };
  return yield* flatMapped(words, dateAt, WORDS_PER_STEP);
}

interface DayFound {
  /** The word that lies farthest from the month. */
  readonly at: number;
  readonly day: number;
  readonly until?: number;
}
type Gap = (i: number) => string;

function dayBefore(words: readonly Word[], at: number, gap: Gap): DayFound | undefined {
  let i = at - 1;
  if (LINKS.has(words[i]?.key ?? '')) i--;
  const day = dayOf(words[i]);
  if (day === undefined || !GAP.test(gap(i))) return undefined;
  const linked = RANGE_WORDS.has(words[i - 1]?.key ?? '');
  const first = linked || RANGE_GAP.test(i > 0 ? gap(i - 1) : '') ? i - (linked ? 2 : 1) : -1;
  const start = dayOf(words[first]);
  return start !== undefined && start < day ? { at: first, day: start, until: day } : { at: i, day };
}

function dayAfter(words: readonly Word[], at: number, gap: Gap): DayFound | undefined {
  const day = dayOf(words[at + 1]);
  if (day === undefined || !GAP.test(gap(at))) return undefined;
  const until = RANGE_GAP.test(gap(at + 1)) ? dayOf(words[at + 2]) : undefined;
  return until !== undefined && until > day ? { at: at + 2, day, until } : { at: at + 1, day };
}

function dayOf(word: Word | undefined): number | undefined {
  const day = Number(DAY.exec(word?.key ?? '')?.[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

function skipLinks(words: readonly Word[], at: number): number {
  return LINKS.has(words[at]?.key ?? '') ? at + 1 : at;
}

/** 2021 · 2013–2024 */
function* bareYears(text: string, words: readonly Word[]): Work<readonly WrittenDate[]> {
  const years: WrittenDate[] = [];
  for (let i = 0; i < words.length; i++) {
    if (i % WORDS_PER_STEP === 0) yield;
    if (!isBareYear(text, words, i)) continue;
    const { key, from, to } = words[i]!;
    const range = RANGE_GAP.test(text.slice(to, words[i + 1]?.from)) && isBareYear(text, words, i + 1);
    const until = range ? Number(words[i + 1]!.key) : 0;
    if (until > Number(key)) years.push({ from, to: words[++i]!.to, year: Number(key), until });
    else years.push({ from, to, year: Number(key) });
  }
  return years;
}

function isBareYear(text: string, words: readonly Word[], at: number): boolean {
  const { key, from, to } = words[at] ?? { key: '', from: 0, to: 0 };
  if (!YEAR.test(key) || Number(key) < FIRST_YEAR || Number(key) > LAST_YEAR) return false;
  const amount = /[\d$€£¥№][.,]?$/.test(text.slice(Math.max(0, from - 2), from));
  const goesOn = /^(?:[.,]\d|\s?[%‰$€£¥°])/.test(text.slice(to, to + 2));
  return !amount && !goesOn && !UNITS.has(words[at + 1]?.key ?? '');
}
