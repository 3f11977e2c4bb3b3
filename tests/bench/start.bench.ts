/** The first view of the shipped record with a cold cache, beside vis-timeline alone with the same events in lanes. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright';
import sirv from 'sirv';
import { listen, serveFolder } from '../../src/cli/static-server.ts';
import { findBrowser } from '../browser.ts';
import { measured, quantile, type Bench, type Measurement } from './measurement.ts';
import { buildOurs, buildVisAlone } from './start/build-pages.ts';
import { loadPage, type Load } from './start/load-page.ts';
import type { ProbeOptions } from './start/page-probe.ts';

const RUNS = 9;
/** Ours can be used once the sentence stands and both pictures are drawn; vis-timeline once an item stands. */
const OURS: ProbeOptions = {
  text: '645 of 645 events',
  drawn: ['section[aria-label="Timeline"] canvas', 'section[aria-label="Graph"] canvas'],
};
const VIS_ALONE: ProbeOptions = { text: '', drawn: ['.vis-item'] };

interface Page {
  readonly folder: string;
  readonly path: string;
  readonly probe: ProbeOptions;
  readonly serve: () => Server;
}

export const bench: Bench = async (tell) => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-start-'));
  const [oursFolder, aloneFolder] = [join(folder, 'ours'), join(folder, 'vis-alone')];
  const ours: Page = { folder: oursFolder, path: '', probe: OURS, serve: () => serveFolder(oursFolder) };
  const alone: Page = {
    folder: aloneFolder,
    path: 'tests/bench/start/vis-alone.html',
    probe: VIS_ALONE,
    // without our policy, under which vis-timeline alone shows nothing
    serve: () => createServer(sirv(aloneFolder, { brotli: true, gzip: true })),
  };
  tell('building both pages …');
  await buildOurs(ours.folder);
  await buildVisAlone(alone.folder);
  const { executablePath, args, env } = findBrowser();
  const browser = await chromium.launch({ executablePath, args, env });
  try {
    const conditions = `Chromium ${browser.version()} without a GPU, ${cpus().length} cores, localhost, cold cache, 1440×900, median of ${RUNS} loads`;
    const [loads, peers] = await alternately(browser, [ours, alone], tell);
    return [...timesOf(loads!, peers!, conditions), ...sizesOf(ours, loads!, alone, peers!, conditions)];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
};

/** One load of each in turn, so that what else the machine does befalls both. */
async function alternately(
  browser: Browser,
  pages: readonly Page[],
  tell: (line: string) => void,
): Promise<readonly Load[][]> {
  const servers = pages.map(({ serve }) => serve());
  const ports = await Promise.all(servers.map((server) => listen(server, 0)));
  const loads: Load[][] = pages.map(() => []);
  for (let run = -1; run < RUNS; run++) {
    for (const [at, { path, probe }] of pages.entries()) {
      const load = await loadPage(browser, `http://localhost:${ports[at]}/${path}`, probe);
      if (run >= 0) loads[at]!.push(load); // the first warms the browser itself
    }
    tell(`load ${run + 1} of ${RUNS}`);
  }
  for (const server of servers) server.close();
  return loads;
}

function timesOf(loads: readonly Load[], peers: readonly Load[], conditions: string): Measurement[] {
  const row = (name: string, of: (load: Load) => number, atMost: number): Measurement => {
    const [value, peer] = [quantile(loads.map(of), 0.5), quantile(peers.map(of), 0.5)];
    const beside = { name: 'vis-timeline alone', value: peer, ratio: peer / value };
    return measured({ name, value, unit: 'ms', conditions, peer: beside }, { atMost });
  };
  return [
    row('first contentful paint', (load) => load.firstContent, 1000),
    row('interactive: sentence, timeline and graph', (load) => load.interactive, 2000),
  ];
}

function sizesOf(
  ours: Page,
  loads: readonly Load[],
  alone: Page,
  peers: readonly Load[],
  conditions: string,
): Measurement[] {
  const [load, peer] = [loads.at(-1)!, peers.at(-1)!];
  const row = (name: string, of: (one: Load) => readonly string[], atMost?: number): Measurement => {
    const [value, other] = [kilobytes(ours.folder, of(load)), kilobytes(alone.folder, of(peer))];
    const beside = { name: 'vis-timeline alone', value: other, ratio: other / value };
    const what = { name, value, unit: 'kB gzip', conditions, ...(other > 0 ? { peer: beside } : {}) };
    return atMost === undefined ? measured(what) : measured(what, { atMost });
  };
  return [
    row('JavaScript before the first content', (one) => one.scriptsAtFirst, 200),
    row('JavaScript of the whole main screen', (one) => one.scripts, 350),
    row('JavaScript in workers besides', (one) => one.workerScripts),
  ];
}

function kilobytes(folder: string, paths: readonly string[]): number {
  const bytes = paths.map((path) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length);
  return bytes.reduce((sum, one) => sum + one, 0) / 1000;
}
