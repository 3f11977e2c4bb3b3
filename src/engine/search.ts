/** Finds actors, places, events and sources by names, aliases and texts in any script, with typos. */
import { lengthAt } from './lists.ts';
import type { SearchField, SearchGroup, SearchHit, SearchHits } from './protocol.ts';
import { documentsOf, FIELDS, type SearchDocument } from './search-documents.ts';
import { coverageOf, rememberingTermsOf, termOf, tokenize, type WeightOf } from './search-text.ts';
import type { Leniency } from './similar-terms.ts';
import type { Store } from './store.ts';
import { buildTermIndex, type TermIndex } from './term-index.ts';
import type { Weights } from './term-scores.ts';
import { searchTerms, type WordsAnswer } from './term-search.ts';
import { flatMapped, type Work } from '../base/work.ts';

export type Search = (text: string, limit: number) => Work<SearchHits>;

const GROUPS: readonly SearchGroup[] = ['actor', 'place', 'event', 'source'];
const BOOST: Readonly<Record<SearchField, number>> = { name: 4, alias: 3, title: 2.5, names: 1, text: 0.6 };
/** Shorter words are too often one letter apart from another one; shorter numbers begin too many others. */
const SHORTEST_WITH_TYPO = 4;
const SHORTEST_NUMBER_BEGUN = 3;
/** So many letters of a word may be wrong, and never more than so many. */
const SHARE_OF_TYPOS = 0.2;
const MOST_TYPOS = 6;
/** What is this much worse than the best of its group is noise. */
const WORST_SHARE = 0.08;
/** So many times as many as asked for are looked at closely. */
const LOOKED_AT = 3;
/** A name of somebody who took part says less than the title, and a word in the summary still less. */
const WORTH: Readonly<Record<SearchField, number>> = { name: 1, alias: 1, title: 1, names: 0.8, text: 0.7 };
const NO_HITS: SearchHits = { actor: [], place: [], event: [], source: [] };
const EXACT: Leniency = { prefix: false, typos: 0 };

function lenient(word: string): Leniency {
  const isNumber = /^\d+$/.test(word);
  return {
    prefix: !isNumber || word.length >= SHORTEST_NUMBER_BEGUN,
    typos:
      word.length >= SHORTEST_WITH_TYPO && !isNumber
        ? Math.min(MOST_TYPOS, Math.round(word.length * SHARE_OF_TYPOS))
        : 0,
  };
}

interface Index {
  readonly group: SearchGroup;
  readonly documents: readonly SearchDocument[];
  readonly terms: TermIndex;
  readonly weights: Weights;
}

/** Builds the index once; the result searches any number of times. */
export function* buildSearch(store: Store): Work<Search> {
  const indexes: Index[] = [];
  for (const group of GROUPS) indexes.push(yield* indexOf(group, store));
  return function* (text, limit) {
    const words = tokenize(text).map(termOf);
    if (words.length === 0) return NO_HITS;
    const most = limit * LOOKED_AT;
    const every: WordsAnswer[] = [];
    for (const { terms, weights } of indexes)
      every.push(yield* searchTerms(terms, { words, every: true, leniencyOf: lenient, most }, weights));
    const leniencyOf = every.some(({ found }) => found.length > 0) ? () => EXACT : lenient;
    const hits: Partial<Record<SearchGroup, readonly SearchHit[]>> = {};
    for (const [i, { group, documents, terms, weights }] of indexes.entries()) {
      const answer =
        every[i]!.found.length > 0
          ? every[i]!
          : yield* searchTerms(terms, { words, every: false, leniencyOf, most }, weights);
      hits[group] = yield* hitsOf(answer, documents, words, limit);
    }
    return hits as SearchHits;
  };
}

const BOOSTS_PER_STEP = 2048;

function* indexOf(group: SearchGroup, store: Store): Work<Index> {
  const documents = yield* documentsOf(group, store);
  const texts = documents.map((document) => document.texts);
  const cutting = { tokenize, termsOf: rememberingTermsOf() };
  const terms = yield* buildTermIndex(texts, FIELDS, cutting);
  const boost = boostOf(group, store);
  const boosts = yield* flatMapped(documents, ({ number }) => [boost(number)], BOOSTS_PER_STEP);
  const weights = { fields: FIELDS.map((field) => BOOST[field]), document: (at: number) => boosts[at]! };
  return { group, documents, terms, weights };
}

/** What is prominent stands first among what matches alike: actors and places by events, events by salience. */
function boostOf(group: SearchGroup, { columns }: Store): (number: number) => number {
  const { actors, places } = columns.rowsOf;
  if (group === 'actor') return (number) => 1 + Math.log1p(lengthAt(actors, number)) / 4;
  if (group === 'place') return (number) => 1 + Math.log1p(lengthAt(places, number)) / 4;
  return group === 'event' ? (row) => 1 + columns.salience[row]! : () => 1;
}

/** What the texts of events hold takes a tenth of a millisecond to look through. */
const DOCUMENTS_PER_STEP = 2;

/** Of the best by score, those whose text answers best. */
function* hitsOf(
  { found, terms }: WordsAnswer,
  documents: readonly SearchDocument[],
  words: readonly string[],
  limit: number,
): Work<readonly SearchHit[]> {
  const worst = (found[0]?.score ?? 0) * WORST_SHARE;
  const weightOf = weighing(terms, words);
  const hits = yield* flatMapped(
    found.filter(({ score }) => score >= worst),
    ({ score, number }) => [{ score, hit: hitOf(documents[number]!, weightOf, words.length) }],
    DOCUMENTS_PER_STEP,
  );
  return hits
    .toSorted((a, b) => b.score * b.hit.match ** 2 - a.score * a.hit.match ** 2)
    .slice(0, limit)
    .map(({ hit }) => hit);
}

/** Why it was found: the text that answers the words best. */
function hitOf({ id, texts }: SearchDocument, weightOf: WeightOf, words: number): SearchHit {
  let best: SearchHit = { id, match: 0, field: 'name', text: '', marks: [] };
  for (const field of FIELDS)
    for (const text of texts[field] ?? []) {
      const { weight, at, share } = coverageOf(text, weightOf);
      const answered = Math.min(weight, words) / words;
      const match = WORTH[field] * (0.8 * answered + 0.2 * share);
      if (match > best.match) best = { id, match, field, text, marks: at };
    }
  return best;
}

/** The word itself, a word that begins with it, or one that is a typo away; 0 for what is none of the terms. */
function weighing(terms: ReadonlySet<string>, words: readonly string[]): WeightOf {
  return (term) => {
    if (!terms.has(term)) return 0;
    if (words.includes(term)) return 1;
    return words.some((word) => term.startsWith(word)) ? 0.8 : 0.4;
  };
}
