/** What a reader may type for a period: "2013-03..2024", "October 2024", "last 10 years", "letzte 10 Jahre". */
import { dayOfMs, formatDay, parseDay, type DayNumber, type Period } from '../base/time.ts';
import { fromChinese } from './period-text-zh.ts';

export interface PeriodContext {
  readonly extent: Period;
  /** The day that "last" counts back from, itself included. */
  readonly reference: DayNumber;
  readonly language: string;
}

const ALL = /^(all|everything|alles|gesamt|ganz|все|всё|усе)$/;
const SEPARATOR = /\s*(?:\.{2,3}|…|–|—)\s*|\s+(?:-|to|until|till|bis|по|до)\s+/;
const YEARS = /^(\d{4})\s*-\s*(\d{4})$/;
const LAST =
  /^(?:the\s+)?(?:last|past|letzten?|letzter|letztes|vergangenen?|vergangenes|(?:последн|прошл|останн|минул)\p{L}+)\s+(?:(\d{1,4})\s+)?(\p{L}+)$/u;
const THIS = /^(?:this|diese[rs]?|эт(?:от|а|у|о)|ц(?:ей|я|ю|е))\s+(\p{L}+)$/u;
const UNITS: readonly (readonly [pattern: RegExp, unit: Unit])[] = [
  [/^(years?|jahre?n?|год|года|лет|рік|роки|років|року)$/, 'year'],
  [/^(months?|monate?n?|месяц(а|ев|ы)?|місяц(ь|я|і|ів))$/, 'month'],
  [/^(weeks?|wochen?|недел[яьюи]|тиж(день|ня|ні|нів))$/, 'week'],
  [/^(days?|tage?n?|день|дн(я|и|ей|і|ів))$/, 'day'],
  [/^(decades?|jahrzehnte?n?|десятилети[еяй]|десятиліт(тя|ь))$/, 'decade'],
];
type Unit = 'day' | 'week' | 'month' | 'year' | 'decade';

/** The period that the text names; `null`: everything; `undefined`: it names none. */
export function parsePeriodText(text: string, context: PeriodContext): Period | null | undefined {
  const folded = fromChinese(text.trim().toLowerCase().replace(/\s+/g, ' '));
  if (ALL.test(folded)) return null;
  const years = YEARS.exec(folded);
  if (years) return ordered(yearPeriod(Number(years[1])), yearPeriod(Number(years[2])));
  return relativePeriod(folded, context.reference) ?? rangePeriod(folded, context);
}

function rangePeriod(text: string, { extent, language }: PeriodContext): Period | undefined {
  const sides = text.split(SEPARATOR);
  if (sides.length === 1) return datePeriod(text, language);
  if (sides.length !== 2 || (sides[0] === '' && sides[1] === '')) return undefined;
  const [first, last] = sides as [string, string];
  const from = first === '' ? extent : datePeriod(first, language);
  const to = last === '' ? extent : datePeriod(last, language);
  return from && to && ordered(from, to);
}

function ordered(first: Period, last: Period): Period | undefined {
  return first.from <= last.to ? { from: first.from, to: last.to } : undefined;
}

function relativePeriod(text: string, reference: DayNumber): Period | undefined {
  const last = LAST.exec(text);
  const current = THIS.exec(text);
  const unit = unitNamed(last?.[2] ?? current?.[1] ?? '');
  if (!unit) return undefined;
  if (last?.[1] !== undefined)
    return { from: shiftDay(reference, unit, -Number(last[1])) + 1, to: reference };
  const here = calendarPeriod(reference, unit);
  return current ? here : calendarPeriod(here.from - 1, unit);
}

function unitNamed(word: string): Unit | undefined {
  return UNITS.find(([pattern]) => pattern.test(word))?.[1];
}

const MONTHS_OF: Readonly<Partial<Record<Unit, number>>> = { month: 1, year: 12, decade: 120 };

/** The same day that many units later; the last of the month where it has no such day. */
function shiftDay(day: DayNumber, unit: Unit, by: number): DayNumber {
  if (unit === 'day' || unit === 'week') return day + by * (unit === 'week' ? 7 : 1);
  const months = (MONTHS_OF[unit] ?? 0) * by;
  const [year, month, date] = partsOf(day);
  const length = dayOf(year, month + months + 1, 0) - dayOf(year, month + months, 0);
  return dayOf(year, month + months, Math.min(date, length));
}

function calendarPeriod(day: DayNumber, unit: Unit): Period {
  const [year, month] = partsOf(day);
  if (unit === 'day') return { from: day, to: day };
  if (unit === 'week') {
    const monday = day - ((new Date(day * 86_400_000).getUTCDay() + 6) % 7);
    return { from: monday, to: monday + 6 };
  }
  if (unit === 'month') return monthPeriod(year, month, 1);
  const first = unit === 'decade' ? year - (year % 10) : year;
  return monthPeriod(first, 0, MONTHS_OF[unit] ?? 12);
}

function partsOf(day: DayNumber): [year: number, month: number, date: number] {
  const [year, month, date] = formatDay(day).split('-').map(Number) as [number, number, number];
  return [year, month - 1, date];
}

/** `month` counts from 0 and may run beyond the year. */
function dayOf(year: number, month: number, date: number): DayNumber {
  return dayOfMs(Date.UTC(year, month, date));
}

function monthPeriod(year: number, month: number, months: number): Period {
  return { from: dayOf(year, month, 1), to: dayOf(year, month + months, 1) - 1 };
}

function yearPeriod(year: number): Period {
  return monthPeriod(year, 0, 12);
}

/** One date of one side: a day, a month, a quarter, a year, a decade. */
function datePeriod(text: string, language: string): Period | undefined {
  const year = /^(\d{4})$/.exec(text);
  if (year) return yearPeriod(Number(year[1]));
  const decade = /^(\d{3})0(?:s|er|er jahre)$/.exec(text);
  if (decade) return monthPeriod(Number(decade[1]) * 10, 0, 120);
  return isoPeriod(text) ?? numericPeriod(text) ?? wordPeriod(text, language);
}

function isoPeriod(text: string): Period | undefined {
  const month = /^(\d{4})-(\d{1,2})$/.exec(text);
  if (month) return validMonth(Number(month[1]), Number(month[2]));
  const day = parseDay(text);
  return day === undefined ? undefined : { from: day, to: day };
}

function validMonth(year: number, month: number): Period | undefined {
  return month >= 1 && month <= 12 ? monthPeriod(year, month - 1, 1) : undefined;
}

function validDay(year: number, month: number, date: number): Period | undefined {
  const day = parseDay([year, padded(month), padded(date)].join('-'));
  return day === undefined ? undefined : { from: day, to: day };
}

const padded = (value: number): string => String(value).padStart(2, '0');

/** 22.10.2024, 10/2024, 10.2024, Q3 2024. */
function numericPeriod(text: string): Period | undefined {
  const day = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (day) return validDay(Number(day[3]), Number(day[2]), Number(day[1]));
  const month = /^(\d{1,2})[./](\d{4})$/.exec(text);
  if (month) return validMonth(Number(month[2]), Number(month[1]));
  const quarter = /^q([1-4])[ /](\d{4})$/.exec(text) ?? /^([1-4])\. ?quartal (\d{4})$/.exec(text);
  return quarter ? monthPeriod(Number(quarter[2]), (Number(quarter[1]) - 1) * 3, 3) : undefined;
}

/** October 2024, Oct 2024, 22 October 2024, 22. Oktober 2024, October 22, 2024, 22 октября 2024 г. */
function wordPeriod(text: string, language: string): Period | undefined {
  const named = /^(?:(\d{1,2})\.? )?(\p{L}+)\.? (?:(\d{1,2}), )?(\d{4})(?: [гр]\.?)?$/u.exec(text);
  if (!named) return undefined;
  const month = monthNamed(named[2]!, language) ?? monthNamed(named[2]!, 'en');
  if (month === undefined) return undefined;
  const date = named[1] ?? named[3];
  const year = Number(named[4]);
  return date === undefined ? monthPeriod(year, month, 1) : validDay(year, month + 1, Number(date));
}

const SHORTEST_MONTH = 3;

/** By its name or the beginning of it: from 0. */
function monthNamed(word: string, language: string): number | undefined {
  if (word.length < SHORTEST_MONTH) return undefined;
  return Array.from({ length: 12 }, (_, month) => month).find((month) =>
    monthNames(month, language).some((name) => name.startsWith(word)),
  );
}

/** Alone and beside a day, as some languages bend it: "октябрь", "22 октября". */
function monthNames(month: number, language: string): readonly string[] {
  const forms: readonly Intl.DateTimeFormatOptions[] = [{}, { day: 'numeric' }];
  return forms.flatMap((form) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC', ...form })
      .formatToParts(Date.UTC(2024, month, 1))
      .filter(({ type }) => type === 'month')
      .map(({ value }) => value.toLowerCase()),
  );
}
