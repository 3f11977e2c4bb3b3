/**
 * The acts of the main job on a slowed processor: from the reader's key or click to the next picture, as the Event
 * Timing API tells it (https://www.w3.org/TR/event-timing/, the measure behind INP), the worst of several of each.
 * Beside each the same act without the slowing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { listen, serveFolder } from '../../src/cli/static-server.ts';
import { findBrowser } from '../browser.ts';
import { measured, type Bench } from './measurement.ts';
import { buildOurs } from './start/build-pages.ts';

const SLOWED = 4;
const MOST_MS = 200;
const ROUNDS = 2;
/** By then the page has come to rest; an act and what it set off are over sooner. */
const REST_MS = 1_200;
const ACT_MS = 600;

interface Act {
  readonly name: string;
  readonly link: string;
  readonly act: (page: Page) => Promise<void>;
}

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const focusOn = (page: Page, name: string) => region(page, name).getByRole('application').focus();

const ACTS: readonly Act[] = [
  {
    name: 'zoom in by a key',
    link: '?v=1',
    act: async (page) => {
      await focusOn(page, 'Timeline');
      await page.keyboard.press('+');
    },
  },
  {
    name: 'filter by an actor of the graph',
    link: '?v=1',
    act: async (page) => {
      await focusOn(page, 'Graph');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'take a clause away',
    link: '?v=1&actors=xi-jinping&kinds=meeting',
    act: (page) => page.getByRole('button', { name: /^Remove Meeting/ }).click(),
  },
  {
    name: 'next event, and read it',
    link: '?v=1&from=2024-01-01&to=2024-12-31',
    act: async (page) => {
      await focusOn(page, 'Timeline');
      await page.keyboard.press('n');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'lanes by actor',
    link: '?v=1&from=2024-01-01&to=2024-12-31',
    act: async (page) => {
      await page.getByRole('combobox', { name: 'Lanes', exact: true }).focus();
      await page.keyboard.press('a'); // as a reader: what a script sets, the browser counts as no act
    },
  },
  { name: 'the table', link: '?v=1', act: (page) => page.getByRole('tab', { name: 'Table' }).click() },
  {
    name: 'search, a letter at a time',
    link: '?v=1',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('kazan', { delay: 80 });
    },
  },
  {
    name: 'undo',
    link: '?v=1',
    act: async (page) => {
      await focusOn(page, 'Graph');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+z');
    },
  },
];

export const bench: Bench = async (tell) => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-acts-'));
  tell('building the app …');
  await buildOurs(folder);
  const { executablePath, args, env } = findBrowser();
  const browser = await chromium.launch({ executablePath, args, env });
  const server = serveFolder(folder);
  try {
    const url = `http://localhost:${await listen(server, 0)}/`;
    const conditions = `Chromium ${browser.version()} without a GPU, ${cpus().length} cores, 1440×900, worst of ${ROUNDS}`;
    const results = [];
    for (const one of ACTS) {
      tell(`${one.name} …`);
      const slowed = await worstOf(browser, url, one, SLOWED);
      const usual = await worstOf(browser, url, one, 1);
      const peer = { name: 'not slowed', value: usual, ratio: usual / slowed };
      const name = `${one.name}, processor ${SLOWED} × slowed`;
      results.push(measured({ name, value: slowed, unit: 'ms', conditions, peer }, { atMost: MOST_MS }));
    }
    return results;
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
};

async function worstOf(browser: Browser, url: string, { link, act }: Act, rate: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript('globalThis.__name = (named) => named'); // tsx wraps functions in it
  await page.addInitScript(noteEvents);
  const session = await context.newCDPSession(page);
  let worst = 0;
  for (let round = 0; round < ROUNDS; round++) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.goto(url + link);
    await region(page, 'Graph').getByRole('list', { name: 'Key' }).first().waitFor();
    await page.waitForTimeout(REST_MS);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    await page.evaluate(() => (globalThis as unknown as Noted).forgetEvents());
    await act(page);
    await page.waitForTimeout(ACT_MS * rate);
    worst = Math.max(worst, await page.evaluate(() => (globalThis as unknown as Noted).longestEvent()));
  }
  await context.close();
  return worst;
}

interface Noted {
  readonly forgetEvents: () => void;
  readonly longestEvent: () => number;
}

/** Runs in the page. Durations come in steps of 8 ms; events below 16 ms are not told. */
function noteEvents(): void {
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[])
      if (entry.interactionId) longest = Math.max(longest, entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  Object.assign(globalThis, {
    forgetEvents: () => void (longest = 0),
    longestEvent: () => longest,
  });
}
