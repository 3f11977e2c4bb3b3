/**
 * The graph in a headless Chromium: from the answer to rest, frames while it settles and while a node is dragged,
 * beside d3-force with SVG, force-graph, and sigma with ForceAtlas2 on the same data; and how far actors move when the
 * period moves by a year, beside d3-force begun anew.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { findBrowser } from '../browser.ts';
import { buildPage, serve } from './engine/serve.ts';
import type { Frames } from './graph/page/frames.ts';
import type { BenchPage, Peer } from './graph/page/page.ts';
import { plainOf, type PlainGraph } from './graph/plain.ts';
import { largeRecord, shippedRecord, yearPeriod, type ShippedRecord } from './graph/record.ts';
import { LETTER_WIDTH, measureStability } from './graph/stability.ts';
import { synthetic } from './graph/synthetic.ts';
import { measured, onScreen, quantile, type Bench, type Measurement } from './measurement.ts';

interface Case {
  readonly name: string;
  readonly whole: PlainGraph;
  /** What the picture morphs to. */
  readonly part: PlainGraph;
  readonly restGoal: number;
  readonly frameGoal: number;
}

const PEERS: readonly Peer[] = ['d3-force with SVG', 'force-graph', 'sigma with ForceAtlas2'];
/** One step from year to year over 2013–2026 moves the median actor by at most this share of the diagonal. */
const MOVED_GOAL = 3;
const LONGEST_TASK_GOAL = 16;

export const bench: Bench = async (tell) => {
  const record = await shippedRecord();
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  tell('Building the page …');
  await buildPage(folder, new URL('graph/page', import.meta.url));
  const server = await serve(folder);
  const { executablePath, args, env } = findBrowser();
  const browser = await chromium.launch({ executablePath, args, env });
  try {
    const load = loadavg()[0]!.toFixed(1);
    const conditions = `Chromium ${browser.version()}, 1100 × 640 CSS pixels, load of the machine at the start ${load}`;
    const results: Measurement[] = [];
    for (const one of await cases(record)) {
      tell(`Drawing ${one.name} …`);
      results.push(...(await drawing(browser, server.url, one, conditions)));
    }
    tell('Moving the period year by year …');
    return [...results, ...(await stability(record))];
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
};

async function cases({ ask, catalogue }: ShippedRecord): Promise<readonly Case[]> {
  const shipped = plainOf(await ask(null), catalogue.actors);
  const year = plainOf(await ask(yearPeriod(2024)), catalogue.actors);
  const small = synthetic(300, 1_500);
  const large = synthetic(2_000, 10_000);
  const { source, ask: askLarge } = await largeRecord();
  const [fewer, first, more] = [await askLarge(200), await askLarge(300), await askLarge(2_000)];
  return [
    { name: 'shipped record', whole: shipped, part: year, restGoal: 300, frameGoal: 16.7 },
    { name: '300 / 1,500', whole: small, part: synthetic(200, 1_000), restGoal: 400, frameGoal: 16.7 },
    { name: '2,000 / 10,000', whole: large, part: small, restGoal: 1_500, frameGoal: 33 },
    { name: `${source}, 300 actors`, whole: first, part: fewer, restGoal: 400, frameGoal: 16.7 },
    { name: `${source}, 2,000 actors`, whole: more, part: first, restGoal: 1_500, frameGoal: 33 },
  ];
}

type WithBench = { readonly bench: BenchPage };

async function drawing(
  browser: Browser,
  url: string,
  { name, whole, part, restGoal, frameGoal }: Case,
  conditions: string,
): Promise<readonly Measurement[]> {
  const ours = await inPage(browser, url, (page) =>
    page.evaluate(([a, b]) => (globalThis as unknown as WithBench).bench.ours(a, b), [whole, part] as const),
  );
  const line = (what: string, value: number, goal?: number) =>
    measured(
      { name: `${name}: ${what}`, value, unit: 'ms', conditions },
      goal === undefined ? undefined : { atMost: goal },
    );
  const results = [
    line('from answer to rest, first picture', ours.coldMs, restGoal),
    line('from answer to rest, later pictures', ours.warmMs, restGoal),
    line('main thread for the model and the picture', ours.mainMs, LONGEST_TASK_GOAL),
    line('main thread per frame while it settles, p95', quantile(ours.settling.busy, 0.95), frameGoal),
    line('main thread per frame while dragging, p95', quantile(ours.dragging.busy, 0.95), frameGoal),
    line(
      'from frame to frame while it settles, p95',
      onScreen(quantile(ours.settling.gaps, 0.95)),
      onScreen(frameGoal),
    ),
    line(
      'from frame to frame while dragging, p95',
      onScreen(quantile(ours.dragging.gaps, 0.95)),
      onScreen(frameGoal),
    ),
    line('longest long task (from 50) while it settles', ours.settling.longestTask, 0),
    line('longest long task (from 50) while dragging', ours.dragging.longestTask, 0),
  ];
  for (const peer of PEERS) results.push(...(await besidePeer(browser, url, peer, whole, line, ours)));
  return results;
}

async function besidePeer(
  browser: Browser,
  url: string,
  peer: Peer,
  graph: PlainGraph,
  line: (what: string, value: number) => Measurement,
  ours: { readonly coldMs: number; readonly settling: Frames },
): Promise<readonly Measurement[]> {
  const theirs = await inPage(browser, url, (page) =>
    page.evaluate(([name, given]) => (globalThis as unknown as WithBench).bench.peer(name, given), [
      peer,
      graph,
    ] as const),
  );
  const beside = (what: string, value: number, other: number): Measurement => ({
    ...line(what, value),
    peer: { name: peer, value: other, ratio: other / value },
  });
  return [
    beside('from data to rest', ours.coldMs, theirs.restMs),
    beside(
      'main thread per frame while it settles, p95',
      quantile(ours.settling.busy, 0.95),
      quantile(theirs.frames.busy, 0.95),
    ),
    beside(
      'from frame to frame while it settles, p95',
      onScreen(quantile(ours.settling.gaps, 0.95)),
      onScreen(quantile(theirs.frames.gaps, 0.95)),
    ),
  ];
}

/** A page of its own, so that nothing is left over. */
async function inPage<T>(browser: Browser, url: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
  page.on('pageerror', (error) => console.error(error));
  await page.goto(url);
  await page.waitForFunction(() => 'bench' in globalThis);
  const result = await work(page);
  await page.close();
  return result;
}

async function stability(record: ShippedRecord): Promise<readonly Measurement[]> {
  const { ours, fromScratch, overlappingLabels } = await measureStability(record);
  const conditions = 'shipped record, all actors, the period moved from year to year over 2013–2026';
  const worst = (steps: readonly number[]) => 100 * Math.max(...steps);
  const value = worst(ours);
  const other = worst(fromScratch);
  return [
    measured(
      {
        name: 'median displacement in the worst of the steps',
        value,
        unit: '% of the diagonal',
        conditions,
        peer: { name: 'd3-force begun anew', value: other, ratio: other / value },
      },
      { atMost: MOVED_GOAL },
    ),
    measured(
      {
        name: 'names over each other',
        value: overlappingLabels,
        unit: 'pairs',
        conditions: `${conditions}; widths of names not by a font but at ${LETTER_WIDTH} pixels a letter`,
      },
      { atMost: 0 },
    ),
  ];
}
