/** An article read against the record: what is marked, which events fit, and what the record has not. */
import type { Locator, Page } from '@playwright/test';
import { BEIJING_ARTICLE, KAZAN_ARTICLE } from './german-articles.ts';
import { expect, open, parameter, sentence, test } from './reader.ts';

test.use({ locale: 'de-DE' });

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: /^Einen Artikel/ });
const section = (page: Page, name: string): Locator => dialog(page).getByRole('region', { name });

async function readArticle(page: Page, text: string): Promise<void> {
  await open(page);
  await page.getByRole('button', { name: 'Einen Artikel mit der Sammlung vergleichen' }).click();
  await dialog(page).getByRole('textbox').fill(text);
  await expect(section(page, 'Ereignisse, die passen').getByRole('listitem').first()).toBeVisible();
}

test('names and dates are marked, and the best event says why it fits', async ({ page }) => {
  await readArticle(page, KAZAN_ARTICLE);
  const text = dialog(page).getByRole('toolbar');
  await expect(text).toContainText(KAZAN_ARTICLE);
  for (const marked of ['Kasan', '22. Oktober 2024', 'Wladimir Putin', 'Neue Seidenstraße'])
    await expect(text.getByRole('button', { name: marked }).first()).toBeVisible();
  const best = section(page, 'Ereignisse, die passen').getByRole('listitem').first();
  await expect(best).toContainText('Kasaner Kreml');
  for (const reason of ['Gleiches Datum', 'Gleiche Beteiligte', 'Gleicher Ort'])
    await expect(best).toContainText(reason);
  await best.getByRole('button').click();
  await expect(dialog(page)).toHaveCount(0);
  expect(parameter(page, 'event')).toBe('2024-10-22-xi-putin-kazan');
});

test('what is in the text but not in the record is told, without a verdict', async ({ page }) => {
  await readArticle(page, BEIJING_ARTICLE);
  const missing = section(page, 'Im Text, aber nicht in der Sammlung');
  await expect(missing).toContainText('Annalena Mustermann');
  await expect(missing).toContainText('XYZ');
  await expect(missing).toContainText('3. Januar 2019');
  await expect(missing).not.toContainText(/falsch|unwahr/);
});

test('the reader filters by what was marked, leaving out and taking in', async ({ page }) => {
  await readArticle(page, KAZAN_ARTICLE);
  const named = section(page, 'Im Text genannt');
  await named.getByRole('button', { name: 'Kasan' }).click();
  await named.getByRole('button', { name: '22. Oktober 2024' }).click();
  await expect(named.getByRole('button', { name: 'Kasan' })).toHaveAttribute('aria-pressed', 'false');
  await named.getByRole('button', { name: 'Danach filtern' }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(sentence(page)).toContainText('Putin');
  expect(parameter(page, 'actors')?.split('~').toSorted()).toEqual(['vladimir-putin', 'xi-jinping']);
  expect(parameter(page, 'places')).toBeNull();
});

test('nothing of the text leaves the page, and none of it is in the address or the storage', async ({
  page,
}) => {
  await open(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || !/\.(js|css|woff2|svg)$/.test(new URL(request.url()).pathname))
      asked.push(request.url());
  });
  await page.keyboard.press('r');
  await dialog(page).getByRole('textbox').fill(BEIJING_ARTICLE);
  await expect(section(page, 'Im Text, aber nicht in der Sammlung')).toBeVisible();
  expect(asked).toEqual([]);
  expect(page.url()).not.toContain('Mustermann');
  const kept = await page.evaluate(() =>
    [localStorage, sessionStorage].flatMap((storage) =>
      Array.from({ length: storage.length }, (_, i) => storage.getItem(storage.key(i) ?? '') ?? ''),
    ),
  );
  expect(kept.join(' ')).not.toContain('Mustermann');
});
