/** The main job as a reader does it with the mouse: look, zoom, click, read, go back, send the link. */
import type { Locator, Page } from '@playwright/test';
import { expect, matching, matchingAtRest, open, parameter, sentence, test } from './reader.ts';

const timeline = (page: Page): Locator => page.getByRole('region', { name: 'Timeline' });
const graph = (page: Page): Locator => page.getByRole('region', { name: 'Graph' });
const details = (page: Page): Locator => page.getByRole('article');

/** Moves over the picture of the graph, from its middle outwards, until an actor is named; leaves the pointer there. */
async function pointAtAnActor(page: Page): Promise<string> {
  const picture = graph(page).getByRole('application');
  const told = graph(page).locator('strong', { has: page.locator('xpath=..', { hasText: 'counterpart' }) });
  const { x, y, width, height } = (await picture.boundingBox())!;
  for (let turn = 0; turn < 600; turn++) {
    const [radius, angle] = [7 * Math.sqrt(turn), turn * 2.4]; // a sunflower: even steps, no row twice
    await page.mouse.move(
      x + width / 2 + radius * Math.cos(angle),
      y + height / 2 + radius * Math.sin(angle),
    );
    const [name] = await told.allTextContents();
    if (name) return name;
  }
  throw new Error('no actor was found in the graph');
}

async function wheelOverTimeline(page: Page, notches: number): Promise<void> {
  const { x, y, width, height } = (await timeline(page).boundingBox())!;
  await page.mouse.move(x + width * 0.75, y + height / 2);
  for (let i = 0; i < Math.abs(notches); i++) {
    await page.mouse.wheel(0, notches > 0 ? -120 : 120);
    await page.waitForTimeout(50);
  }
}

test('the first look: what the record is, its timeline and its graph', async ({ page }) => {
  await open(page);
  await expect(sentence(page)).toHaveText(/^645 of 645 events/);
  await expect(page).toHaveTitle(/Entente/);
  await expect(timeline(page)).toBeVisible();
  await expect(graph(page)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('China–Russia');
  await expect(details(page)).toContainText('1949');
});

test('zooming narrows the period, the count and the address, and is no step back', async ({ page }) => {
  await open(page);
  const steps = await page.evaluate(() => history.length);
  await wheelOverTimeline(page, 8);
  await expect.poll(() => matching(page)).toBeLessThan(645);
  await expect.poll(() => parameter(page, 'from')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(parameter(page, 'to')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  const zoomedIn = await matchingAtRest(page);
  await wheelOverTimeline(page, -3);
  await expect.poll(() => matching(page)).toBeGreaterThan(zoomedIn);
});

test('a click on an actor in the graph filters by it and shows it; a second one takes it away', async ({
  page,
}) => {
  await open(page);
  const name = await pointAtAnActor(page);
  await page.mouse.down();
  await page.mouse.up();
  await expect(sentence(page)).toContainText(name);
  expect(parameter(page, 'actors')).toMatch(/^[a-z0-9-]+$/);
  await expect.poll(() => matching(page)).toBeLessThan(645);
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(name);
  await page.getByRole('button', { name: `Remove ${name}` }).click();
  await expect(sentence(page)).toHaveText(/^645 of 645/);
});

test('the list beside the graph does the same, and Shift adds', async ({ page }) => {
  await open(page);
  await graph(page).getByRole('button', { name: 'List of actors' }).click();
  const list = graph(page).getByRole('table');
  await list.getByRole('button', { name: 'Vladimir Putin' }).click();
  await list.getByRole('button', { name: 'Xi Jinping' }).click({ modifiers: ['Shift'] });
  await expect(sentence(page)).toContainText('together');
  expect(parameter(page, 'actors')?.split('~').toSorted()).toEqual(['vladimir-putin', 'xi-jinping']);
});

test('an event is read with its date, people, offices and sources', async ({ page }) => {
  await open(
    page,
    '?v=1&actors=xi-jinping~vladimir-putin&kinds=meeting&from=2024-01-01&to=2024-12-31&panel=table',
  );
  await page.getByRole('region', { name: 'Table' }).getByText('Kazan').first().click();
  await page.keyboard.press('Enter');
  await expect.poll(() => parameter(page, 'event')).toBe('2024-10-22-xi-putin-kazan');
  await page.getByRole('tab', { name: 'Details' }).click();
  await expect(details(page)).toContainText('22 October 2024');
  await expect(details(page)).toContainText('President of Russia');
  await expect(details(page).getByRole('region', { name: 'Sources' }).getByRole('link')).toHaveCount(6);
});

/** Three steps: filter by kind, add a topic, select a neighbour. Returns the address after each, the start first. */
async function threeSteps(page: Page): Promise<readonly string[]> {
  const stops: string[] = [];
  const stop = async (sign: Locator) => {
    await expect(sign).toBeVisible();
    await expect.poll(() => page.url()).not.toBe(stops.at(-1));
    stops.push(page.url());
  };
  await open(page, '?v=1&event=2024-10-22-xi-putin-kazan');
  await stop(details(page));
  await details(page).getByRole('button', { name: 'Meeting', exact: true }).click();
  await stop(page.getByRole('button', { name: /^Remove Meeting/i }));
  await details(page).getByRole('button', { name: 'Trade', exact: true }).click();
  await stop(page.getByRole('button', { name: /^Remove Trade/i }));
  await details(page).getByRole('button', { name: 'Next event in the filter' }).click();
  await stop(details(page).getByRole('heading', { level: 2 }));
  return stops;
}

test('Back and Forward go step by step', async ({ page }) => {
  const stops = await threeSteps(page);
  expect(stops).toHaveLength(4);
  for (const stop of stops.slice(0, -1).toReversed()) {
    await page.goBack();
    await expect(page).toHaveURL(stop);
  }
  await expect(sentence(page)).toHaveText(/^645 of 645/);
  for (const stop of stops.slice(1)) {
    await page.goForward();
    await expect(page).toHaveURL(stop);
  }
  await expect(sentence(page)).toContainText(/trade/i);
});

test('undo and redo do the same, by key and by button', async ({ page }) => {
  const stops = await threeSteps(page);
  const without = (url: string) => new URL(url).search;
  for (const stop of stops.slice(0, -1).toReversed()) {
    await page.keyboard.press('Control+z');
    await expect.poll(() => without(page.url())).toBe(without(stop));
  }
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  for (const stop of stops.slice(1)) {
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => without(page.url())).toBe(without(stop));
  }
  await expect(page.getByRole('button', { name: 'Redo' })).toBeDisabled();
});

test('the link opens the same view in a fresh browser', async ({ page, freshPage }) => {
  await threeSteps(page);
  await wheelOverTimeline(page, 5);
  await expect.poll(() => parameter(page, 'from')).not.toBeNull();
  await page.waitForTimeout(600);
  const said = await sentence(page).textContent();
  const title = await details(page).getByRole('heading', { level: 2 }).textContent();
  await page.getByRole('button', { name: 'Share' }).click();
  const link = await page.getByRole('textbox', { name: 'Link to this view' }).inputValue();
  expect(link).toBe(page.url());
  const other = await freshPage();
  await other.goto(link);
  await expect(sentence(other)).toHaveText(said!);
  await expect(details(other).getByRole('heading', { level: 2 })).toHaveText(title!);
  expect(other.url()).toBe(link);
});
