/** The whole main job by keyboard alone. */
import type { Locator, Page } from '@playwright/test';
import { expect, matching, matchingAtRest, open, parameter, sentence, test } from './reader.ts';

const MOST_STOPS = 120;

/** Goes on with Tab until the focus is on (or, with `within`, inside) the element. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${target} was not reached by ${MOST_STOPS} presses of ${key}`);
}

const details = (page: Page): Locator => page.getByRole('article');
const graph = (page: Page): Locator => page.getByRole('region', { name: 'Graph' });
const picture = (page: Page): Locator => graph(page).getByRole('application');

test('search an actor, filter by it, read an event, send the link', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Jinping');
  await expect(page.getByRole('option', { name: /Xi Jinping/ }).first()).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(sentence(page)).toContainText('Xi Jinping');
  expect(parameter(page, 'actors')).toBe('xi-jinping');

  await page.keyboard.press('t');
  await expect.poll(() => parameter(page, 'panel')).toBe('table');
  const cell = page.getByRole('region', { name: 'Table' }).locator('[tabindex="0"]').last();
  await tabTo(page, cell);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => parameter(page, 'event')).not.toBeNull();
  await page.keyboard.press('d');
  await expect(details(page).getByRole('heading', { level: 2 })).toBeVisible();
  await expect(details(page).getByRole('link').first()).toHaveAttribute('href', /^https?:/);

  await tabTo(page, page.getByRole('button', { name: 'Share' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Link to this view' })).toHaveValue(page.url());
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the timeline: zoom, pan, next event, fit', async ({ page }) => {
  await open(page);
  const plot = page.getByRole('region', { name: 'Timeline' }).getByRole('application');
  await plot.focus();
  for (let i = 0; i < 6; i++) await page.keyboard.press('+');
  await expect.poll(() => matching(page)).toBeLessThan(645);
  await matchingAtRest(page);
  const before = parameter(page, 'from');
  for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('n');
  await expect(plot.locator('[aria-live="polite"]')).toContainText('Gorbachev'); // none in view: the next after it
  await page.keyboard.press('Enter');
  await expect.poll(() => parameter(page, 'event')).not.toBeNull();
  await page.keyboard.press('f');
  await expect.poll(() => parameter(page, 'from')).not.toBe(before);
});

test('the graph: walk, filter, add, show', async ({ page }) => {
  await open(page);
  await tabTo(page, picture(page));
  await expect(picture(page)).toBeFocused();
  const spoken = graph(page).locator('[aria-live="polite"]');
  await expect(spoken).not.toBeEmpty();
  const first = await spoken.textContent();
  await page.keyboard.press('ArrowLeft');
  await expect(spoken).not.toHaveText(first!);
  await page.keyboard.press('Enter');
  await expect.poll(() => parameter(page, 'actors')).toMatch(/^[a-z0-9-]+$/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+Enter');
  await expect.poll(() => parameter(page, 'actors')).toMatch(/~/);
  await expect(sentence(page)).toContainText('together');
});

test('Escape goes one step back out, and focus is never lost', async ({ page }) => {
  await open(page, '?v=1&kinds=meeting&event=2024-10-22-xi-putin-kazan');
  await page.keyboard.press('Escape');
  await expect.poll(() => parameter(page, 'event')).toBeNull();
  expect(parameter(page, 'kinds')).toBe('meeting');
  const chip = page.getByRole('button', { name: /^Remove Meeting/i });
  await tabTo(page, chip);
  await page.keyboard.press('Enter');
  await expect.poll(() => parameter(page, 'kinds')).toBeNull();
  await expect(sentence(page)).toHaveText(/^645 of 645/);
  await page.keyboard.press('Control+z');
  await expect.poll(() => parameter(page, 'kinds')).toBe('meeting');
});

test('Tab goes round the whole page without a trap, and every stop can be seen', async ({ page }) => {
  await open(page);
  const seen = new Set<string>();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const ring = [undefined, '::before', '::after'].some((part) => {
        const { outlineStyle, boxShadow } = getComputedStyle(element, part);
        return outlineStyle !== 'none' || boxShadow !== 'none';
      });
      return { name: element.outerHTML.slice(0, 160), ring };
    });
    if (at === null) break; // out of the page: round
    expect(at.ring, `focus on ${at.name} can be seen`).toBe(true);
    if (seen.has(at.name)) continue;
    seen.add(at.name);
  }
  expect(seen.size).toBeGreaterThan(15);
  expect(seen.size).toBeLessThan(MOST_STOPS);
});

test('the skip link leads past the bar', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the pictures' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the keys are told by ? and every one of them is in the help', async ({ page }) => {
  await open(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'How to read this page' });
  await expect(help).toBeVisible();
  for (const told of ['Undo', 'Search', 'Timeline: zoom in, out', 'Graph: filter by the actor, add it']) {
    await expect(help).toContainText(told);
  }
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
});

test('a typed period leaves the keyboard in its field, ready for the next', async ({ page }) => {
  await open(page);
  const field = page.getByRole('textbox', { name: /^Period in view/ });
  await field.fill('2020');
  await field.press('Enter');
  await expect(sentence(page)).toContainText('2020');
  await expect(field).toBeFocused();
  await page.keyboard.type('2021');
  await page.keyboard.press('Enter');
  await expect(sentence(page)).toContainText('2021');
});

test('Escape leaves the citation and then the link, each for the button that opened it', async ({ page }) => {
  await open(page, '?v=1&event=2024-10-22-xi-putin-kazan');
  const share = page.getByRole('button', { name: 'Share', exact: true });
  await share.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  const cite = dialog.getByRole('button', { name: /^Cite/ });
  await cite.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Cite' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Cite' })).toBeHidden();
  await expect(dialog).toBeVisible();
  await expect(cite).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(share).toBeFocused();
});

test('along the names of the lanes, names and lanes go together', async ({ page }) => {
  await open(page, '?v=1&lanes=actor');
  const names = page.getByRole('toolbar', { name: 'Lanes' });
  await names.getByRole('button').first().focus();
  for (let at = 0; at < 17; at++) await page.keyboard.press('ArrowDown');
  const name = names.locator('button:focus');
  await expect
    .poll(async () => {
      const [own, all] = [await name.boundingBox(), await names.boundingBox()];
      return own!.y >= all!.y - 1 && own!.y + own!.height <= all!.y + all!.height + 8;
    })
    .toBe(true);
  expect(await names.evaluate((element) => element.scrollTop)).toBe(0);
});
