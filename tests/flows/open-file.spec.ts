/** A reader's own file in place of the record: it stays in the browser, and what was on screen stays until it is there. */
import { expect, matching, open, sentence, test } from './reader.ts';

const PERSON = (id: string, name: string) => ({ id, kind: 'person', name: { en: name } });
const MEETING = (id: string, date: string) => ({
  id,
  kind: 'meeting',
  date,
  title: { en: 'Ann meets Bob' },
  summary: { en: 'They meet.' },
  place: null,
  participants: [
    { actor: 'ann', role: 'host' },
    { actor: 'bob', role: 'guest' },
  ],
  frameworks: [],
  topics: [],
  related: [],
  sources: ['letter'],
  status: 'confirmed',
});
const SMALL = {
  formatVersion: 1,
  info: { id: 'small', version: '1', title: { en: 'Ann and Bob' }, licence: 'CC0-1.0' },
  actors: [PERSON('ann', 'Ann'), PERSON('bob', 'Bob')],
  memberships: [],
  places: [],
  events: [MEETING('first', '2020-01-02'), MEETING('second', '2021'), MEETING('third', '2020-13-01')],
  series: [],
  sources: [
    {
      id: 'letter',
      publisher: 'Ann',
      title: 'A letter',
      url: 'https://example.org/',
      language: 'en',
      seen: true,
    },
  ],
  redirects: {},
};
const file = (content: string) => ({
  name: 'ann-and-bob.json',
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

test('a file is opened, says which row was left out, and is closed again', async ({ page }) => {
  await open(page, '?v=1&actors=china');
  await page.getByRole('button', { name: 'Open a file of your own' }).focus();
  await page.locator('input[type=file]').setInputFiles(file(JSON.stringify(SMALL)));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ann and Bob');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(sentence(page)).toHaveText(/^2 of 2 events/);
  expect(new URL(page.url()).search).toBe('?v=1');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  const broken = page.getByRole('dialog').getByRole('row').filter({ hasText: 'third' });
  await expect(broken).toContainText('ann-and-bob.json');
  await expect(broken).toContainText('2020-13-01');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog')).toContainText('does not carry your file');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Close file' }).click();
  await expect(sentence(page)).toHaveText(/^645 of 645 events/);
});

test('a file that cannot be read leaves all as it was', async ({ page }) => {
  await open(page, '?v=1&actors=china&kinds=call');
  const before = await matching(page);
  await page.locator('input[type=file]').setInputFiles(file('{ "events": ['));
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('ann-and-bob.json is not valid JSON');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await matching(page)).toBe(before);
  expect(new URL(page.url()).search).toBe('?v=1&actors=china&kinds=call');
});

test.describe('when the engine breaks down', () => {
  test.use({ tolerated: /Mistake in the program|worker of the engine/ });

  test('the file that is open is loaded again, not the record', async ({ page }) => {
    await page.addInitScript(() => {
      const workers: Worker[] = [];
      const Original = Worker;
      Object.assign(globalThis, {
        workers,
        Worker: class extends Original {
          constructor(url: string | URL, options?: WorkerOptions) {
            super(url, options);
            if (options?.name === 'engine') workers.push(this);
          }
        },
      });
    });
    await open(page, '?v=1');
    await page.locator('input[type=file]').setInputFiles(file(JSON.stringify(SMALL)));
    await expect(sentence(page)).toHaveText(/^2 of 2 events/);
    await page.evaluate(() => {
      for (const worker of (globalThis as unknown as { workers: Worker[] }).workers)
        worker.dispatchEvent(new Event('error'));
    });
    await page.getByRole('region', { name: 'Timeline' }).getByRole('application').press('+');
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ann and Bob');
    await expect(sentence(page)).toHaveText(/of 2 events/);
    await page.getByRole('button', { name: 'Close file' }).click();
    await expect(sentence(page)).toHaveText(/^645 of 645 events/);
  });
});
