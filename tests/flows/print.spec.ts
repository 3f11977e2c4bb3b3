/** A view on paper: what is shown, both pictures, the events, their sources, the link; and no control of the page. */
import type { Locator, Page } from '@playwright/test';
import { faultsOfLayout } from './geometry.ts';
import { expect, open, test } from './reader.ts';

const PAIR = '?v=1&actors=xi-jinping~vladimir-putin&kinds=meeting';
const KAZAN = `${PAIR}&from=2024-01-01&to=2024-12-31&event=2024-10-22-xi-putin-kazan`;
/** What is left of A4 between the margins, in CSS pixels. */
const PAPER = { width: 688, height: 1016 };

const sheet = (page: Page) => page.locator('[data-printed="sheet"]');

/** The dialog of the browser would wait for somebody. */
async function withoutDialog(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked-to-print', '');
  });
}

async function printByCommand(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Print …' }).click();
  await expect(page.locator('[data-asked-to-print]')).toBeAttached({ timeout: 20_000 });
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function showPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER);
}

async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const WAYS = [
  { name: 'a wide window', viewport: { width: 1440, height: 900 }, theme: 'light' },
  { name: 'a window of two panes, in the dark', viewport: { width: 1024, height: 768 }, theme: 'dark' },
  { name: 'a phone', viewport: { width: 390, height: 844 }, theme: 'light' },
] as const;

for (const { name, viewport, theme } of WAYS) {
  test.describe(`from ${name}`, () => {
    test.use({ viewport, colorScheme: theme });

    test('everything stands on the page, and nothing is cut', async ({ page }) => {
      await withoutDialog(page);
      await open(page, KAZAN);
      await printByCommand(page);
      await showPaper(page);
      const paper = sheet(page);
      await expect(paper.getByRole('heading', { level: 1 })).toContainText('China–Russia relations');
      await expect(
        paper.getByText(/^3 of 645 events · Xi Jinping and Vladimir Putin together/),
      ).toBeVisible();
      await expect(paper.locator('svg').filter({ hasText: 'Timeline' }).first()).toBeVisible();
      await expect(paper.locator('svg').filter({ hasText: 'Vladimir Putin' }).last()).toBeVisible();
      await expect(paper.getByRole('row')).toHaveCount(1 + 3);
      const kazan = paper.getByRole('row').filter({ hasText: 'Kazan Kremlin' });
      await expect(kazan).toContainText('22 Oct 2024');
      await expect(kazan).toContainText('Vladimir Putin, Xi Jinping');
      await expect(kazan).toContainText('Confirmed');
      await expect(kazan.getByRole('cell').last()).toHaveText(/^1, 2/);
      const key = paper.getByRole('list', { name: 'Key' });
      await expect(key.getByRole('listitem').first()).toContainText('Person');
      await expect(key).toContainText('shared');
      await expect(paper.locator('ol').getByRole('listitem').first()).toContainText('http');
      await expect(paper.getByRole('link')).toHaveAttribute('href', /event=2024-10-22-xi-putin-kazan/);
      await expect(paper.getByText(/^Printed on \d/)).toBeVisible();
      await expect(page.getByRole('button')).toHaveCount(0);
      await expect(page.getByRole('tab')).toHaveCount(0);
      const { bothWays, overlapping, outside } = await page.evaluate(faultsOfLayout);
      expect({ bothWays, overlapping, outside }).toEqual({ bothWays: [], overlapping: [], outside: [] });
      expect(await widestOf(page)).toBeLessThanOrEqual(PAPER.width);
      expect(await groundOf(page)).toBe('rgb(251, 250, 247)');
      expect(await pagesOf(page, 'A4')).toBeGreaterThan(0);
      expect(await pagesOf(page, 'Letter')).toBeGreaterThan(0);
    });
  });
}

test('on paper the key of the graph shrinks as the picture does', async ({ page }) => {
  await open(page, '?v=1&from=2018-01-01&to=2018-12-31&level=states&recency=on&communities=on');
  await expect(page.getByRole('list', { name: 'Key' }).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER);
  const key = sheet(page).getByRole('list', { name: 'Key' });
  for (const said of ['Person', 'BRICS', 'events', 'shared', 'earlier – later', 'circle'])
    await expect(key).toContainText(said);
  /** How much smaller than drawn a picture is shown. */
  const shrinkage = (svg: Locator) =>
    svg.evaluate((one: SVGSVGElement) => one.getBoundingClientRect().width / one.viewBox.baseVal.width);
  const picture = await shrinkage(sheet(page).locator('figure > svg'));
  expect(picture).toBeLessThan(0.9);
  const discs = key.locator('svg').filter({ has: page.locator('circle') });
  expect(await shrinkage(discs.first())).toBeCloseTo(picture, 2);
});

/** Right edge of whatever reaches farthest, what a picture draws included. */
function widestOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const edges = [...document.querySelectorAll('[data-printed="sheet"] *')]
      .filter((element) => element.checkVisibility())
      .map((element) => element.getBoundingClientRect().right);
    return Math.floor(Math.max(...edges));
  });
}

const groundOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('the keys of the browser print the list too, once the view has settled', async ({ page }) => {
  await open(page);
  const list = sheet(page).getByRole('row', { includeHidden: true });
  await expect
    .poll(
      async () => {
        await page.evaluate(() => {
          dispatchEvent(new Event('afterprint'));
          dispatchEvent(new Event('beforeprint'));
        });
        return list.count();
      },
      { intervals: [500] },
    )
    .toBe(1 + 200);
  await page.emulateMedia({ media: 'print' });
  await expect(sheet(page).getByText(/^445 more events match/)).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(list).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeVisible();
});

test('a page that is printed before its list is there says so', async ({ page }) => {
  await open(page, PAIR);
  await page.emulateMedia({ media: 'print' });
  await expect(sheet(page).getByText(/^The list of events had not arrived/)).toBeVisible();
  await expect(sheet(page).getByText(/^43 of 645 events/)).toBeVisible();
});
