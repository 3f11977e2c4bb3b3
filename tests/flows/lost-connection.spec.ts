/** The connection is gone, or the program on the server is another by now: what is on the screen stays, and it is said. */
import type { Page } from '@playwright/test';
import { expect, open, test } from './reader.ts';

test.use({ tolerated: /Failed to load resource|Failed to fetch|preload/ });

async function cutOff(page: Page, parts: RegExp): Promise<void> {
  await page.route(parts, (route) => route.abort('connectionrefused'));
}

test('what cannot be fetched says so in its place; the view and the rest of the page stay', async ({
  page,
}) => {
  await cutOff(page, /\/assets\/(SearchDialog|FilterPanel)-/);
  await open(page, '?v=1&kinds=summit&from=2013-01-01&to=2024-12-31');
  const address = page.url();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const said = page.getByRole('dialog', { name: 'This part could not be fetched' });
  await expect(said).toContainText('The connection may be down');
  expect(page.url()).toBe(address);
  await said.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await page.getByRole('button', { name: /^Search/ }).click();
  await said.getByRole('button', { name: 'Try again' }).click();
  await expect(said).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(said).toBeHidden();
  expect(page.url()).toBe(address);
});

test('without the file of the labels the timeline is drawn, moves, and says what is missing', async ({
  page,
}) => {
  await cutOff(page, /\/assets\/widget-/);
  await open(page, '?v=1&from=2013-01-01&to=2024-12-31');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline.getByRole('alert')).toContainText('The labels of the events could not be fetched');
  await timeline.getByRole('application').press('+');
  await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBe('2013-01-01');
});

test('without the file of the layout the graph says what is missing, and is drawn once it can be fetched', async ({
  page,
}) => {
  const layout = /\/assets\/layout-worker-/;
  await cutOff(page, layout);
  await open(page, '?v=1&from=2013-01-01&to=2024-12-31');
  const graph = page.getByRole('region', { name: 'Graph', exact: true });
  await expect(graph.getByRole('alert')).toContainText('This part could not be fetched');
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await graph.getByRole('button', { name: 'Try again' }).click();
  await expect(graph.getByRole('alert')).toBeVisible();
  await page.unroute(layout);
  await graph.getByRole('button', { name: 'Try again' }).click();
  await expect(graph.getByRole('application')).toBeVisible();
  await expect(graph.getByText(/actors/).first()).toBeVisible();
  await expect(graph.getByRole('alert')).toHaveCount(0);
});

test('once the page has been left alone for some seconds, all of it opens without the server', async ({
  page,
  context,
}) => {
  await open(page, '?v=1&event=2024-10-22-xi-putin-kazan');
  await expect.poll(() => fetched(page), { timeout: 30_000 }).toEqual([...OPENED_LATER].sort());
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Filter' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Cite' }).first().click();
  await expect(page.getByRole('dialog', { name: 'Cite' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Table' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
});

const OPENED_LATER = ['ActorDetails', 'CiteDialog', 'FilterPanel', 'GraphList', 'SearchDialog', 'TableView'];

/** Those of them whose program is there. */
async function fetched(page: Page): Promise<readonly string[]> {
  const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  return OPENED_LATER.filter((part) => files.some((file) => file.includes(`/${part}-`))).sort();
}

test('a language that cannot be fetched is not half spoken', async ({ page }) => {
  await cutOff(page, /\/assets\/de-/);
  await open(page);
  const language = page.getByRole('combobox', { name: 'Language' });
  await language.selectOption('de');
  await expect(page.getByRole('alert')).toContainText('could not be fetched: Deutsch');
  await expect(language).toHaveValue('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await language.selectOption('fr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('without the file of the measures the graph stands, and says what is missing until it can be fetched', async ({
  page,
}) => {
  const measures = /\/assets\/measures-worker-/;
  await cutOff(page, measures);
  await open(page, '?v=1&from=2013-01-01&to=2024-12-31&size=betweenness&actor=xi-jinping');
  const graph = page.getByRole('region', { name: 'Graph', exact: true });
  await expect(graph.getByRole('alert')).toContainText('Betweenness and circles could not be fetched');
  await expect(graph.getByRole('application')).toBeVisible();
  const details = page.getByRole('article');
  await expect(details.getByRole('alert')).toContainText('These values could not be fetched');
  await page.unroute(measures);
  await graph.getByRole('button', { name: 'Try again' }).click();
  await expect(graph.getByRole('alert')).toHaveCount(0);
  await details.getByRole('button', { name: 'Try again' }).click();
  await expect(details.getByRole('table', { name: 'Betweenness by year' })).toHaveCount(1);
});

test('a period cannot be read without the words for it: that is said, and what was typed stays', async ({
  page,
}) => {
  await cutOff(page, /\/assets\/period-text-/);
  await open(page);
  const field = page.getByRole('textbox', { name: /^Period in view/ });
  await field.fill('last 10 years');
  await field.press('Enter');
  await expect(page.getByRole('alert')).toContainText('could not be fetched');
  await expect(field).toHaveValue('last 10 years');
});
