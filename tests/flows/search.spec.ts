/** Finding by the search box, by keyboard alone. */
import type { Locator, Page } from '@playwright/test';
import { expect, open, parameter, sentence, test } from './reader.ts';

/** The page has other choices, behind the box. */
const box = (page: Page): Locator => page.getByRole('dialog').getByRole('combobox');
const firstOption = (page: Page): Locator => page.getByRole('dialog').getByRole('option', { selected: true });

/** Opens the box by its key, types, and waits until the first option answers. */
async function searchFor(page: Page, text: string, first: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type(text);
  await expect(firstOption(page)).toContainText(first);
}

test('an abbreviation in any script leads to its organisation, and says why', async ({ page }) => {
  await open(page);
  await searchFor(page, 'ЕАЭС', 'Eurasian Economic Union');
  await expect(firstOption(page)).toContainText('ЕАЭС');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Eurasian Economic Union' })).toBeVisible();
  expect(parameter(page, 'actor')).toBe('eaeu');
});

test('Ctrl-Enter adds to the filter, with typos too', async ({ page }) => {
  await open(page);
  await searchFor(page, 'jinpin', 'Xi Jinping');
  await page.keyboard.press('Control+Enter');
  await searchFor(page, 'wladimir puttin', 'Vladimir Putin');
  await page.keyboard.press('Control+Enter');
  await expect(sentence(page)).toContainText('Xi Jinping and Vladimir Putin together');
});

test('a date leads to its period', async ({ page }) => {
  await open(page);
  await searchFor(page, '22.10.2024', '22 October 2024');
  await page.keyboard.press('Enter');
  await expect(sentence(page)).toContainText(/^[1-9]\d? of 645 events · 22 October 2024$/);
  expect(parameter(page, 'from')).toBe('2024-10-22');
});

test('names beside a year lead to those together in that year', async ({ page }) => {
  await open(page);
  await searchFor(page, 'xi putin 2024', 'Xi Jinping and Vladimir Putin together · 2024');
  await page.keyboard.press('Enter');
  await expect(sentence(page)).toContainText(
    /^[1-9]\d* of 645 events · Xi Jinping and Vladimir Putin together · 2024$/,
  );
});

test('a question in whole sentences leads to its view, and to the numbers that it asks for', async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('When did Xi and Putin meet in 2024');
  const first = page.getByRole('dialog').getByRole('option').first();
  await expect(first).toHaveText(/^Xi Jinping and Vladimir Putin together · meetings · 2024/);
  await page.keyboard.press('Enter');
  await expect(sentence(page)).toHaveText(/^3 of 645 events/);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('how did the trade of China and Russia change');
  const numbers = page.getByRole('dialog').getByRole('group', { name: 'Numbers over time' });
  await numbers.getByRole('option', { name: /^China–Russia trade/ }).click();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toContainText(
    'China–Russia trade',
  );
});

test('words beside a year lead to an event of that year', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Power of Siberia pipeline agreed 2014');
  const events = page.getByRole('dialog').getByRole('group', { name: 'Events' });
  await expect(events.getByRole('option').first()).toContainText('2014');
});

test('an event is found by who met where, and opened', async ({ page }) => {
  await open(page);
  await searchFor(page, 'xi putin kasan', 'Xi and Putin meet in the Kazan Kremlin');
  await page.keyboard.press('Enter');
  await expect.poll(() => parameter(page, 'event')).toBe('2024-10-22-xi-putin-kazan');
});

test('what is typed before the box is there stands in it, and was no command', async ({ page }) => {
  await page.route('**/SearchDialog-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700)); // a slow line
    await route.continue();
  });
  await open(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('tan', { delay: 20 });
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('zania');
  await expect(box(page)).toHaveValue('tanzania');
  expect(parameter(page, 'panel')).toBeNull();
});

test('Esc closes the box and changes nothing; the focus goes back', async ({ page }) => {
  await open(page, '?v=1&kinds=summit');
  const field = page.getByRole('button', { name: /^Search/ });
  await field.focus();
  await page.keyboard.press('Enter');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(field).toBeFocused();
  expect(parameter(page, 'kinds')).toBe('summit');
});

test.describe('in German', () => {
  test.use({ locale: 'de-DE' });

  test('names of other languages lead to the German one', async ({ page }) => {
    await open(page);
    await searchFor(page, 'Sila Sibiri 2', 'Kraft Sibiriens 2');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Kraft Sibiriens 2' })).toBeVisible();
  });
});
