/** What is measured beside the engine rather than through it: each request is answered by one number or a few. */
import { loadTable } from '../../../../src/dataset/load-table.ts';
import { MatchCache } from '../../../../src/engine/match-cache.ts';
import { answerQuestion } from '../../../../src/engine/query.ts';
import type { Store } from '../../../../src/engine/store.ts';
import { buildStoreOfTable, storeOfTable } from '../../../../src/engine/store.ts';
import { buffersOf } from '../../../../src/engine/transferable.ts';
import { runThrough } from '../../../../src/base/work.ts';
import { questionOf } from '../questions.ts';
import type { Extent } from '../questions.ts';
import { bareSum } from './bare-sum.ts';
import { longestSlices } from './slices.ts';
import type { Slice } from './slices.ts';

export interface Recount {
  readonly recountMs: readonly number[];
  readonly bareSumMs: readonly number[];
  /** Columns, inverted lists, pairs and the index of lanes, names aside. */
  readonly bytesPerEvent: number;
  /** The longest time without a turn for others, per question. */
  readonly slices: readonly Slice[];
}

const RUNS = 15;

async function measure({ url, extent }: { url: string; extent: Extent }): Promise<Recount> {
  const loaded = await loadTable(url);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  const { table } = loaded.value;
  const store = storeOfTable(table);
  const question = questionOf({ ...extent, filter: {} }, extent);
  runThrough(answerQuestion(store, question)); // makes the pairs and the index of lanes
  const recountMs = Array.from({ length: RUNS }, () => {
    const fresh: Store = { ...store, matches: new MatchCache(), overviewOfAll: null };
    return elapsed(() => runThrough(answerQuestion(fresh, question)));
  });
  const bareSumMs = Array.from({ length: RUNS }, () => elapsed(() => bareSum(store)));
  const bytesPerEvent = bytesOf(store) / table.count;
  const slices = await longestSlices(() => buildStoreOfTable(table), question);
  return { recountMs, bareSumMs, bytesPerEvent, slices };
}

addEventListener('message', ({ data }: MessageEvent<{ url: string; extent: Extent }>) => {
  measure(data).then(postMessage, (error: unknown) => reportError(error));
});

function elapsed(work: () => unknown): number {
  const begin = performance.now();
  if (work() === undefined) throw new Error('nothing was done');
  return performance.now() - begin;
}

/** Each buffer once, as columns share them with one another and with the file. */
function bytesOf({ columns, level, laneIndex }: Store): number {
  const { tables: _names, ...numbers } = columns;
  const parts = [numbers, runThrough(level('all')), runThrough(laneIndex('kind'))];
  return buffersOf(parts).reduce((sum, { byteLength }) => sum + byteLength, 0);
}
