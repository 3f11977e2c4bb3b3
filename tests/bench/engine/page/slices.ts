/** How long a question that just came would have to wait: the slices in which the engine works, cold and warm. */
import { articleReaderOf } from '../../../../src/engine/article/article.ts';
import { buildSearch } from '../../../../src/engine/search.ts';
import { answerQuestion } from '../../../../src/engine/query.ts';
import type { Question } from '../../../../src/engine/question.ts';
import type { Store } from '../../../../src/engine/store.ts';
import { nextTurn, SLICE_MS } from '../../../../src/base/work.ts';
import type { Work } from '../../../../src/base/work.ts';

export interface Slice {
  readonly what: string;
  /**
   * Its longest slice in milliseconds, in the best of the rounds, as another program may hold the machine in one;
   * and in the worst, which tells what that, the collector of garbage and loops not yet compiled may add.
   */
  readonly longestMs: number;
  readonly worstMs: number;
}

/** What the machine adds by itself is seen from work whose every step is as short as can be. */
export const BARE = 'bare loop';

const ROUNDS = 4;
const BINS = 2000;
const MINUTES_PER_DAY = 1440;

/** In each round everything is made anew. */
export async function longestSlices(build: () => Work<Store>, question: Question): Promise<readonly Slice[]> {
  const rounds = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round++)
    for (const [what, longest] of await oneRound(build(), question))
      rounds.set(what, [...(rounds.get(what) ?? []), longest]);
  return Array.from(rounds, ([what, ms]) => ({ what, longestMs: Math.min(...ms), worstMs: Math.max(...ms) }));
}

type Longest = readonly [what: string, ms: number];

async function oneRound(building: Work<Store>, question: Question): Promise<readonly Longest[]> {
  const results: Longest[] = [];
  const run = async <T>(what: string, work: Work<T>): Promise<T> => {
    const ms: number[] = [];
    const result = await inTimedSlices(work, ms);
    results.push([what, Math.max(...ms)]);
    return result;
  };
  await run(BARE, bareLoop());
  const store = await run('laying out', building);
  for (const [what, asked] of variants(question)) await run(what, answerQuestion(store, asked));
  const read = await run('names for articles', articleReaderOf(store));
  await run('reading an article', read(articleOf(store, SENTENCES)));
  await run('reading the longest article', read(articleOf(store, SENTENCES_OF_THE_LONGEST)));
  const search = await run('index of the search', buildSearch(store));
  for (const text of TYPED) await run(`searching for “${text}”`, search(text, MOST_HITS));
  await run('an event by its id', store.records.rowOf(`e${store.columns.count}`));
  return results;
}

const BARE_STEPS = 2_000_000;

function* bareLoop(): Work<void> {
  for (let i = 0; i < BARE_STEPS; i++) yield;
}

const SENTENCES = 300;
/** More than are read: `LONGEST_ARTICLE` letters. */
const SENTENCES_OF_THE_LONGEST = 4000;
/** What very many names begin with, or are a typo away from. */
const TYPED = ['m', 'minist', 'policce', 'ministry of foreign affairs'];
const MOST_HITS = 6;

/** Names that the record has, with dates. */
function articleOf({ columns }: Store, sentences: number): string {
  const nameOf = (i: number): string =>
    columns.tables.actors[i % columns.tables.actors.length]!.name['en'] ?? '';
  return Array.from(
    { length: sentences },
    (_, i) => `${nameOf(i * 7)} met ${nameOf(i * 13)} on ${1 + (i % 28)} March 2018.`,
  ).join(' ');
}

/** As `runInSlices` does, with a clock. */
async function inTimedSlices<T>(work: Work<T>, ms: number[]): Promise<T> {
  for (;;) {
    const begin = performance.now();
    let step = work.next();
    while (!step.done && performance.now() < begin + SLICE_MS) step = work.next();
    ms.push(performance.now() - begin);
    if (step.done) return step.value;
    await nextTurn();
  }
}

/** What must be made first for some of them takes hundreds of milliseconds. */
function variants(question: Question): readonly (readonly [string, Question])[] {
  const { lanes, graph, rows, period } = question as Required<Question>;
  const minutes = (period!.to + 1 - period!.from) * MINUTES_PER_DAY;
  const edges = Int32Array.from({ length: BINS + 1 }, (_, i) =>
    Math.round(period!.from * MINUTES_PER_DAY + (i * minutes) / BINS),
  );
  const clause = { values: ['a1', 'a2'], negated: true, mode: 'any' } as const;
  return [
    ['cold', question],
    ['warm', question],
    ...(['people', 'states', 'organisations'] as const).map(
      (level) => [`level ${level}`, { ...question, graph: { ...graph, level } }] as const,
    ),
    ...(['split', 'bilateral'] as const).map(
      (weight) => [`weight ${weight}`, { ...question, graph: { ...graph, weight } }] as const,
    ),
    ...(['none', 'topic', 'framework', 'state', 'actor'] as const).map(
      (by) => [`lanes by ${by}`, { ...question, lanes: { ...lanes, by, edges } }] as const,
    ),
    ...(['title', 'kind', 'place', 'status', 'participants', 'sources', 'salience'] as const).map(
      (sort) => [`sorted by ${sort}`, { ...question, rows: { ...rows, sort } }] as const,
    ),
    ['without two actors', { ...question, filter: { actors: clause } }],
    ['with words', { ...question, filter: { words: { text: 'minist', negated: false } } }],
  ];
}
