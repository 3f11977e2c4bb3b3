/** An article read against the record: what is marked, which events fit, and what the record has not. */
import type { Locator, Page } from '@playwright/test';
import { BEIJING_ARTICLE, KAZAN_ARTICLE } from './german-articles.ts';
import { expect, open, parameter, sentence, matchingAtRest, test } from './reader.ts';

const COUNTING_ARTICLE = `Kazan, 22 October 2024. Xi Jinping met Vladimir Putin on the eve of the BRICS summit. \
It was their third meeting this year, and the 40th meeting since 2013.`;

test.use({ locale: 'de-DE' });

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: /^Einen Artikel/ });
const section = (page: Page, name: string): Locator => dialog(page).getByRole('region', { name });

const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === element.ownerDocument.activeElement);

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

test('an ordinal leads to what the record counts, by key, and the filter counts the same', async ({
  page,
}) => {
  await readArticle(page, KAZAN_ARTICLE);
  const text = dialog(page).getByRole('toolbar');
  await text.getByRole('button').first().focus();
  const mark = text.getByRole('button', { name: 'dritte Begegnung' });
  for (let steps = 0; steps < 12 && !(await isFocused(mark)); steps++)
    await page.keyboard.press('ArrowRight');
  await expect(mark).toBeFocused();
  await page.keyboard.press('Enter');
  const claim = section(page, 'In der Sammlung gezählt').getByRole('listitem');
  await expect(claim).toBeFocused();
  await expect(claim).toContainText('2024 hat die Sammlung 3 davon.');
  await expect(claim).toContainText('Das dritte: Xi und Putin treffen sich im Kasaner Kreml');
  await expect(claim).toContainText('Das dritte 2024 (von 3)');
  const together = claim.getByRole('group', { name: 'Zusammen gezählt' });
  for (const name of ['Wladimir Putin', 'Xi Jinping'])
    await expect(together.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true');
  await claim.getByRole('button', { name: /^Danach filtern/ }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect.poll(() => matchingAtRest(page)).toBe(3);
  expect(parameter(page, 'kinds')).toBe('meeting');
  expect(parameter(page, 'actors')?.split('~').toSorted()).toEqual(['vladimir-putin', 'xi-jinping']);
});

test('who is counted together can be chosen, and fewer than the text says are told without a verdict', async ({
  page,
}) => {
  await readArticle(page, KAZAN_ARTICLE.replace('dritte', 'fünfte'));
  const claim = section(page, 'In der Sammlung gezählt').getByRole('listitem');
  await expect(claim).toContainText('2024 hat die Sammlung 3 davon.');
  await expect(claim).toContainText('Das sind weniger als 5.');
  await expect(claim).not.toContainText(/falsch|unwahr/);
  await claim.getByRole('button', { name: 'Xi Jinping' }).click();
  await expect(claim).not.toContainText('Das sind weniger als 5.');
  await expect(claim).toContainText('von Ihnen gewählt');
});

test('a figure leads to the number of the record that comes near', async ({ page }) => {
  await readArticle(page, BEIJING_ARTICLE);
  await dialog(page).getByRole('toolbar').getByRole('button', { name: '68 Prozent' }).click();
  const numbers = section(page, 'Zahlen zu dem, was genannt ist').getByRole('listitem');
  const change = numbers.filter({ hasText: '68 Prozent' });
  await expect(change).toBeFocused();
  await expect(change).toContainText(/2021: 146,887, 2024: 244,81 Milliarden US-Dollar → \+66,7\s%/);
  await expect(numbers.filter({ hasText: '245 Milliarden Dollar' })).toContainText('2024: 244,81');
  await change.getByRole('button', { name: /^Zahlen zeigen/ }).click();
  await expect(dialog(page)).toHaveCount(0);
  expect(parameter(page, 'series')).toContain('china-russia-trade');
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

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('an ordinal is counted by key, this year and since 2013', async ({ page }) => {
    await open(page);
    await page.keyboard.press('r');
    await page.getByRole('dialog').getByRole('textbox').fill(COUNTING_ARTICLE);
    const counted = page.getByRole('region', { name: 'Counted in the record' });
    const [third, later] = [counted.getByRole('listitem').nth(0), counted.getByRole('listitem').nth(1)];
    await expect(third).toContainText('In 2024 the record has 3 of them.');
    await expect(third).toContainText('Third: Xi and Putin meet in the Kazan Kremlin');
    await expect(later).toContainText('Since 2013 the record has');
    const text = page.getByRole('dialog').getByRole('toolbar');
    await text.getByRole('button').first().focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await expect(text.getByRole('button', { name: /^40th meeting/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(later).toBeFocused();
    const show = later.getByRole('button', { name: /^Show event/ }).first();
    for (let steps = 0; steps < 12 && !(await isFocused(show)); steps++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(parameter(page, 'event')).toBe('2024-10-22-xi-putin-kazan');
  });
});
