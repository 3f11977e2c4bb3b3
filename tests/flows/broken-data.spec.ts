/** The data file breaks: the page says what and where, shows what is left, and keeps the reader's link. */
import type { Page, Route } from '@playwright/test';
import { expect, matching, open, test } from './reader.ts';

const DATA = '**/assets/eurasia-*.json';
const LINK = '?v=1&kinds=meeting&lanes=topic';

interface Content {
  formatVersion: number;
  events: { id: string; date: string; sources: string[] }[];
}

/** Serves the real file with a change. */
async function serveChanged(page: Page, change: (content: Content) => void): Promise<void> {
  await page.route(DATA, async (route) => {
    const content = (await (await route.fetch()).json()) as Content;
    change(content);
    await route.fulfill({ json: content });
  });
}

async function serve(page: Page, answer: Parameters<Route['fulfill']>[0]): Promise<void> {
  await page.route(DATA, (route) => route.fulfill(answer));
}

test.describe('a data file that cannot be shown', () => {
  test.use({ tolerated: /Failed to load resource/ });

  test('says what is not valid JSON, and opens the link once it is mended', async ({ page }) => {
    await serve(page, { body: '{ "events": [', contentType: 'application/json' });
    await page.goto(`./${LINK}`);
    const screen = page.getByRole('alert');
    await expect(screen).toContainText('The record cannot be shown');
    await expect(screen).toContainText(/eurasia-.*\.json is not valid JSON/);
    await page.unroute(DATA);
    await screen.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => matching(page)).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe(LINK);
  });

  test('says that the server has no such file', async ({ page }) => {
    await serve(page, { status: 404, body: 'gone' });
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText('The server answered 404');
  });

  test('says that the file could not be reached', async ({ page }) => {
    await page.route(DATA, (route) => route.abort('connectionrefused'));
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText('could not be reached');
  });

  test('says that the format is newer than the program', async ({ page }) => {
    await serveChanged(page, (content) => {
      content.formatVersion = 99;
    });
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText('format 99');
  });

  test('says what is missing where nothing can be used', async ({ page }) => {
    await serve(page, { json: { formatVersion: 1, events: [] } });
    await page.goto('./');
    const row = page.getByRole('alert').getByRole('row', { name: /eurasia-.*\.json/ });
    await expect(row).toContainText('info');
    await expect(row).toContainText('an object');
  });
});

test('broken rows are left out and named, the rest loads', async ({ page }) => {
  await serveChanged(page, ({ events }) => {
    events[0]!.date = 'the day before yesterday';
    events[1]!.sources = ['no-such-source'];
  });
  await open(page);
  expect(await matching(page)).toBe(643);
  const notice = page.getByRole('status').filter({ hasText: '2 rows of the dataset are broken' });
  await notice.getByRole('button', { name: 'Show' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rows that were left out' });
  await expect(dialog.getByRole('row', { name: /the day before yesterday/ })).toBeVisible();
  await expect(dialog.getByRole('row', { name: /sources at least one that exists/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toBeHidden();
});

test('text from the data that looks like markup stays text', async ({ page }) => {
  const markup = '<img src=x onerror="globalThis.ran = true"><b>bold</b>';
  await page.route(DATA, async (route) => {
    const text = (await (await route.fetch()).text()).replaceAll(
      '16th BRICS summit, Kazan',
      JSON.stringify(markup).slice(1, -1),
    );
    await route.fulfill({ body: text, contentType: 'application/json' });
  });
  await open(page, '?v=1&event=2024-10-22-brics-summit-kazan');
  await expect(page.getByRole('heading', { name: markup })).toBeVisible();
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
});
