/** The table of the whole app in a headless Chromium with a file of 1.4 million events: scrolling, and every sort. */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { listen, serveFolder } from '../../src/cli/static-server.ts';
import { findBrowser } from '../browser.ts';
import { writeFiles, type Size } from './engine/files.ts';
import { measured, onScreen, quantile, type Bench, type Measurement } from './measurement.ts';
import { buildOurs } from './start/build-pages.ts';
import { scrollGrid, sortBy } from './table/in-page.ts';

const FRAME_MS = 16.7;
const SORT_MS = 300;
/** Pixels per frame: a finger or a wheel, and as fast as a wheel is ever turned. */
const SPEEDS = [40, 400];
/** Columns that begin with the largest. */
const DESCENDING_FIRST = new Set(['Participants', 'Sources']);
const MOST_WAIT_MS = 60_000;

export const bench: Bench = async (tell) => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-table-'));
  tell('Writing the file, building the page …');
  const size = writeFiles(folder, 'three', 3);
  await buildOurs(join(folder, 'ours'));
  const server = serveFolder(join(folder, 'ours'));
  const port = await listen(server, 0);
  const { executablePath, args, env } = findBrowser();
  const browser = await chromium.launch({ executablePath, args, env });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    await page.addInitScript('globalThis.__name = (named) => named'); // tsx wraps functions in it
    await page.goto(`http://localhost:${port}/`);
    await openTable(page, join(folder, 'three.arrow'), size);
    const conditions = `${size.source}; Chromium ${browser.version()} without a GPU, ${cpus().length} cores, 1440×900`;
    tell('Scrolling …');
    const scrolled = await scrolling(page, size, conditions);
    tell('Sorting …');
    return [...scrolled, ...(await sorting(page, size, conditions))];
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
};

/** The file on screen in place of the record, the table with all of its columns. */
async function openTable(page: Page, file: string, { events }: Size): Promise<void> {
  const number = new Intl.NumberFormat('en-GB').format(events);
  await page.locator('input[type=file]').setInputFiles(file, { timeout: MOST_WAIT_MS });
  await page.getByText(`${number} of ${number} events`).first().waitFor({ timeout: MOST_WAIT_MS });
  await page.getByRole('tab', { name: 'Table' }).click();
  await page.getByRole('button', { name: 'Columns' }).click();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.keyboard.press('Escape');
  await page.getByRole('row').nth(1).waitFor();
  await page.waitForTimeout(3_000); // labels, graph and the index of the search come to rest
}

async function scrolling(page: Page, { events }: Size, conditions: string): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (const pixels of SPEEDS) {
    await page.evaluate(scrollGrid, pixels); // once to warm up
    const { gaps, work, waiting } = await page.evaluate(scrollGrid, pixels);
    const about = { unit: 'ms', conditions };
    const name = (what: string) => `${what}, ${pixels} px per frame, ${events} events`;
    measurements.push(
      measured(
        { ...about, name: name('frame, p95'), value: onScreen(quantile(gaps, 0.95)) },
        { atMost: FRAME_MS },
      ),
      measured({ ...about, name: name('work per frame, p95'), value: quantile(work, 0.95) }),
      measured({ name: name('frames with rows to come'), value: 100 * waiting, unit: '%', conditions }),
    );
  }
  return measurements;
}

/** Each column both ways, each for the first time, as an answer is kept for the second. */
async function sorting(page: Page, { events }: Size, conditions: string): Promise<readonly Measurement[]> {
  const headers = await page.getByRole('columnheader').allTextContents();
  const measurements: Measurement[] = [];
  for (const [column, header] of headers.entries()) {
    if (column === 0) continue; // by date is the order of rows
    await sortByDate(page, DESCENDING_FIRST.has(header) ? 'ascending' : 'descending');
    const first = await page.evaluate(sortBy, column);
    const second = await page.evaluate(sortBy, column);
    const what = { name: `sort by ${header}, ${events} events`, unit: 'ms', conditions };
    measurements.push(measured({ ...what, value: Math.max(first, second) }, { atMost: SORT_MS }));
  }
  return measurements;
}

/** Where all values are alike the order is that of time: the other way round, so that the first row changes. */
async function sortByDate(page: Page, wanted: 'ascending' | 'descending'): Promise<void> {
  const date = page.getByRole('columnheader').first();
  while ((await date.getAttribute('aria-sort')) !== wanted) {
    await date.getByRole('button').click();
    await page.waitForTimeout(1_000);
  }
}
