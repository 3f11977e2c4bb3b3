/**
 * The timeline of the built app in a headless Chromium, with the shipped record, a year of ICEWS and 1.4 M events:
 * sixty frames each of zooming from everything to one week and of panning. Beside it vis-timeline alone with some of
 * the same events in the same lanes.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { listen, serveFolder } from '../../src/cli/static-server.ts';
import { tableToArrow } from '../../src/dataset/arrow-table.ts';
import { findBrowser } from '../browser.ts';
import { readQuads, thinnedToPairs, type Quads } from './engine/quads.ts';
import { tableOfQuads } from './engine/table.ts';
import { measured, onScreen, quantile, type Bench, type Measurement } from './measurement.ts';
import { buildOurs } from './start/build-pages.ts';
import { measureOurs, type Case, type Ours } from './timeline/ours.ts';
import { measurePeer, samplesOf } from './timeline/peer.ts';

const PEER_SIZES = [500, 2_000, 5_000];
/** Labelled items that vis-timeline may hold. */
const MOST_ITEMS = 100;
/** Just under the marks that the timeline asks for, so that it draws marks and connectors, not bars alone. */
const PAIRS = { events: 4_950, actors: 40 };
const FIRST_PAINT_GOAL = 300;

export const bench: Bench = async (tell) => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-timeline-'));
  const app = join(folder, 'app');
  tell('building the app and the files …');
  await buildOurs(app);
  const year = readQuads(1);
  const cases = writeCases(folder, year, readQuads(3));
  const { executablePath, args, env } = findBrowser();
  const browser = await chromium.launch({ executablePath, args, env });
  const server = serveFolder(app);
  try {
    const url = `http://localhost:${await listen(server, 0)}/`;
    const conditions = `Chromium ${browser.version()} without a GPU, ${cpus().length} cores, 1440×900, whole app, 60 frames of zooming and 60 of panning; main thread: processor time by trace; events beyond the record: ${year.source}`;
    const results: Measurement[] = [];
    let beside: Ours | null = null;
    for (const one of cases) {
      tell(`moving ${one.name} …`);
      const ours = await measureOurs(browser, url, one);
      if (one.besidePeer) beside = ours;
      results.push(...linesOf(one, ours, conditions));
    }
    return [...results, ...(await peers(browser, folder, year, beside!, conditions, tell))];
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
};

function writeCases(folder: string, year: Quads, years: Quads): readonly Case[] {
  const write = (name: string, quads: Quads): string => {
    const path = join(folder, `${name}.arrow`);
    writeFileSync(path, tableToArrow(tableOfQuads(quads)));
    return path;
  };
  const [one, three] = [write('year', year), write('years', years)];
  const few = thinnedToPairs(year, PAIRS);
  const pairs = write('pairs', few);
  const size = (quads: Quads): string => quads.days.length.toLocaleString('en');
  return [
    { name: 'shipped record, lanes by kind', file: null, lanes: 'kind', goal: 16.7 },
    { name: 'shipped record, lanes by actor', file: null, lanes: 'actor', goal: 16.7 },
    { name: `${size(year)} events, lanes by kind`, file: one, lanes: 'kind', goal: 33, besidePeer: true },
    { name: `${size(year)} events, lanes by actor`, file: one, lanes: 'actor', goal: 33 },
    {
      name: `${size(few)} events of two among ${PAIRS.actors} actors, lanes by actor`,
      file: pairs,
      lanes: 'actor',
      goal: 33,
      little: true,
    },
    { name: `${size(years)} events, lanes by kind`, file: three, lanes: 'kind', goal: 33 },
    { name: `${size(years)} events, lanes by actor`, file: three, lanes: 'actor', goal: 33 },
  ];
}

const FROM_OPENING = 'first paint, from opening the file with all events';

function linesOf({ name, goal }: Case, ours: Ours, conditions: string): Measurement[] {
  const line = (what: string, value: number, unit: string, atMost?: number): Measurement =>
    measured(
      { name: `${name}: ${what}`, value, unit, conditions },
      atMost === undefined ? undefined : { atMost },
    );
  const moves = (['zoom', 'pan'] as const).flatMap((kind) => {
    const { gaps, busy, longTasks } = ours[kind];
    return [
      line(`${kind}, main thread per frame, p50`, quantile(busy, 0.5), 'ms'),
      line(`${kind}, main thread per frame, p95`, quantile(busy, 0.95), 'ms', goal),
      line(`${kind}, from frame to frame, p50`, onScreen(quantile(gaps, 0.5)), 'ms'),
      line(`${kind}, from frame to frame, p95`, onScreen(quantile(gaps, 0.95)), 'ms', onScreen(goal)),
      line(`${kind}, tasks above 50 ms`, longTasks.length, 'tasks'),
      line(`${kind}, longest task above 50 ms`, Math.max(0, ...longTasks), 'ms'),
    ];
  });
  return [
    line('first paint after the answer', ours.firstPaint, 'ms', FIRST_PAINT_GOAL),
    ...(ours.fromOpening === null ? [] : [line(FROM_OPENING, ours.fromOpening, 'ms')]),
    ...moves,
    line('labelled items, at most', ours.items, 'items', MOST_ITEMS),
    line('elements of the plot, at most', ours.elements, 'elements'),
  ];
}

async function peers(
  browser: Browser,
  folder: string,
  year: Quads,
  ours: Ours,
  conditions: string,
  tell: (line: string) => void,
): Promise<readonly Measurement[]> {
  const p95 = (values: readonly number[]): number => quantile(values, 0.95);
  const busy = p95([...ours.zoom.busy, ...ours.pan.busy]);
  const gaps = p95([...ours.zoom.gaps, ...ours.pan.gaps]);
  const results: Measurement[] = [];
  for (const [at, sample] of samplesOf(year, PEER_SIZES).entries()) {
    tell(`vis-timeline alone with ${PEER_SIZES[at]} events …`);
    const theirs = await measurePeer(browser, folder, sample);
    const name = `vis-timeline alone, ${PEER_SIZES[at]} events`;
    const line = (what: string, value: number, other: number): Measurement =>
      measured({
        name: `${year.days.length.toLocaleString('en')} events, lanes by kind: ${what}`,
        value,
        unit: 'ms',
        conditions,
        peer: { name, value: other, ratio: other / value },
      });
    results.push(
      line(`${FROM_OPENING}; theirs: from events in memory`, ours.fromOpening!, theirs.loadMs),
      line('main thread per frame, p95', busy, p95(theirs.busy)),
      line('from frame to frame, p95', onScreen(gaps), onScreen(p95(theirs.gaps))),
    );
  }
  return results;
}
