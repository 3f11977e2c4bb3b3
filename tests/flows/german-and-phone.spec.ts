/** In German, on a phone, in the middle size; and what the reader chose stays with the reader. */
import type { Page } from '@playwright/test';
import { expect, open, sentence, test } from './reader.ts';

const PHONE = { width: 390, height: 844 };

test.describe('in a German browser', () => {
  test.use({ locale: 'de-DE' });

  test('the page speaks German, dates and states included', async ({ page }) => {
    await open(
      page,
      '?v=1&actors=xi-jinping~vladimir-putin&kinds=meeting&from=2024-01-01&to=2024-12-31&event=2024-10-22-xi-putin-kazan',
    );
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(sentence(page)).toHaveText(/^3 von 645 Ereignisse/);
    await expect(sentence(page)).toContainText('gemeinsam');
    const details = page.getByRole('article');
    await expect(details).toContainText('22. Oktober 2024');
    await expect(details).toContainText('Kasan');
    await expect(details).toContainText('Russland');
    await expect(details).toContainText(/dritte/i);
    await expect(page.getByText(/undefined|\[object|\{\{/)).toHaveCount(0);
  });
});

test.describe('in a Russian browser', () => {
  test.use({ locale: 'ru-RU' });

  test('the page speaks Russian, and ordinals agree with the kind of event', async ({ page }) => {
    await open(
      page,
      '?v=1&actors=xi-jinping~vladimir-putin&kinds=meeting&from=2024-01-01&to=2024-12-31&event=2024-10-22-xi-putin-kazan',
    );
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await expect(sentence(page)).toHaveText(
      '3 из 645 событий · Си Цзиньпин и Владимир Путин вместе · встречи · 2024',
    );
    const details = page.getByRole('article');
    await expect(details).toContainText('22 октября 2024 г.');
    await expect(details).toContainText('Третья в 2024 году (из 3)');
    await expect(page.getByText(/undefined|\[object|\{\{/)).toHaveCount(0);
  });
});

test('the language can be changed, stays, and is in no link', async ({ page, freshPage }) => {
  await open(page);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
  await expect(sentence(page)).toHaveText(/^645 von 645 Ereignissen/);
  await page.reload();
  await expect(sentence(page)).toHaveText(/^645 von 645/);
  const other = await freshPage();
  await other.goto(page.url());
  await expect(sentence(other)).toHaveText(/^645 of 645/);
});

test('dark can be chosen and stays', async ({ page }) => {
  await open(page);
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await page.getByRole('button', { name: /^Theme: as the system/ }).click();
  await page.getByRole('button', { name: /^Theme: light/ }).click();
  await expect(page.getByRole('button', { name: /^Theme: dark/ })).toBeVisible();
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await page.reload();
  await expect(sentence(page)).toBeVisible();
  expect(await background()).toBe(dark);
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('one view at a time, each reached by the bar below, nothing wider than the screen', async ({
    page,
  }) => {
    await open(page);
    for (const name of ['Timeline', 'Graph', 'Details', 'Table']) {
      await page.getByRole('tab', { name }).tap();
      await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
      await expect(page.getByRole('tabpanel', { name })).toBeVisible();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(PHONE.width);
    }
  });

  test('a link to the table opens the table, and a reload keeps the pane', async ({ page, freshPage }) => {
    await open(page);
    const chosen = (of: Page) => of.locator('[role="tab"][aria-selected="true"]');
    await page.getByRole('tab', { name: 'Table' }).tap();
    const other = await freshPage();
    await other.setViewportSize(PHONE);
    await other.goto(page.url());
    await expect(chosen(other)).toHaveText('Table');
    await page.getByRole('tab', { name: 'Graph' }).tap();
    await page.reload();
    await expect(chosen(page)).toHaveText('Graph');
  });

  test('Back shows the pane that was shown then', async ({ page }) => {
    await open(page, '?v=1&kinds=meeting&from=2024-10-22&to=2024-10-22');
    const chosen = page.locator('[role="tab"][aria-selected="true"]');
    await page.getByRole('tab', { name: 'Table' }).tap();
    await page.getByRole('tabpanel', { name: 'Table' }).getByText('Kazan').first().tap();
    await expect(chosen).toHaveText('Details');
    await page.getByRole('tab', { name: 'Graph' }).tap();
    await page.goBack();
    await expect(chosen).toHaveText('Table');
    await page.goBack();
    await expect(chosen).toHaveText('Timeline');
    await page.goForward();
    await page.goForward();
    await expect(chosen).toHaveText('Graph');
  });

  test('an event from the table is read in the details', async ({ page }) => {
    await open(page, '?v=1&kinds=meeting&from=2024-10-22&to=2024-10-22');
    await page.getByRole('tab', { name: 'Table' }).tap();
    await page.getByRole('tabpanel', { name: 'Table' }).getByText('Kazan').first().tap();
    await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toContainText('Kazan');
  });

  test('what a finger must hit is at least 24 pixels in both directions', async ({ page }) => {
    await open(page);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, a[href], select, input, [role="tab"]')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .filter((element) => getComputedStyle(element).clipPath === 'none') // for screen readers alone
        .map((element) => ({ name: element.outerHTML.slice(0, 120), box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 2 && box.height > 2)
        .filter(({ box }) => Math.min(box.width, box.height) < 23.99) // 24, as floating numbers of a moved box say it
        .map(({ name, box }) => `${name}: ${Math.round(box.width)}×${Math.round(box.height)}`),
    );
    expect(small).toEqual([]);
  });
});

test('in the middle size graph and side panel share a tabbed pane', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 800 });
  await open(page);
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await page.getByRole('tab', { name: 'Table' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Table' })).toBeVisible();
});
