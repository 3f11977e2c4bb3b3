/** What a reader may type for a period: "2013-03..2024", "October 2024", "last 10 years", "letzte 10 Jahre". */
import type { DayNumber, Period } from '../base/time.ts';
import { calendarPeriod, shiftDay, yearPeriod } from './period-calendar.ts';
import { datePeriod } from './period-dates.ts';
import {
  ALL,
  folded,
  LAST,
  LAST_UNIT,
  SEPARATOR,
  SEVERAL,
  tellingWords,
  THIS,
  THIS_UNIT,
  UNITS,
} from './period-vocabulary.ts';
import type { Unit } from './period-words.ts';

export interface PeriodContext {
  readonly extent: Period;
  /** The day that "last" counts back from, itself included. */
  readonly reference: DayNumber;
  readonly language: string;
}

const YEARS = /^(\d{4})\s*-\s*(\d{4})$/;
/** "最近10年" is three words. */
const HAN_AND_DIGIT = /(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu;

/** The period that the text names; `null`: everything; `undefined`: it names none. */
export function parsePeriodText(text: string, context: PeriodContext): Period | null | undefined {
  const typed = folded(text);
  if (ALL.has(typed)) return null;
  const years = YEARS.exec(typed);
  if (years) return ordered(yearPeriod(Number(years[1])), yearPeriod(Number(years[2])));
  return relativePeriod(typed, context.reference) ?? rangePeriod(typed, context);
}

function rangePeriod(text: string, { extent, language }: PeriodContext): Period | undefined {
  const sides = text.split(SEPARATOR);
  if (sides.length === 1) return datePeriod(text, language);
  if (sides.length !== 2 || (sides[0] === '' && sides[1] === '')) return undefined;
  const [first, last] = sides as [string, string];
  const from = first === '' ? extent : (datePeriod(first, language) ?? shortened(first, last, language));
  const to = last === '' ? extent : (datePeriod(last, language) ?? continued(first, last, language));
  return from && to && ordered(from, to);
}

/** "22–24 October 2024", "October – December 2024": the first date ends as the last one does. */
function shortened(first: string, last: string, language: string): Period | undefined {
  const words = last.split(' ');
  const ends = words.map((_, at) => words.slice(at).join(' '));
  return ends.map((end) => datePeriod(`${first} ${end}`, language)).find((period) => period !== undefined);
}

/** 2024年10月22–24日, 2024年10–12月: the last date begins as the first one does. */
function continued(first: string, last: string, language: string): Period | undefined {
  const begins = [...first.matchAll(/[年月]/g)].map(({ index }) => first.slice(0, index + 1));
  return begins.map((begin) => datePeriod(begin + last, language)).find((period) => period !== undefined);
}

function ordered(first: Period, last: Period): Period | undefined {
  return first.from <= last.to ? { from: first.from, to: last.to } : undefined;
}

/** "last 10 years", "les 10 dernières années", "mois dernier", "去年". */
function relativePeriod(text: string, reference: DayNumber): Period | undefined {
  const { unit, last, number } = relativeWords(text) ?? {};
  if (unit === undefined) return undefined;
  if (number !== undefined)
    return last ? { from: shiftDay(reference, unit, -number) + 1, to: reference } : undefined;
  const here = calendarPeriod(reference, unit);
  return last ? calendarPeriod(here.from - 1, unit) : here;
}

interface Relative {
  readonly unit: Unit;
  /** "last", else "this". */
  readonly last: boolean;
  readonly number?: number;
}

/** In whichever order, with nothing else beside. */
function relativeWords(text: string): Relative | undefined {
  const words = tellingWords(text.replace(HAN_AND_DIGIT, ' '), UNITS);
  const one = words.join(' ');
  for (const [units, last] of [[LAST_UNIT, true] as const, [THIS_UNIT, false] as const]) {
    const unit = units.get(one);
    if (unit) return { unit, last };
  }
  const number = words.find((word) => /^\d{1,4}$/.test(word));
  const last = words.some((word) => LAST.has(word));
  const unit = words.map((word) => UNITS.get(word)).find((found) => found !== undefined);
  if (!unit || !(last || words.some((word) => THIS.has(word)))) return undefined;
  if (number === undefined)
    return words.length === 2 && !words.some((word) => SEVERAL.has(word)) ? { unit, last } : undefined;
  return words.length === 3 ? { unit, last, number: Number(number) } : undefined;
}
