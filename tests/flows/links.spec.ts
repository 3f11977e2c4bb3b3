/** Links as they stand in articles: the view that they name, and what is said where they cannot be kept whole. */
import { readFileSync } from 'node:fs';
import { expect, matching, open, parameter, sentence, test } from './reader.ts';

const FROZEN = new URL('../links/links.json', import.meta.url);
const links = JSON.parse(readFileSync(FROZEN, 'utf8')) as readonly { readonly link: string }[];

const KAZAN = '?v=1&actors=xi-jinping~vladimir-putin&kinds=meeting&from=2024-01-01&to=2024-12-31';
const PIPELINE = '?v=1&event=2025-09-02-power-of-siberia-2-memorandum';

test('three meetings of Xi and Putin in 2024, and Kazan was the third', async ({ page }) => {
  await open(page, KAZAN);
  await expect(sentence(page)).toHaveText(/^3 of 645 events · .*Xi Jinping and Vladimir Putin together/);
  await expect(sentence(page)).toContainText('2024');
  await page.goto(`./${KAZAN}&event=2024-10-22-xi-putin-kazan`);
  const details = page.getByRole('article');
  await expect(details.getByRole('heading', { level: 2 })).toContainText('Kazan');
  await expect(details).toContainText(/third in 2024/i);
});

test('the pipeline is reported, with who says what and at least three sources', async ({ page }) => {
  await open(page, PIPELINE);
  const details = page.getByRole('article');
  const status = details.getByRole('note');
  await expect(status).toContainText(/reported/i);
  await expect(status).toContainText(/Gazprom|Miller|China|Beijing/);
  const sources = details.getByRole('region', { name: 'Sources' }).getByRole('link', { name: /new tab/ });
  expect(await sources.count()).toBeGreaterThanOrEqual(3);
  for (const source of await sources.all()) expect(await source.getAttribute('href')).toMatch(/^https?:/);
});

test('every frozen link shows without an error', async ({ page }) => {
  test.slow(); // the file of links only grows
  await open(page);
  for (const { link } of links) {
    await page.evaluate((search) => {
      history.pushState(null, '', search || location.pathname);
      dispatchEvent(new PopStateEvent('popstate')); // as Back and Forward do
    }, link);
    await expect(sentence(page), link).toBeVisible();
    await expect(page.getByRole('alert'), link).toHaveCount(0);
  }
});

test('a link that names what does not exist shows the rest and says so', async ({ page }) => {
  await open(page, '?v=1&actors=nobody~xi-jinping&kinds=meeting&lanes=colour');
  await expect(page.getByRole('status').filter({ hasText: '“nobody”' })).toContainText('lanes=colour');
  expect(await matching(page)).toBeGreaterThan(20);
  await expect(sentence(page)).toContainText('Xi Jinping');
});

test('a link to an event that is not in the record says so', async ({ page }) => {
  await open(page, '?v=1&event=2031-01-01-never-happened');
  await expect(page.getByText('2031-01-01-never-happened')).toBeVisible();
  expect(await matching(page)).toBe(645);
});

test('a link from a newer version says so', async ({ page }) => {
  await open(page, '?v=9&kinds=meeting');
  await expect(page.getByRole('status').filter({ hasText: 'newer version' })).toBeVisible();
  expect(parameter(page, 'kinds')).toBe('meeting');
});

test('a parameter that a newsletter added is passed over in silence', async ({ page }) => {
  await open(page, '?v=1&kinds=summit&utm_source=newsletter');
  await expect(page.getByRole('status').filter({ hasText: 'utm_source' })).toHaveCount(0);
});

test('the window is named for what it shows', async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle(/^China–Russia relations .* – Entente$/);
  await open(page, '?v=1&actors=xi-jinping~vladimir-putin&kinds=meeting&from=2024-01-01&to=2024-12-31');
  await expect(page).toHaveTitle('Xi Jinping and Vladimir Putin together · meetings · 2024 – Entente');
  await open(page, '?v=1&event=2024-10-22-xi-putin-kazan');
  await expect(page).toHaveTitle(/Kazan.* – Entente$/);
});
