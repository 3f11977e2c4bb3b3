/** The main job in a Firefox, where one is installed. */
import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { findFirefox, openWindow, startFirefox, type Window } from './firefox.ts';

const binary = findFirefox();
test.skip(binary === undefined, 'no Firefox is installed; name one in FIREFOX_BIN');
test.describe.configure({ timeout: 120_000 });

let browser: Browser;
test.beforeAll(async () => {
  browser = await startFirefox(binary!);
});
test.afterAll(() => browser?.close());

/** Empty before it is there. */
const textOf = (page: Page, selector: string) => page.$$eval(selector, ([first]) => first?.textContent ?? '');
const sentence = (page: Page) => textOf(page, '[role="status"]');
const details = (page: Page) => textOf(page, 'article');
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

async function press(page: Page, key: 'Control+k' | 'Control+Enter' | 'Enter' | 't' | 'd'): Promise<void> {
  const held = key.startsWith('Control+');
  if (held) await page.keyboard.down('Control');
  await page.keyboard.press(held ? (key.slice('Control+'.length) as 'k' | 'Enter') : (key as 't'));
  if (held) await page.keyboard.up('Control');
}

/** Finds it in the search; `Control+Enter` filters by it, `Enter` goes there. */
async function search(
  page: Page,
  text: string,
  found: string,
  key: 'Enter' | 'Control+Enter',
): Promise<void> {
  await press(page, 'Control+k');
  await page.waitForSelector('dialog [role="combobox"]');
  await page.keyboard.type(text);
  await expect
    .poll(() => page.$$eval('[role="option"][aria-selected="true"]', (all) => all[0]?.textContent))
    .toContain(found);
  await press(page, key);
  await page.waitForSelector('dialog', { hidden: true });
}

async function open(link: string): Promise<Window> {
  const window = await openWindow(browser, link);
  await expect.poll(() => sentence(window.page)).toMatch(/^\d/);
  return window;
}

test('filter, read an event, table, German; and the link opens the same view elsewhere', async ({
  baseURL,
}) => {
  const { page, complaints } = await open(baseURL!);
  expect(await page.evaluate(() => navigator.userAgent)).toContain('Firefox');
  await expect.poll(() => sentence(page)).toMatch(/^645 of 645 events/);

  await search(page, 'Xi Jinping', 'Xi Jinping', 'Control+Enter');
  await search(page, 'Vladimir Putin', 'Vladimir Putin', 'Control+Enter');
  await search(page, 'Meeting', 'Meeting', 'Control+Enter');
  await search(page, '2024', '2024', 'Enter');
  await expect
    .poll(() => sentence(page))
    .toBe('3 of 645 events · Xi Jinping and Vladimir Putin together · meetings · 2024');

  await press(page, 't');
  await page.waitForSelector('[role="grid"] [data-row="2"]');
  await page.locator('::-p-aria([role="gridcell"]) ::-p-text(Kazan)').click();
  await expect.poll(() => parameter(page, 'event')).toBe('2024-10-22-xi-putin-kazan');
  await press(page, 'd');
  await expect.poll(() => details(page)).toContain('Third in 2024 (of 3), 40th of 43 since 2013');

  await page.select('header select', 'de');
  await expect
    .poll(() => sentence(page))
    .toBe('3 von 645 Ereignissen · Xi Jinping und Wladimir Putin gemeinsam · Treffen · 2024');
  const here = await details(page);
  expect(here).toContain('22. Oktober 2024');

  const other = await open(page.url());
  await expect.poll(() => sentence(other.page)).toMatch(/^3 of 645 events · Xi Jinping and Vladimir Putin/);
  await other.page.select('header select', 'de');
  await expect.poll(() => details(other.page)).toBe(here);
  expect(other.page.url()).toBe(page.url());
  expect([...complaints, ...other.complaints]).toEqual([]);
});

test('pictures are drawn: the timeline and the graph have colours in them', async ({ baseURL }) => {
  const { page, complaints } = await open(`${baseURL}?v=1`);
  await expect
    .poll(() =>
      page.$$eval('[role="application"] > canvas', (all) =>
        all.map((canvas) => {
          const { width, height } = canvas;
          const pixels = canvas.getContext('2d')!.getImageData(0, 0, width, height).data;
          return new Set(new Uint32Array(pixels.buffer)).size > 20;
        }),
      ),
    )
    .toEqual([true, true]);
  expect(complaints).toEqual([]);
});

test('the check hears errors, and violations of the policy', async ({ baseURL }) => {
  const { page, complaints } = await open(baseURL!);
  await page.evaluate(() => {
    console.error('said on purpose');
    setTimeout(() => {
      throw new Error('thrown on purpose');
    });
    new Image().src = 'https://example.org/picture.png';
  });
  for (const heard of ['said on purpose', 'thrown on purpose', 'img-src'])
    await expect.poll(() => complaints.join('\n')).toContain(heard);
});
