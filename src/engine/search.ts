/**
 * Finds actors, places, events and sources by names, aliases and texts in any script, with typos. MiniSearch looks at all
 * that a letter may be the beginning of at once; so where there are very many documents, several of its indexes hold some
 * of them each, and are asked one after the other.
 */
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { lengthAt } from './lists.ts';
import { MINUTES_PER_DAY, type Period } from '../base/time.ts';
import type { DatedText, SearchField, SearchGroup, SearchHit, SearchHits } from './protocol.ts';
import { tellingWords } from './function-words.ts';
import { documentsOf, FIELDS, type SearchDocument } from './search-documents.ts';
import { namedActors, type Candidate } from './search-names.ts';
import { coverageOf, rememberingTermsOf, termOf, tokenize, type TermAnswer } from './search-text.ts';
import type { Store } from './store.ts';
import { flatMapped, type Work } from '../base/work.ts';

export type Search = (text: string, limit: number, dated?: DatedText) => Work<SearchHits>;
type Hits = Readonly<Record<SearchGroup, readonly SearchHit[]>>;

const GROUPS: readonly SearchGroup[] = ['actor', 'place', 'event', 'source'];
const BOOST: Readonly<Record<string, number>> = { name: 4, alias: 3, title: 2.5, names: 1, text: 0.6 };
/** Shorter words are too often one letter apart from another one; shorter numbers begin too many others. */
const SHORTEST_WITH_TYPO = 4;
const SHORTEST_NUMBER_BEGUN = 3;
/** What is this much worse than the best of its group is noise. */
const WORST_SHARE = 0.08;
/** So many times as many as asked for are looked at closely. */
const LOOKED_AT = 3;
/** A name of somebody who took part says less than the title, and a word in the summary still less. */
const WORTH: Readonly<Record<SearchField, number>> = { name: 1, alias: 1, title: 1, names: 0.8, text: 0.7 };
const NO_HITS: SearchHits = {
  actor: [],
  place: [],
  event: [],
  source: [],
  named: { actors: [], left: [] },
};
/** Of a period, what answers less than this of the words is not worth a place before what has them all. */
const LEAST_MATCH_WITHIN = 0.35;
/** So many actors with one of the words are looked at for names. */
const MOST_NAMESAKES = 60;

/**
 * In one index. The worst of so many takes some milliseconds; the record's lists all fit. What a term is worth depends on
 * how many documents of its index have it: they are dealt out in turn, so that the indexes are alike.
 */
const MOST_IN_ONE_INDEX = 1_300;
/** What the texts of events hold takes a tenth of a millisecond to look through. */
const LOOKED_AT_PER_STEP = 2;

const LENIENT: SearchOptions = {
  combineWith: 'AND',
  prefix: (term) => !/^\d+$/.test(term) || term.length >= SHORTEST_NUMBER_BEGUN,
  fuzzy: (term) => (term.length >= SHORTEST_WITH_TYPO && !/^\d+$/.test(term) ? 0.2 : false),
  weights: { prefix: 0.6, fuzzy: 0.2 },
};
const ANY_WORD: SearchOptions = { ...LENIENT, combineWith: 'OR' };
const ANY_WHOLE_WORD: SearchOptions = { combineWith: 'OR', prefix: false, fuzzy: false };

interface Index {
  readonly group: SearchGroup;
  readonly documents: readonly SearchDocument[];
  readonly parts: readonly MiniSearch<SearchDocument>[];
  readonly boostDocument: (number: number) => number;
}

/** Builds the indexes once; the result searches any number of times. */
export function* buildSearch(store: Store): Work<Search> {
  const indexes: Index[] = [];
  for (const group of GROUPS) indexes.push(yield* indexOf(group, store));
  const [actors, , events, sources] = indexes as [Index, Index, Index, Index];
  return function* (text, limit, dated) {
    const asked = dated?.rest ?? text;
    if (tokenize(asked).length === 0) return NO_HITS;
    const hits = yield* byWords(indexes, telling(asked), limit);
    const named = namedActors(asked, yield* namesakes(actors, asked, store));
    if (!dated) return { ...hits, named };
    const within = yield* eventsWithin(events, { ...dated, rest: telling(dated.rest) }, limit, store);
    const known = new Set(within.map(({ id }) => id));
    const others = hits.event.filter(({ id }) => !known.has(id));
    return {
      ...hits,
      event: [...within, ...others].slice(0, limit),
      source: (yield* byWords([sources], telling(text), limit)).source, // titles tell years
      named,
    };
  };
}

/** The text without what says nothing. */
function telling(text: string): string {
  return tellingWords(tokenize(text)).join(' ');
}

function* byWords(indexes: readonly Index[], text: string, limit: number): Work<Hits> {
  const words = tokenize(text).map(termOf);
  const most = limit * LOOKED_AT;
  const every: (readonly SearchResult[])[] = [];
  for (const index of indexes) every.push(yield* found(index, text, LENIENT, most));
  const some = every.some((results) => results.length > 0);
  const hits: Partial<Record<SearchGroup, readonly SearchHit[]>> = {};
  for (const [i, index] of indexes.entries()) {
    const results =
      every[i]!.length > 0 ? every[i]! : yield* found(index, text, some ? ANY_WHOLE_WORD : ANY_WORD, most);
    hits[index.group] = yield* hitsOf(results, index.documents, words, limit);
  }
  return hits as Hits;
}

/** With every word, else with most of what the words say. */
function* eventsWithin(
  index: Index,
  { rest, period }: DatedText,
  limit: number,
  { columns }: Store,
): Work<readonly SearchHit[]> {
  const filter = ({ id }: SearchResult): boolean => overlaps(columns, id as number, period);
  const words = tokenize(rest).map(termOf);
  const most = limit * LOOKED_AT;
  const all = yield* found(index, rest, { ...LENIENT, filter }, most);
  if (all.length > 0) return yield* hitsOf(all, index.documents, words, limit);
  const some = yield* found(index, rest, { ...ANY_WHOLE_WORD, filter }, most);
  const hits = yield* hitsOf(some, index.documents, words, limit);
  return hits.filter(({ match }) => match >= LEAST_MATCH_WITHIN);
}

function overlaps({ starts, ends }: Store['columns'], row: number, { from, to }: Period): boolean {
  return starts[row]! < (to + 1) * MINUTES_PER_DAY && ends[row]! > from * MINUTES_PER_DAY;
}

/** Actors with one of the words in a name, and how much there is of each. */
function* namesakes(index: Index, text: string, { columns }: Store): Work<readonly Candidate[]> {
  const results = yield* found(index, text, ANY_WHOLE_WORD, MOST_NAMESAKES);
  return results.map(({ id }) => ({
    document: index.documents[id as number]!,
    kind: columns.tables.actors[id as number]!.kind,
    events: lengthAt(columns.rowsOf.actors, id as number),
  }));
}

/** The best of all parts, at most `most`. */
function* found(
  { parts, boostDocument }: Index,
  text: string,
  options: SearchOptions,
  most: number,
): Work<readonly SearchResult[]> {
  const best: SearchResult[] = [];
  for (const part of parts) {
    best.push(...part.search(text, { ...options, boostDocument }).slice(0, most));
    yield;
  }
  return best.toSorted((a, b) => b.score - a.score).slice(0, most);
}

function* indexOf(group: SearchGroup, store: Store): Work<Index> {
  const documents = yield* documentsOf(group, store);
  const processTerm = rememberingTermsOf();
  const parts = Array.from({ length: Math.ceil(documents.length / MOST_IN_ONE_INDEX) }, () =>
    emptyIndex(processTerm),
  );
  for (const [i, document] of documents.entries()) {
    parts[i % parts.length]!.add(document);
    yield;
  }
  return { group, documents, parts, boostDocument: boostOf(group, store) };
}

function emptyIndex(processTerm: ReturnType<typeof rememberingTermsOf>): MiniSearch<SearchDocument> {
  return new MiniSearch<SearchDocument>({
    idField: 'number',
    fields: [...FIELDS],
    extractField: (document, field) =>
      field === 'number'
        ? document.number
        : (document.texts[field as (typeof FIELDS)[number]]?.join(' \n ') as never),
    tokenize,
    processTerm,
    searchOptions: { processTerm: termOf, boost: BOOST },
  });
}

/** What is prominent stands first among what matches alike: actors and places by events, events by salience. */
function boostOf(group: SearchGroup, { columns }: Store): (number: number) => number {
  const { actors, places } = columns.rowsOf;
  if (group === 'actor') return (number) => 1 + Math.log1p(lengthAt(actors, number)) / 4;
  if (group === 'place') return (number) => 1 + Math.log1p(lengthAt(places, number)) / 4;
  return group === 'event' ? (row) => 1 + columns.salience[row]! : () => 1;
}

/** Of the best by score, those whose text answers best. */
function* hitsOf(
  results: readonly SearchResult[],
  documents: readonly SearchDocument[],
  words: readonly string[],
  limit: number,
): Work<readonly SearchHit[]> {
  const worst = (results[0]?.score ?? 0) * WORST_SHARE;
  const hits = yield* flatMapped(
    results.filter(({ score }) => score >= worst),
    (result) => [{ score: result.score, hit: hitOf(result, documents[result.id]!, words) }],
    LOOKED_AT_PER_STEP,
  );
  return hits
    .toSorted((a, b) => b.score * b.hit.match ** 2 - a.score * a.hit.match ** 2)
    .slice(0, limit)
    .map(({ hit }) => hit);
}

/** Why it was found: the text that answers the words best. */
function hitOf({ terms }: SearchResult, { id, texts }: SearchDocument, words: readonly string[]): SearchHit {
  const answers = new Map(terms.map((term) => [term, answerOf(term, words)]));
  let best: SearchHit = { id, match: 0, field: 'name', text: '', marks: [] };
  for (const field of FIELDS)
    for (const text of texts[field] ?? []) {
      const { weight, at, share } = coverageOf(text, answers);
      const answered = Math.min(weight, words.length) / words.length;
      const match = WORTH[field] * (0.8 * answered + 0.2 * share);
      if (match > best.match) best = { id, match, field, text, marks: at };
    }
  return best;
}

/** The word itself, a word that begins with it, or one that is a typo away. */
function answerOf(term: string, words: readonly string[]): TermAnswer {
  if (words.includes(term)) return { weight: 1, begun: null };
  const begun = Math.max(0, ...words.filter((word) => term.startsWith(word)).map((word) => word.length));
  return begun > 0 ? { weight: 0.8, begun } : { weight: 0.4, begun: null };
}
