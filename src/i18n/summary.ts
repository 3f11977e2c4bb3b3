/**
 * The view in whole sentences: "42 meetings between Xi Jinping and Vladimir Putin, 2013 to 2026, most in 2019 (6),
 * none in 2021." An event counts in the year in which it begins; one that began before the period counts in none,
 * and is told in a sentence of its own.
 */
import { MINUTES_PER_DAY, type Period } from '../base/time.ts';
import { formatPeriod, formatYear, yearOf } from './dates.ts';
import { formatList, formatNumber } from './locale.ts';
import {
  actorName,
  clauseTexts,
  placeName,
  type SummaryFilter,
  type SummarySpeech,
} from './summary-clauses.ts';
import { yearsText } from './summary-years.ts';

export interface SummaryNumbers {
  readonly filter: SummaryFilter;
  readonly period: Period | null;
  readonly matching: number;
  /** Calendar years within period and record, with the events that begin in them. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly top: {
    readonly dimension: 'places' | 'frameworks';
    readonly id: string;
    readonly count: number;
  } | null;
}

const ANY_KIND = 'event';
/** Kinds of which one says that they are *between* two people. */
const BETWEEN: ReadonlySet<string> = new Set(['meeting', 'call', 'video-call']);

export function summaryText(numbers: SummaryNumbers, speech: SummarySpeech): string {
  const sentences = [
    mainSentence(numbers, speech),
    earlierSentence(numbers, speech),
    topSentence(numbers, speech),
  ];
  return sentences.filter(Boolean).join(speech.language === 'zh' ? '' : ' ');
}

function mainSentence(numbers: SummaryNumbers, speech: SummarySpeech): string {
  const { filter, matching, years } = numbers;
  const counted = countedKind(filter, speech);
  const subject = capital(subjectText(filter, matching, counted, speech), speech.language);
  const period = periodText(numbers, speech);
  const told = yearsText(
    { counts: years, counted, own: numbers.period === null, complete: begunEarlier(numbers) === 0 },
    speech,
  );
  if (told === '') return stopped(speech.t('summary:plain', { subject, period }));
  return stopped(speech.t('summary:sentence', { subject, period, years: told }));
}

/** A period may end with the stop of an abbreviation: "2024 г.". */
function stopped(sentence: string): string {
  return sentence.replace(/\.\.$/, '.');
}

/** The one kind that the filter asks for, if there is a word for it; else events. */
function countedKind({ kinds }: SummaryFilter, { t }: SummarySpeech): string {
  const [only, ...others] = kinds && !kinds.negated ? kinds.values : [];
  if (only === undefined || others.length > 0) return ANY_KIND;
  return t(`summary:noneOf.${only}`, { defaultValue: '' }) === '' ? ANY_KIND : only;
}

/** "42 meetings between A and B", "12 events (A and B together; topic: energy)". */
function subjectText(filter: SummaryFilter, matching: number, kind: string, speech: SummarySpeech): string {
  const { t, language } = speech;
  const number = formatNumber(matching, language);
  const counted = t(`summary:kinds.${kind}`, { count: matching, number });
  const clauses = clauseTexts(filter, kind !== ANY_KIND, speech);
  if (clauses.length === 0) return counted;
  const two = clauses.length === 1 && BETWEEN.has(kind) ? twoPeople(filter, speech) : null;
  if (two) return t('summary:between', { counted, list: formatList(two, 'and', language) });
  return t('summary:within', { counted, clauses: clauses.join(t('summary:sep')) });
}

/** Names of people need no article; those of states do in some languages. */
function twoPeople({ actors }: SummaryFilter, speech: SummarySpeech): readonly string[] | null {
  if (!actors || actors.negated || actors.mode !== 'all' || actors.values.length !== 2) return null;
  const people = actors.values.every((id) => speech.directory.actorById.get(id)?.kind === 'person');
  return people ? actors.values.map((id) => actorName(id, speech)) : null;
}

/** The period that the reader chose; else the years from the first event to the last. */
function periodText({ period, years }: SummaryNumbers, speech: SummarySpeech): string {
  if (period) return chosenPeriod(period, speech);
  const some = years.filter(({ count }) => count > 0);
  const told = some.length > 0 ? some : years;
  return yearRange(told[0]?.year ?? 0, told.at(-1)?.year ?? 0, speech);
}

function chosenPeriod({ from, to }: Period, speech: SummarySpeech): string {
  const [first, last] = [yearOf(from * MINUTES_PER_DAY), yearOf(to * MINUTES_PER_DAY)];
  const begins = yearOf((from - 1) * MINUTES_PER_DAY) < first;
  const ends = yearOf((to + 1) * MINUTES_PER_DAY) > last;
  return begins && ends ? yearRange(first, last, speech) : formatPeriod({ from, to }, speech.language);
}

function yearRange(first: number, last: number, { t, language }: SummarySpeech): string {
  const [from, to] = [formatYear(first, language), formatYear(last, language)];
  return from === to ? t('summary:year', { year: from }) : t('summary:years', { from, to });
}

function begunEarlier({ matching, years }: SummaryNumbers): number {
  return matching - years.reduce((sum, { count }) => sum + count, 0);
}

function earlierSentence(numbers: SummaryNumbers, { t, language }: SummarySpeech): string {
  const count = begunEarlier(numbers);
  if (count === 0) return '';
  if (count === numbers.matching) return t('summary:earlierAll', { count });
  return t('summary:earlier', { count, number: formatNumber(count, language) });
}

function topSentence({ top }: SummaryNumbers, speech: SummarySpeech): string {
  if (!top) return '';
  const name = top.dimension === 'places' ? placeName(top.id, speech) : actorName(top.id, speech);
  return speech.t(`summary:top.${top.dimension}`, { name, number: formatNumber(top.count, speech.language) });
}

/** A sentence that begins with a word, not a number: "Keine Treffen …". */
function capital(text: string, language: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
