/** How long a question that just came would have to wait: the slices in which the engine works, cold and warm. */
import { answerQuestion } from '../../../../src/engine/query.ts';
import type { Question } from '../../../../src/engine/question.ts';
import type { Store } from '../../../../src/engine/store.ts';
import { nextTurn, SLICE_MS } from '../../../../src/engine/work.ts';
import type { Work } from '../../../../src/engine/work.ts';

export interface Slice {
  readonly what: string;
  /** Its longest slice in milliseconds, in the best of the rounds: another program may hold the machine in one. */
  readonly longestMs: number;
}

const ROUNDS = 4;
const BINS = 2000;
const MINUTES_PER_DAY = 1440;

/** In each round everything is made anew. */
export async function longestSlices(build: () => Work<Store>, question: Question): Promise<readonly Slice[]> {
  const best = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++)
    for (const { what, longestMs } of await oneRound(build(), question))
      best.set(what, Math.min(longestMs, best.get(what) ?? Infinity));
  return Array.from(best, ([what, longestMs]) => ({ what, longestMs }));
}

async function oneRound(building: Work<Store>, question: Question): Promise<readonly Slice[]> {
  const results: Slice[] = [];
  const run = async <T>(what: string, work: Work<T>): Promise<T> => {
    const ms: number[] = [];
    const result = await inTimedSlices(work, ms);
    results.push({ what, longestMs: Math.max(...ms) });
    return result;
  };
  const store = await run('laying out', building);
  for (const [what, asked] of variants(question)) await run(what, answerQuestion(store, asked));
  return results;
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
