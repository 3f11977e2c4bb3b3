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

test('a table whose columns are not recognised can be left, and all is as it was', async ({ page }) => {
  await open(page, '?v=1&actors=china&kinds=call');
  const before = await matching(page);
  await page.locator('input[type=file]').setInputFiles(file('name,age\nAnn,7\n'));
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Choose the columns of date and participants first.');
  await expect(dialog.getByRole('button', { name: 'Open', exact: true })).toBeDisabled();
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

const ODD = `day of it,people present,money,page
2020-01-02,"Ann, Bob",7,https://example.org/1
2021-03-04,"Bob, Eve",8,see the shelf
`;

test('its reader says which column is what, sees what was read, and changes it', async ({ page }) => {
  await open(page);
  await page.locator('input[type=file]').setInputFiles(file(ODD));
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Date', { exact: true }).selectOption('day of it');
  await dialog.getByLabel('Participants', { exact: true }).selectOption('people present');
  await expect(dialog).toContainText('The first row then has one participant:');
  await dialog.getByLabel('Between the values in one cell').selectOption(',');
  await expect(dialog).toContainText('The first row then has 2 participants:');
  await dialog.getByLabel('stand for').selectOption('Person');
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(sentence(page)).toHaveText(/^2 of 2 events/);
  const notice = page.getByRole('region', { name: 'talks.csv' });
  await expect(notice).toContainText('Columns not read: “money” and “page”.');
  await notice.getByRole('button', { name: 'Columns …' }).click();
  await expect(dialog.getByLabel('Between the values in one cell')).toHaveValue(',');
  await dialog.getByText('More fields').click();
  await dialog.getByLabel('Source (address)').selectOption('page');
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(notice).toContainText('Column not read: “money”. One cell could not be read.');
  await notice.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(dialog.getByRole('row').filter({ hasText: 'see the shelf' })).toContainText('3');
});

test('after a reload the file is asked for, and its view is there again', async ({ page }) => {
  await open(page);
  await page.locator('input[type=file]').setInputFiles(file(GOOD));
  await expect(sentence(page)).toHaveText(/^2 of 2 events/);
  await page.getByRole('button', { name: 'Ann', exact: true }).first().click();
  await expect(sentence(page)).toHaveText(/^1 of 2 events/);
  await page.reload();
  await expect(sentence(page)).toHaveText(/^645 of 645 events/);
  await expect(page.getByText('talks.csv was open here and has to be opened again.')).toBeVisible();
  await expect(page.getByText('The link names')).toBeHidden();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file …' }).click();
  await (await choosing).setFiles(file(GOOD));
  await expect(sentence(page)).toHaveText(/^1 of 2 events/);
});

test('a file that was closed is opened again with its view', async ({ page }) => {
  await open(page);
  await page.locator('input[type=file]').setInputFiles(file(GOOD));
  await expect(sentence(page)).toHaveText(/^2 of 2 events/);
  await page.getByRole('button', { name: 'Ann', exact: true }).first().click();
  await expect(sentence(page)).toHaveText(/^1 of 2 events/);
  await page.getByRole('button', { name: 'Close file' }).click();
  await expect(sentence(page)).toHaveText(/^645 of 645 events/);
  await page.getByRole('button', { name: 'Open talks.csv again' }).click();
  await expect(sentence(page)).toHaveText(/^1 of 2 events/);
});

test('JSON that is no dataset hears what was expected, with a table to copy', async ({ page }) => {
  await open(page);
  await page
    .locator('input[type=file]')
    .setInputFiles(file('{"rows":[{"date":"2020","people":["Ann"]}]}', 'rows.json'));
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Events alone are opened as a table');
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('link', { name: 'Download a table to copy' }).click();
  expect((await downloading).suggestedFilename()).toBe('events.csv');
});

test('a list of events in JSON is a table, whose columns its reader can say', async ({ page }) => {
  await open(page);
  const list = '[{"date":"2020-01-02","people":["Ann","Bob"]},{"date":"2021","people":["Bob"],"page":7}]';
  await page.locator('input[type=file]').setInputFiles(file(list, 'list.json'));
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Participants', { exact: true }).selectOption('people');
  await expect(dialog).toContainText('The first row then has 2 participants:');
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(sentence(page)).toHaveText(/^2 of 2 events/);
  await expect(page.getByRole('region', { name: 'list.json' })).toContainText('Column not read: “page”.');
});
