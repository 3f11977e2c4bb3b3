/** The whole main job through the accessibility tree alone: keys, roles, names, and what is said, word for word. */
import type { Page } from '@playwright/test';
import { expect, open, test } from './reader.ts';
import { WORDS } from './spoken-words.ts';

async function filterBy(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(name);
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(name);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

for (const [locale, words] of Object.entries(WORDS)) {
  test.describe(`said in ${locale}`, () => {
    test.use({ locale });

    test('from the whole record to an event, its people, the table and the lists', async ({ page }) => {
      await open(page);
      const said = page.getByRole('region', { name: words.bar }).getByRole('status');
      await expect(said).toHaveText(words.everything);
      for (const name of [...words.actors, words.kind]) await filterBy(page, name);
      await page.getByRole('textbox', { name: words.period }).fill('2024');
      await page.keyboard.press('Enter');
      await expect(said).toHaveText(words.shown);

      const timeline = page.getByRole('region', { name: words.timeline.region, exact: true });
      const plot = timeline.getByRole('application', { name: words.timeline.plot });
      await plot.focus();
      for (const [at, key] of ['ArrowDown', 'ArrowRight'].entries()) {
        await page.keyboard.press(key);
        await expect(plot.getByRole('paragraph').last()).toHaveText(words.walked[at]!);
      }
      await page.keyboard.press('Enter');
      await expect(page.getByRole('article')).toMatchAriaSnapshot(words.event);

      const graph = page.getByRole('region', { name: words.graph.region, exact: true });
      await graph.getByRole('application', { name: words.graph.picture }).focus();
      await expect(graph.getByRole('paragraph').filter({ hasText: words.nodes[0] })).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expect(graph.getByRole('paragraph').filter({ hasText: words.nodes[1] })).toBeVisible();

      await page.getByRole('tab', { name: words.table }).click();
      await expect(page.getByRole('tabpanel', { name: words.table })).toMatchAriaSnapshot(words.grid);

      await page.keyboard.press('l');
      await expect(page.getByRole('region', { name: words.timeline.list })).toMatchAriaSnapshot(words.list);
      await page.keyboard.press('Shift+L');
      await expect(graph).toMatchAriaSnapshot(words.actorList);
    });
  });
}
