/**
 * The sentence that says what is shown: "3 of 645 events · Xi Jinping and Vladimir Putin together · meetings · 2024".
 * Every clause of the filter is in it, as exactly as the engine applies it.
 */
import type { Period } from '../../base/time.ts';
import type { ActorClause, Clause, Dimension, Filter, WordsClause } from '../../queries/engine-types.ts';
import { formatPeriodOrAll } from '../../i18n/dates.ts';
import { formatList, formatNumber, withinSentence } from '../../i18n/locale.ts';
import { valueName, type Speech } from './value-name.ts';

export interface Sentence {
  /** "3 of 645 events" */
  readonly count: string;
  readonly clauses: readonly string[];
  /** All of it. */
  readonly text: string;
}

interface Asked {
  readonly filter: Filter;
  readonly period: Period | null;
}

interface Counted {
  readonly matching: number;
  readonly events: number;
}

/** More values than this are named up to the last but one, and the rest counted: "A, B, C or 9 others". */
const MOST_NAMED = 5;

export function sentenceOf({ filter, period }: Asked, counted: Counted, speech: Speech): Sentence {
  const { t, language } = speech;
  const count = t('filters:sentence.count', {
    count: counted.events,
    matching: formatNumber(counted.matching, language),
    events: formatNumber(counted.events, language),
  });
  const clauses = [
    filter.actors && actorsPart(filter.actors, speech),
    filter.kinds && kindsPart(filter.kinds, speech),
    filter.frameworks && labelledPart('frameworks', filter.frameworks, speech),
    filter.topics && labelledPart('topics', filter.topics, speech),
    filter.places && labelledPart('places', filter.places, speech),
    filter.status && statusPart(filter.status, speech),
    filter.basis && basisPart(filter.basis, speech),
    filter.sources && labelledPart('sources', filter.sources, speech),
    filter.words && wordsPart(filter.words, speech),
    formatPeriodOrAll(period, speech.directory.catalogue.extent, language),
  ].filter((clause) => clause !== undefined);
  return { count, clauses, text: [count, ...clauses].join(' · ') };
}

/** "Xi Jinping and Vladimir Putin together", "India or China", "without Iran", "without India and China together". */
function actorsPart({ values, mode, negated }: ActorClause, speech: Speech): string {
  const together = mode === 'all' && values.length > 1;
  const names = values.map((value) => valueName('actors', value, speech).text);
  const list = listOf(names, together ? 'and' : 'or', speech);
  if (together) return speech.t(`filters:sentence.${negated ? 'notTogether' : 'together'}`, { list });
  return negated ? speech.t('filters:sentence.without', { list }) : list;
}

/** "meetings or summits", "without calls". */
function kindsPart({ values, negated }: Clause, speech: Speech): string {
  const { t } = speech;
  const names = values.map((kind) => t(`vocabulary:kinds.${kind}`, { defaultValue: kind }));
  const list = listOf(names, 'or', speech);
  return negated ? t('filters:sentence.without', { list }) : list;
}

/** "topic: energy or trade", "without the framework BRICS": with a label, so that no language must bend names. */
function labelledPart(
  dimension: 'frameworks' | 'topics' | 'places' | 'sources',
  { values, negated }: Clause,
  speech: Speech,
): string {
  const names = values.map((value) => spokenName(dimension, value, speech));
  const list = listOf(names, 'or', speech);
  return speech.t(`filters:sentence.${dimension}.${negated ? 'without' : 'with'}`, { list });
}

/** "reported or disputed", "not disputed". */
function statusPart({ values, negated }: Clause, speech: Speech): string {
  const { t } = speech;
  const names = values.map((status) => t(`filters:sentence.status.${status}`, { defaultValue: status }));
  const list = listOf(names, 'or', speech);
  return negated ? t('filters:sentence.not', { list }) : list;
}

/** "one side only", "not one source only". */
function basisPart({ values, negated }: Clause, speech: Speech): string {
  const names = values.map((value) => speech.t(`filters:sentence.basis.${value}`, { defaultValue: value }));
  const list = listOf(names, 'or', speech);
  return negated ? speech.t('filters:sentence.not', { list }) : list;
}

/** "with the words “gas pipeline”", "without the words “gas pipeline” together": the engine asks for every word. */
function wordsPart({ text, negated }: WordsClause, { t }: Speech): string {
  const words = text.trim().replaceAll(/\s+/gu, ' ');
  const count = words.split(' ').length;
  return t(`filters:sentence.words.${negated ? 'without' : 'with'}`, { count, words });
}

/** Topics are common nouns; frameworks, places and sources are names. */
function spokenName(dimension: Dimension, value: string, speech: Speech): string {
  const { text } = valueName(dimension, value, speech);
  return dimension === 'topics' ? withinSentence(text, speech.language) : text;
}

function listOf(names: readonly string[], word: 'and' | 'or', { t, language }: Speech): string {
  if (names.length <= MOST_NAMED) return formatList(names, word, language);
  const named = names.slice(0, MOST_NAMED - 1);
  const rest = names.length - named.length;
  const others = t('filters:sentence.others', { count: rest, number: formatNumber(rest, language) });
  return formatList([...named, others], word, language);
}
