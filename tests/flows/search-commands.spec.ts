/** What the page can do is found in the search, beside what the record holds. */
import { expect, open, sentence, test } from './reader.ts';

test('a command is found by what it is called, and Enter does it', async ({ page }) => {
  await open(page, '?v=1&kinds=summit');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('clear all fil');
  await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toContainText(
    'Clear all filters',
  );
  await page.keyboard.press('Enter');
  await expect(sentence(page)).toHaveText(/^645 of 645 events/);
});

test.describe('in German', () => {
  test.use({ locale: 'de-DE' });

  test('settings are commands too', async ({ page }) => {
    await open(page);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.type('sprache english');
    await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toContainText(
      'Sprache: English',
    );
    await page.keyboard.press('Enter');
    await expect(sentence(page)).toHaveText(/^645 of 645 events/);
  });
});
