/** The built app with one dataset in one kind of lanes, moved. */
import { expect } from '@playwright/test';
import type { Browser, Page } from 'playwright';
import {
  countElements,
  moveByWheel,
  probePaint,
  type Frames,
  type Movement,
  type Probed,
} from './in-page.ts';
import { traced } from './main-thread.ts';

export interface Case {
  readonly name: string;
  /** What a reader opens; `null`: the shipped record. */
  readonly file: string | null;
  readonly lanes: 'kind' | 'actor';
  /** Most milliseconds that a frame may take. */
  readonly goal: number;
  /** Zoomed to a quarter and panned at a half of everything, so that thousands stay in view; else to a week and at a tenth. */
  readonly little?: boolean;
  /** Whether its numbers stand beside those of vis-timeline alone. */
  readonly besidePeer?: boolean;
}

/** A movement, and the milliseconds of main thread of each of its frames. */
export interface Moved extends Frames {
  readonly busy: readonly number[];
}

export interface Ours {
  readonly firstPaint: number;
  /** From the choice of the file; `null` for the shipped record. */
  readonly fromOpening: number | null;
  readonly zoom: Moved;
  readonly pan: Moved;
  /** The most that were seen at any rest. */
  readonly items: number;
  readonly elements: number;
}

const STEPS = 60;
const WEEK_DAYS = 7;
const VIEWPORT = { width: 1440, height: 900 };
/** A drag of this many pixels per frame crosses the screen in a second. */
const PAN_PIXELS = 24;
/** Where the zoom holds the axis, as a share of its width: where most of the record is. */
const ZOOM_AT = 0.9;
const REST_MS = 1_500;
const ASK_EVERY_MS = 250;
const MOST_WAIT_MS = 120_000;

export async function measureOurs(
  browser: Browser,
  url: string,
  { file, lanes, little = false }: Case,
): Promise<Ours> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB', timezoneId: 'UTC' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.addInitScript('globalThis.__name = (named) => named'); // tsx wraps functions in it
  await page.addInitScript(probePaint);
  await page.goto(url);
  const { firstPaint, fromOpening } = await openedIn(page, file);
  await page.getByRole('combobox', { name: 'Lanes', exact: true }).selectOption(lanes);
  await page.waitForTimeout(REST_MS);
  const counts = [await page.evaluate(countElements)];
  const zoom = await moved(browser, page, {
    kind: 'zoom',
    steps: STEPS,
    factor: await stepTo(page, little),
    at: ZOOM_AT,
  });
  counts.push(await page.evaluate(countElements));
  await showPart(page, little ? 2 : 10);
  counts.push(await page.evaluate(countElements));
  const pan = await moved(browser, page, { kind: 'pan', steps: STEPS, pixels: -PAN_PIXELS });
  counts.push(await page.evaluate(countElements));
  await context.close();
  return {
    firstPaint: firstPaint!,
    fromOpening,
    zoom,
    pan,
    items: Math.max(...counts.map(({ items }) => items)),
    elements: Math.max(...counts.map(({ all }) => all)),
  };
}

async function moved(browser: Browser, page: Page, movement: Movement): Promise<Moved> {
  const { result, perStep } = await traced(browser, page, () => page.evaluate(moveByWheel, movement));
  await page.waitForTimeout(REST_MS);
  return { ...result, busy: perStep };
}

/** Asks seldom, so as not to disturb. Not by a function of Playwright's own that waits: the page's policy forbids it. */
async function shown(page: Page): Promise<Probed> {
  for (let waited = 0; waited < MOST_WAIT_MS; waited += ASK_EVERY_MS) {
    await page.waitForTimeout(ASK_EVERY_MS);
    const probed = await page.evaluate(() => (globalThis as unknown as { probed: Probed }).probed);
    if (probed.firstPaint !== null) return probed;
  }
  throw new Error(`${page.url()} draws no timeline`);
}

/** The first paint of the shipped record, or of the file that is opened in its place. */
async function openedIn(page: Page, file: string | null): Promise<Probed> {
  const painted = await shown(page);
  if (file === null) return painted;
  const heading = page.getByRole('heading', { level: 1 });
  const before = (await heading.textContent()) ?? '';
  await page.waitForTimeout(REST_MS); // no answer of the record's is under way any more
  await page.evaluate(() => (globalThis as unknown as { probeAgain: () => void }).probeAgain());
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(heading).not.toHaveText(before, { timeout: MOST_WAIT_MS });
  return shown(page);
}

/** The factor of each step that leads from everything to a week, or `little` way. */
async function stepTo(page: Page, little: boolean): Promise<number> {
  if (little) return 4 ** (1 / STEPS);
  const sliders = page.getByRole('slider');
  const days = (await Promise.all(
    [0, 1].map(async (at) => Number(await sliders.nth(at).getAttribute('aria-valuenow'))),
  )) as [number, number];
  return ((days[1] - days[0] + 1) / WEEK_DAYS) ** (1 / STEPS);
}

/** The last part but some of everything, to pan back from. */
async function showPart(page: Page, parts: number): Promise<void> {
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await page.waitForTimeout(REST_MS);
  await page.evaluate(moveByWheel, {
    kind: 'zoom',
    steps: 20,
    factor: parts ** (1 / 20),
    at: ZOOM_AT,
  } as const);
  await page.waitForTimeout(REST_MS);
}
