/** What `engine.bench.ts` calls in the browser. */
import { difference } from '../digest.ts';
import { scenarios } from '../questions.ts';
import type { Extent } from '../questions.ts';
import { timed } from './answerer.ts';
import type { Answerer, Timing } from './answerer.ts';
import { loadOurs } from './ours.ts';
import { fetchPlainEvents } from './quads-of-page.ts';
import type { Recount } from './recount.worker.ts';

export type Peer = 'crossfilter2' | 'arquero' | 'DuckDB-WASM';
/** Every so many of the answers are compared: taking one apart costs more than asking for it. */
const COMPARED = 7;

let longestTask = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
}).observe({ type: 'longtask', buffered: true });

async function peerOf(name: Peer, url: string): Promise<Answerer> {
  const events = await fetchPlainEvents(url);
  if (name === 'crossfilter2') return (await import('./crossfilter.ts')).crossfilterAnswerer(events);
  if (name === 'arquero') return (await import('./arquero.ts')).arqueroAnswerer(events);
  return (await import('./duckdb.ts')).duckdbAnswerer(events);
}

const bench = {
  async ours(url: string, extent: Extent): Promise<{ timings: readonly Timing[]; loadMs: number }> {
    const answerer = await loadOurs(url, extent);
    return { timings: await timed(answerer, scenarios(extent, answerer.kinds)), loadMs: answerer.loadMs };
  },

  /** Milliseconds to the first answer. */
  async load(url: string, extent: Extent): Promise<number> {
    return (await loadOurs(url, extent)).loadMs;
  },

  /** Times of a peer, ours on the same steps, and the first difference between the answers. */
  async peer(name: Peer, arrow: string, plain: string, extent: Extent) {
    const ours = await loadOurs(arrow, extent);
    const theirs = await peerOf(name, plain);
    const asked = scenarios(extent, ours.kinds);
    const timings = await timed(theirs, asked);
    const ourTimings = await timed(ours, asked);
    let different: string | null = null;
    for (const step of asked.flatMap(({ steps }) => steps).filter((_, i) => i % COMPARED === 0))
      different ??= difference(await ours.digest(step), await theirs.digest(step));
    await theirs.close();
    return { timings, ourTimings, different };
  },

  /** Counting from nothing beside a bare sum, bytes, and slices, in a worker of its own. */
  recount(url: string, extent: Extent): Promise<Recount> {
    const worker = new Worker(new URL('./recount.worker.ts', import.meta.url), { type: 'module' });
    return new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Recount>) => resolve(data));
      worker.addEventListener('error', (event) => reject(new Error(event.message)));
      worker.postMessage({ url: new URL(url, location.href).href, extent });
    });
  },

  /** The longest task of the main thread in milliseconds; 0 where none was above 50. */
  longestTask: () => longestTask,
};

export type BenchPage = typeof bench;
(globalThis as unknown as { bench: BenchPage }).bench = bench;
