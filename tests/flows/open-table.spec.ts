/** A table of the reader's own, as a spreadsheet saves it: what can be read is shown, the rest is said. */
import { expect, matching, open, sentence, test } from './reader.ts';

const file = (content: string, name = 'talks.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(content),
});
const GOOD = `date,kind,title,participants,place,url
2020-01-02,meeting,Ann meets Bob,Ann; Bob,Oslo,https://example.org/1
2021-03-04,call,Bob calls Eve,Bob; Eve,,https://example.org/2
`;

test('a table is opened, with its titles, actors and sources', async ({ page }) => {
  await open(page);
  await page.locator('input[type=file]').setInputFiles(file(GOOD));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('talks');
  await expect(sentence(page)).toHaveText(/^2 of 2 events/);
  await page.getByRole('button', { name: 'Close file' }).click();
  await expect(sentence(page)).toHaveText(/^645 of 645 events/);
});

test('rows that cannot be read are told by number and field, the others are shown', async ({ page }) => {
  await open(page);
  await page.locator('input[type=file]').setInputFiles(file(`${GOOD}soon,call,Nobody knows,Ann,,\n`));
  await expect(sentence(page)).toHaveText(/^2 of 2 events/);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  const row = page.getByRole('dialog').getByRole('row').filter({ hasText: 'soon' });
  await expect(row).toContainText('talks.csv');
  await expect(row).toContainText('4');
  await expect(row).toContainText('date');
});

test('a table without dates says what it lacks and leaves all as it was', async ({ page }) => {
  await open(page, '?v=1&actors=china&kinds=call');
  const before = await matching(page);
  await page.locator('input[type=file]').setInputFiles(file('name,age\nAnn,7\n'));
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('a column named date or start');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await matching(page)).toBe(before);
  expect(new URL(page.url()).search).toBe('?v=1&actors=china&kinds=call');
});

test('reading a long table shows how far it is, and can be stopped', async ({ page }) => {
  await open(page, '?v=1&actors=china');
  const before = await matching(page);
  const rows = Array.from({ length: 600_000 }, (_, i) => `2020-01-02,meeting,Talk ${i},Ann ${i % 999}; Bob`);
  await page
    .locator('input[type=file]')
    .setInputFiles(file(`date,kind,title,participants\n${rows.join('\n')}\n`));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toHaveText(
    /^Reading: [\d.,]+ of [\d.,]+ MB, events so far: [\d,]+$/,
  );
  await dialog.getByRole('button', { name: 'Cancel' }).last().click();
  await expect(dialog).toBeHidden();
  expect(await matching(page)).toBe(before);
  expect(new URL(page.url()).search).toBe('?v=1&actors=china');
});
