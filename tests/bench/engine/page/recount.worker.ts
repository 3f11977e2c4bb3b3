/** A count from nothing beside a bare sum over the same columns, both in a worker. */
import { loadTable } from '../../../../src/dataset/load-table.ts';
import { MatchCache } from '../../../../src/engine/match-cache.ts';
import { answerQuestion } from '../../../../src/engine/query.ts';
import type { Store } from '../../../../src/engine/store.ts';
import { storeOfTable } from '../../../../src/engine/store.ts';
import { runThrough } from '../../../../src/engine/work.ts';
import { questionOf } from '../questions.ts';
import type { Extent } from '../questions.ts';

export interface Recount {
  readonly recountMs: readonly number[];
  readonly bareSumMs: readonly number[];
}

const RUNS = 15;

addEventListener('message', async ({ data }: MessageEvent<{ url: string; extent: Extent }>) => {
  const loaded = await loadTable(data.url);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  const store = storeOfTable(loaded.value.table);
  const question = questionOf({ ...data.extent, filter: {} }, data.extent);
  const recountMs = Array.from({ length: RUNS }, () => {
    const fresh: Store = { ...store, matches: new MatchCache(), overviewOfAll: null };
    return elapsed(() => runThrough(answerQuestion(fresh, question)));
  });
  const bareSumMs = Array.from({ length: RUNS }, () => elapsed(() => bareSum(store)));
  postMessage({ recountMs, bareSumMs } satisfies Recount);
});

function elapsed(work: () => unknown): number {
  const begin = performance.now();
  if (work() === undefined) throw new Error('nothing was done');
  return performance.now() - begin;
}

/** Every column that the recount reads, each value once. */
function bareSum({ columns, level }: Store): number {
  const { pairs } = level('all');
  const { participants, frameworks, topics } = columns;
  const read = [columns.starts, columns.kinds, columns.statuses, columns.places, columns.salience];
  const lists = [participants, frameworks, topics, pairs].flatMap(({ offsets, values }) => [offsets, values]);
  let sum = 0;
  for (const values of [...read, ...lists]) sum += sumOf(values);
  return sum;
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}
