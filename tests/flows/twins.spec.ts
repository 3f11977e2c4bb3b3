/** Words beside the pictures: the view in sentences, the timeline and the graph as lists, each one key away. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, matchingAtRest, open, parameter, sentence, test } from './reader.ts';

const MEETINGS = '?v=1&actors=xi-jinping~vladimir-putin&kinds=meeting';

const plot = (page: Page): Locator => page.getByRole('region', { name: 'Timeline' }).getByRole('application');
const list = (page: Page): Locator => page.getByRole('region', { name: 'Events of the timeline as a list' });
const entries = (page: Page): Locator => list(page).getByRole('listitem').getByRole('button');
const graph = (page: Page): Locator => page.getByRole('region', { name: 'Graph' });

test('the view is told in whole sentences', async ({ page }) => {
  await open(page, MEETINGS);
  await expect(page.getByRole('article')).toContainText(
    '43 meetings between Xi Jinping and Vladimir Putin, 2013 to 2026, most in 2019 (6), none in 2020 and 2021. The most frequent place is Beijing (11).',
  );
});

test.describe('in a German browser', () => {
  test.use({ locale: 'de-DE' });
  test('the view is told in whole sentences', async ({ page }) => {
    await open(page, MEETINGS);
    await expect(page.getByRole('article')).toContainText(
      '43 Treffen zwischen Xi Jinping und Wladimir Putin, 2013 bis 2026, die meisten 2019 (6), keines 2020 und 2021. Der häufigste Ort ist Peking (11).',
    );
  });
});

test('L shows the events in view as a list, in step with period and filter, and Escape the picture', async ({
  page,
}) => {
  await open(page, '?v=1&kinds=meeting~summit&from=2024-01-01&to=2024-12-31');
  await plot(page).focus();
  await page.keyboard.press('l');
  await expect(entries(page).first()).toBeFocused();
  await expect(entries(page)).toHaveCount(await matchingAtRest(page));
  await expect(list(page)).toContainText(/^\d+ events \(meetings or summits\), 2024/);

  await page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: 'Decade' }).click();
  const later = await matchingAtRest(page);
  await expect(entries(page)).toHaveCount(Math.min(later, 200));
  if (later > 200) await expect(list(page)).toContainText(`${later - 200} entries more are not shown.`);

  await entries(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(entries(page).nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list(page)).toHaveCount(0);
  await expect(plot(page)).toBeFocused();
  await expect(sentence(page)).toContainText('meetings or summits');
});

test('an event is chosen in the list by Enter, and the focus stays at it', async ({ page }) => {
  await open(page, `${MEETINGS}&from=2024-01-01&to=2024-12-31`);
  await page.keyboard.press('l');
  await expect(entries(page).first()).toBeFocused();
  await page.keyboard.press('End');
  const title = await entries(page).last().locator('span').nth(1).textContent();
  await page.keyboard.press('Enter');
  await expect.poll(() => parameter(page, 'event')).not.toBeNull();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(title!);
  await expect(entries(page).last()).toHaveAttribute('aria-current', 'true');
  await expect(entries(page).last()).toBeFocused();
});

test('more events than a page are listed on demand, and the rest is counted', async ({ page }) => {
  await open(page);
  await page.keyboard.press('l');
  await expect(entries(page)).toHaveCount(200);
  await expect(list(page)).toContainText('445 entries more are not shown.');
  await list(page).getByRole('button', { name: 'Show 200 more' }).click();
  await expect(entries(page)).toHaveCount(400);
  await expect(list(page)).toContainText('245 entries more are not shown.');
});

test('Shift L shows the actors of the graph as a list, and Escape goes back; a bare L is a letter of a name', async ({
  page,
}) => {
  await open(page, MEETINGS);
  const picture = graph(page).getByRole('application');
  await picture.focus();
  await page.keyboard.press('l');
  await expect(list(page)).toHaveCount(0);
  await page.keyboard.press('Shift+L');
  const first = graph(page).getByRole('rowheader').first();
  await expect(first.getByRole('button')).toBeFocused();
  await expect(first).toContainText(/closest: /);
  await page.keyboard.press('Escape');
  await expect(graph(page).getByRole('table')).toHaveCount(0);
  await expect(picture).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('axe finds nothing in both lists', async ({ page }) => {
      await open(page, `${MEETINGS}&event=2024-10-22-xi-putin-kazan`);
      await page.keyboard.press('l');
      await page.keyboard.press('Shift+L');
      await expect(entries(page).first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html) }))).toEqual([]);
    });
  });
}

test('the keys are in the help', async ({ page }) => {
  await open(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'How to read this page' });
  await expect(help).toContainText('Timeline: as a list, and back');
  await expect(help).toContainText('Graph: list of actors, and back');
});
