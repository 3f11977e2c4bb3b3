/**
 * The engine in its worker in a headless Chromium, at 468,558 and at 1.4 million events, beside crossfilter2,
 * arquero and DuckDB-WASM, whose answers must be the same as ours.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import { findBrowser } from '../browser.ts';
import { writeFiles, writeRowJson } from './engine/files.ts';
import type { Size } from './engine/files.ts';
import type { Timing } from './engine/page/answerer.ts';
import type { BenchPage, Peer } from './engine/page/page.ts';
import { BARE } from './engine/page/slices.ts';
import type { Slice } from './engine/page/slices.ts';
import { buildPage, serve } from './engine/serve.ts';
import { measured, quantile } from './measurement.ts';
import type { Bench, Measurement } from './measurement.ts';

const PEERS: readonly Peer[] = ['crossfilter2', 'arquero', 'DuckDB-WASM'];
const LOADS = 5;
const GOALS = { drag: { median: 8, p95: 16.7 }, clause: { median: 16.7, p95: 33 } } as const;
const FRAME_SLACK = 50;

interface World {
  readonly browser: Browser;
  readonly url: string;
  readonly folder: string;
  readonly tell: (line: string) => void;
}

export const bench: Bench = async (tell) => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const { executablePath, args, env } = findBrowser();
  tell('Writing files, building the page …');
  const [one, three] = [writeFiles(folder, 'one', 1), writeFiles(folder, 'three', 3)];
  writeRowJson(folder, 'one');
  await buildPage(folder);
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath, args, env });
  try {
    const world = { browser, url: server.url, folder, tell };
    const conditions = `${three.source}; Chromium ${browser.version()}`;
    return [
      ...(await interactive(world, one, conditions)),
      ...(await interactive(world, three, conditions)),
      ...(await peers(world, three, conditions)),
      ...(await recount(world, three, conditions)),
      ...(await loading(world, one, conditions)),
    ];
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
};

/** A page of its own, so that nothing is left over. */
async function inPage<T>({ browser, url }: World, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(url);
  await page.waitForFunction(() => 'bench' in globalThis);
  const result = await work(page);
  await context.close();
  return result;
}

type WithBench = { readonly bench: BenchPage };

async function interactive(world: World, size: Size, conditions: string): Promise<readonly Measurement[]> {
  world.tell(`Asking our engine at ${size.events} events …`);
  return inPage(world, async (page) => {
    const { timings } = await page.evaluate(
      ([url, extent]) => (globalThis as unknown as WithBench).bench.ours(url, extent),
      [`${size.name}.arrow`, size.extent] as const,
    );
    const longest = await page.evaluate(() => (globalThis as unknown as WithBench).bench.longestTask());
    const memory = await workerMemory(page);
    const large = size.name === 'three';
    const about = { unit: 'ms', conditions };
    const named = (name: string): string => `${name}, ${size.events} events`;
    return [
      ...timings.flatMap(({ scenario, kind, ms }) => [
        measured(
          { ...about, name: named(`${scenario}: median`), value: quantile(ms, 0.5) },
          large ? { atMost: GOALS[kind].median } : undefined,
        ),
        measured(
          { ...about, name: named(`${scenario}: 95th percentile`), value: quantile(ms, 0.95) },
          large ? { atMost: GOALS[kind].p95 } : undefined,
        ),
      ]),
      measured(
        { ...about, name: named('longest task of the main thread'), value: longest },
        { atMost: FRAME_SLACK },
      ),
      measured(
        { name: named('memory of the worker'), value: memory / 2 ** 20, unit: 'MB', conditions },
        large ? { atMost: 120 } : undefined,
      ),
    ];
  });
}

/** Heap and array buffers of the page's worker after collection, in bytes. */
async function workerMemory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const workers: string[] = [];
  const answers = new Map<number, (message: { result: Record<string, number> }) => void>();
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push(sessionId);
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const parsed = JSON.parse(message) as { id: number; result: Record<string, number> };
    answers.get(parsed.id)?.(parsed);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  let id = 0;
  const ask = (sessionId: string, method: string): Promise<Record<string, number>> =>
    new Promise((resolve) => {
      answers.set(++id, ({ result }) => resolve(result));
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  if (workers.length !== 1) throw new Error(`${workers.length} workers instead of one`);
  await ask(workers[0]!, 'HeapProfiler.collectGarbage');
  const usage = await ask(workers[0]!, 'Runtime.getHeapUsage');
  return usage['usedSize']! + (usage['backingStorageSize'] ?? 0);
}

async function peers(world: World, size: Size, conditions: string): Promise<readonly Measurement[]> {
  const results: Measurement[] = [];
  for (const name of PEERS) {
    world.tell(`Asking ${name} at ${size.events} events …`);
    const files = [`${size.name}.arrow`, `${size.name}.plain`] as const;
    const { timings, ourTimings, different } = await inPage(world, (page) =>
      page.evaluate(
        ([peer, arrow, plain, extent]) =>
          (globalThis as unknown as WithBench).bench.peer(peer, arrow, plain, extent),
        [name, ...files, size.extent] as const,
      ),
    );
    if (different) world.tell(`${name} answers otherwise: ${different}`);
    const about = { conditions };
    results.push(
      measured(
        { ...about, name: `${name}: answers other than ours`, value: different ? 1 : 0, unit: '' },
        { atMost: 0 },
      ),
      ...timings.map((theirs, i) => compared(name, ourTimings[i]!, theirs, about)),
    );
  }
  return results;
}

function compared(name: Peer, ours: Timing, theirs: Timing, about: { conditions: string }): Measurement {
  const [own, other] = [quantile(ours.ms, 0.5), quantile(theirs.ms, 0.5)];
  const peer = { name, value: other, ratio: other / own };
  const what = { ...about, name: `${ours.scenario}: ours, median`, value: own, unit: 'ms', peer };
  return { ...measured(what), goal: '≥ 10 × faster', ok: peer.ratio >= 10 };
}

async function recount(world: World, size: Size, conditions: string): Promise<readonly Measurement[]> {
  world.tell('Counting from nothing …');
  const { recountMs, bareSumMs, bytesPerEvent, slices } = await inPage(world, (page) =>
    page.evaluate(([url, extent]) => (globalThis as unknown as WithBench).bench.recount(url, extent), [
      `${size.name}.arrow`,
      size.extent,
    ] as const),
  );
  const [count, sum] = [quantile(recountMs, 0.5), quantile(bareSumMs, 0.5)];
  return [
    measured({ name: 'count of everything from nothing', value: count, unit: 'ms', conditions }),
    measured({ name: 'bare sum over the same columns', value: sum, unit: 'ms', conditions }),
    measured(
      { name: 'the one in terms of the other', value: count / sum, unit: '×', conditions },
      { atMost: 8 },
    ),
    measured(
      { name: 'columns, lists, pairs and index per event', value: bytesPerEvent, unit: 'B', conditions },
      { atMost: 64 },
    ),
    ...longestWaits(slices, conditions),
  ];
}

/** The goal is judged by the best of the rounds; the worst, and a bare loop, tell what the machine adds. */
function longestWaits(all: readonly Slice[], conditions: string): readonly Measurement[] {
  const slices = all.filter(({ what }) => what !== BARE);
  const bare = all.find(({ what }) => what === BARE)!;
  const longest = slices.reduce((a, b) => (b.longestMs > a.longestMs ? b : a));
  const worst = slices.reduce((a, b) => (b.worstMs > a.worstMs ? b : a));
  const about = { unit: 'ms', conditions };
  const name = `longest wait of a new question, among ${slices.length} heavy pieces of work`;
  return [
    measured({ ...about, name: `${name} (${longest.what})`, value: longest.longestMs }, { atMost: 8 }),
    measured({ ...about, name: `the same in the worst round (${worst.what})`, value: worst.worstMs }),
    measured({ ...about, name: 'the same of a bare loop, in the best round', value: bare.longestMs }),
    measured({ ...about, name: 'the same of a bare loop, in the worst round', value: bare.worstMs }),
  ];
}

async function loading(world: World, size: Size, conditions: string): Promise<readonly Measurement[]> {
  world.tell('Loading …');
  const load = (file: string): Promise<number> =>
    inPage(world, (page) =>
      page.evaluate(([url, extent]) => (globalThis as unknown as WithBench).bench.load(url, extent), [
        file,
        size.extent,
      ] as const),
    );
  const arrow: number[] = [];
  for (let i = 0; i < LOADS; i++) arrow.push(await load(`${size.name}.arrow`));
  const json = await load(`${size.name}.json`);
  const megabytes = (file: string): string => (statSync(join(world.folder, file)).size / 1e6).toFixed(1);
  const sizes = `${megabytes('one.arrow')} MB of Arrow, ${megabytes('one.json')} MB of JSON`;
  const about = { unit: 'ms', conditions: `${conditions}; ${sizes}` };
  const value = quantile(arrow, 0.5);
  const name = `load ${size.events} events to the first answer`;
  const peer = { name: 'row JSON with checking', value: json, ratio: json / value };
  return [
    measured({ ...about, name, value }, { atMost: 400 }),
    {
      ...measured({ ...about, name: `${name}, against JSON`, value, peer }),
      goal: '≥ 5 × faster',
      ok: peer.ratio >= 5,
    },
  ];
}
