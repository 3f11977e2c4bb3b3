/** Phones, narrow windows and large text: nothing overlaps, nothing is covered, nothing scrolls both ways. */
import type { Page } from '@playwright/test';
import { faultsOfLayout, NO_FAULTS } from './geometry.ts';
import { expect, open, sentence, test } from './reader.ts';

const FILTERED =
  '?v=1&actors=xi-jinping~vladimir-putin&kinds=meeting&from=2024-01-01&to=2024-12-31&event=2024-10-22-xi-putin-kazan';

const SIZES = [
  { name: 'a phone', width: 390, height: 844, text: 100 },
  { name: '320 pixels', width: 320, height: 640, text: 100 },
  { name: 'a phone with text of 200 %', width: 390, height: 844, text: 200 },
  { name: 'a desktop with text of 200 %', width: 1280, height: 900, text: 200 },
];
const LOCALES = ['en-GB', 'de-DE', 'ru-RU'];
/** The other languages where there is least room. */
const NARROWEST = { name: '320 pixels, in more languages', width: 320, height: 640, text: 100 };
const MORE_LOCALES = ['fr-FR', 'uk-UA', 'zh-CN'];
/** Least room of all. */
const NARROW_AND_LARGE = { name: '320 pixels with text of 200 %', width: 320, height: 640, text: 200 };
const ALL_LOCALES = ['en-GB', 'de-DE', 'fr-FR', 'it-IT', 'es-ES', 'uk-UA', 'ru-RU', 'zh-CN'];

const CASES = [
  ...SIZES.map((size) => ({ ...size, locales: LOCALES })),
  { ...NARROWEST, locales: MORE_LOCALES },
  { ...NARROW_AND_LARGE, locales: ALL_LOCALES },
];

/** The sentence is there, and pictures and panels have come to rest. */
async function look(page: Page): Promise<unknown> {
  await page.waitForTimeout(700);
  return page.evaluate(faultsOfLayout);
}

/** As the setting of the browser does: from the beginning. */
async function enlarge(page: Page, percent: number): Promise<void> {
  await page.addInitScript((size) => {
    const set = () => document.documentElement?.style.setProperty('font-size', `${size}%`);
    document.addEventListener('readystatechange', set);
  }, percent);
}

for (const { name, width, height, text, locales } of CASES) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height }, hasTouch: width < 700, isMobile: width < 700 });

    for (const locale of locales) {
      test.describe(locale, () => {
        test.use({ locale });

        test('every view, the filters and the search fit', async ({ page }) => {
          await enlarge(page, text);
          for (const link of ['', FILTERED]) {
            await open(page, link);
            for (const tab of await page.getByRole('tab').all()) {
              await tab.click();
              expect.soft(await look(page), `${link} ${await tab.textContent()}`).toEqual(NO_FAULTS);
            }
            await page
              .getByRole('button', { name: /^(Filter|Filtrer|Filtra|Filtrar|Фильтр|Фільтр|筛选)$/ })
              .click();
            await expect(page.getByRole('dialog')).toBeVisible();
            expect.soft(await look(page), `${link} filters`).toEqual(NO_FAULTS);
            await page.keyboard.press('Escape');
            await page.keyboard.press('Control+k');
            await page.keyboard.type('kazan');
            await expect(page.getByRole('option').first()).toBeVisible();
            expect.soft(await look(page), `${link} search`).toEqual(NO_FAULTS);
            await page.keyboard.press('Escape');
          }
        });
      });
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the graph’s worker starts when the graph is looked at, though its code came at leisure', async ({
    page,
  }) => {
    const layouts = () => page.workers().filter((worker) => worker.url().includes('/layout-worker-'));
    const fetched = () => performance.getEntriesByType('resource').map(({ name }) => name);
    await open(page);
    await expect
      .poll(async () => (await page.evaluate(fetched)).join(' '), { timeout: 30_000 })
      .toContain('/GraphView-');
    expect(layouts()).toHaveLength(0);
    await page.getByRole('tab', { name: 'Graph' }).click();
    await expect.poll(() => layouts().length).toBe(1);
  });

  test('the button of the filters stands beside the sentence, and chips take no row where there are none', async ({
    page,
  }) => {
    await open(page);
    const bar = page.getByRole('region', { name: 'What is shown' });
    const button = await bar.getByRole('button', { name: 'Filter', exact: true }).boundingBox();
    const all = await bar.boundingBox();
    expect(all!.height).toBeLessThanOrEqual(button!.height + 16);
    await expect(sentence(page)).toContainText('645 of 645');
  });
});

for (const locale of ALL_LOCALES) {
  test.describe(`the bar of the timeline on a phone, ${locale}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale });

    test('stands in one row, and says the whole period', async ({ page }) => {
      for (const link of ['', '?v=1&from=2013-10-23&to=2024-11-24', '?v=1&from=2024-01-01&to=2024-12-31']) {
        await open(page, link);
        const bar = page.locator('[data-narrow="true"] form').locator('..');
        const period = bar.locator('form input');
        const buttons = await bar.locator('form ~ * button').all();
        const middles = [period, ...buttons].map(async (one) => {
          const box = (await one.boundingBox())!;
          expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(39.99);
          return Math.round(box.y + box.height / 2);
        });
        expect(new Set(await Promise.all(middles)).size, `rows of ${link}`).toBe(1);
        const cut = await period.evaluate((input) => input.scrollWidth - input.clientWidth);
        expect(cut, `cut of ${await period.inputValue()}`).toBeLessThanOrEqual(1);
      }
      await page.getByRole('button', { name: /, .+, |、/ }).click();
      await expect(page.getByRole('dialog').getByRole('heading')).not.toHaveCount(0);
      expect(await look(page)).toEqual(NO_FAULTS);
    });
  });
}

test.describe('on 320 pixels, in German', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, locale: 'de-DE' });

  for (const { name, opener } of [
    { name: 'Einen Artikel mit der Sammlung vergleichen', opener: /^Einen Artikel/ },
    { name: 'Wie man diese Seite liest', opener: 'Hilfe und Tasten' },
    { name: 'Diese Ansicht teilen', opener: 'Teilen' },
  ]) {
    test(`the dialog “${name}” fits`, async ({ page }) => {
      await open(page, FILTERED);
      await page.getByRole('button', { name: opener }).first().click();
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      expect(await look(page)).toEqual(NO_FAULTS);
    });
  }
});
