/** The lock: the period in force stays while the timeline looks elsewhere, in the link, by undo, by key, and in words. */
import type { Page } from '@playwright/test';
import { expect, matchingAtRest, open, parameter, sentence, test } from './reader.ts';

const YEAR = '?v=1&from=2024-01-01&to=2024-12-31';

const lock = (page: Page) => page.getByRole('button', { name: 'Lock the period' });
const shownPeriod = (page: Page) => page.getByRole('textbox', { name: 'Period' });
const back = (page: Page) => page.getByRole('button', { name: 'Back to 2024' });

async function look(page: Page, text: string): Promise<void> {
  await shownPeriod(page).fill(text);
  await shownPeriod(page).press('Enter');
}

test('locked, graph and sentence stay while the timeline shows another time, and what is there', async ({
  page,
}) => {
  await open(page, YEAR);
  const before = await matchingAtRest(page);
  await lock(page).click();
  await expect(lock(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('status').filter({ hasText: /^Locked: 2024/ })).toHaveCount(1);
  await look(page, '2010..2019');
  await expect.poll(() => parameter(page, 'look')).toBe('2010-01-01/2019-12-31');
  expect(await matchingAtRest(page)).toBe(before);
  await expect(sentence(page)).toContainText('2024');
  expect(parameter(page, 'from')).toBe('2024-01-01');

  await page.getByRole('button', { name: 'List', exact: true }).click();
  const list = page.getByRole('region', { name: 'Events of the timeline as a list' });
  await expect(list).toContainText('The list is of 2010–2019');
  await expect(list.getByRole('button', { name: /2013/ }).first()).toBeVisible();
});

test('locked, panning moves where the link looks, and F leads back', async ({ page }) => {
  await open(page, YEAR);
  await lock(page).click();
  const plot = page.getByRole('application', { name: 'Events in time' });
  await plot.press('Shift+ArrowLeft');
  await plot.press('Shift+ArrowLeft');
  await expect.poll(() => parameter(page, 'look')).toMatch(/^2023-/);
  expect(parameter(page, 'from')).toBe('2024-01-01');
  await expect(back(page)).toBeVisible();
  await plot.press('f');
  await expect(back(page)).toHaveCount(0);
  await expect.poll(() => parameter(page, 'look')).toBe('2024-01-01/2024-12-31');
});

test('released, what the timeline shows is in force; undo locks again', async ({ page }) => {
  await open(page, `${YEAR}&look=2010-01-01/2019-12-31`);
  await expect(lock(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(shownPeriod(page)).toHaveValue('2010–2019');
  await expect(sentence(page)).toContainText('2024');
  await page.keyboard.press('k');
  await expect(sentence(page)).toContainText('2010–2019');
  expect(parameter(page, 'look')).toBeNull();
  await page.keyboard.press('Control+z');
  await expect(sentence(page)).toContainText('2024');
  await expect(shownPeriod(page)).toHaveValue('2010–2019');
  await back(page).click();
  await expect(shownPeriod(page)).toHaveValue('2024');
});

test('a link shows both again to somebody else', async ({ page, freshPage }) => {
  await open(page, YEAR);
  await lock(page).click();
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expect.poll(() => parameter(page, 'look')).toBe('all');
  const other = await freshPage();
  await other.goto(page.url());
  await expect(sentence(other)).toContainText('2024');
  await expect(shownPeriod(other)).toHaveValue('1949–2026');
  await expect(lock(other)).toHaveAttribute('aria-pressed', 'true');
});

test('the command is found by searching, and its key is in the help', async ({ page }) => {
  await open(page, YEAR);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('lock the per');
  await page.getByRole('option', { name: /Lock the period in force/ }).click();
  await expect(lock(page)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Lock the period in force, or release it');
});
