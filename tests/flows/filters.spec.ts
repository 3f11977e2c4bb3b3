/** Filtering in words, chips and panel. */
import AxeBuilder from '@axe-core/playwright';
import { expect, matching, open, parameter, sentence, test } from './reader.ts';

test('the panel filters by keyboard alone, and the counts ignore their own clause', async ({ page }) => {
  await open(page);
  const opener = page.getByRole('button', { name: 'Filter', exact: true });
  await opener.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Filters' });
  await expect(panel).toBeFocused();
  const meetings = panel.getByRole('checkbox', { name: /^Meeting/ });
  const name = await meetings.locator('..').textContent();
  await meetings.focus();
  await page.keyboard.press('Space');
  await expect(sentence(page)).toContainText('· meetings ·');
  expect(await meetings.locator('..').textContent()).toBe(name);
  expect(await matching(page)).toBe(Number(/\d+$/.exec(name ?? '')?.[0]));
  await panel.getByRole('radio', { name: 'Exclude' }).last().focus();
  await page.keyboard.press('Space');
  await expect(sentence(page)).toContainText('without meetings');
  expect(parameter(page, 'kinds')).toBe('!meeting');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('beside an actor stands what remains when it is asked for too', async ({ page }) => {
  await open(page, '?v=1&actors=russia');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const actors = page.getByRole('dialog').getByRole('region', { name: 'Actors' });
  const china = actors.getByRole('checkbox', { name: /^China/ });
  const said = Number(/\d+$/.exec((await china.locator('..').textContent()) ?? '')?.[0]);
  expect(said).toBeGreaterThan(0);
  await china.check();
  await expect.poll(() => matching(page)).toBe(said);
});

test('a value is searched within its dimension in any script, and chosen alone', async ({ page }) => {
  await open(page, '?v=1&frameworks=brics');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const frameworks = page.getByRole('dialog').getByRole('region', { name: 'Framework' });
  await frameworks.getByRole('searchbox').fill('上合');
  const found = frameworks.getByRole('checkbox', { name: /^Shanghai Cooperation Organisation/ });
  await expect(found).toBeVisible();
  await frameworks.getByRole('button', { name: 'only Shanghai Cooperation Organisation' }).click();
  await expect(sentence(page)).toContainText('framework: Shanghai Cooperation Organisation');
});

test('a source is found, filtered by, and left out again', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Control+k');
  await page
    .getByRole('dialog')
    .getByRole('combobox')
    .fill('kremlin joint statement strategic interaction 2025');
  const sources = page.getByRole('dialog').getByRole('group', { name: 'Sources' });
  const found = sources.getByRole('option').first();
  await expect(found).toBeVisible();
  await found.click({ modifiers: ['Control'] });
  await expect(sentence(page)).toContainText(/ · source: .+, “.+” · /);
  const resting = await matching(page);
  expect(resting).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const facet = page.getByRole('dialog').getByRole('region', { name: 'Source', exact: true });
  await expect(facet.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await facet.getByRole('radio', { name: 'Exclude' }).check();
  await expect(sentence(page)).toContainText(/ · without the source .+, “.+” · /);
  await expect.poll(() => matching(page)).toBe(645 - resting);
  expect(parameter(page, 'sources')).toMatch(/^!/);
});

test('the page of a source shows only what rests on it, and its link shows the same', async ({
  page,
  freshPage,
}) => {
  await open(page, '?v=1&event=2024-10-22-xi-putin-kazan');
  const details = page.getByRole('article');
  await details.getByTitle('All that rests on this source').first().click();
  const events = details.getByRole('region', { name: /^Events that rest on it/ });
  const resting = Number(/\d+/.exec((await events.getByRole('heading').textContent()) ?? '')?.[0]);
  await details.getByRole('button', { name: 'Only events that rest on it' }).click();
  await expect.poll(() => matching(page)).toBe(resting);
  const other = await freshPage();
  await other.goto(page.url());
  await expect.poll(() => matching(other)).toBe(resting);
});

test('a chip takes its value away; Back brings it back', async ({ page }) => {
  await open(page, '?v=1&actors=xi-jinping~vladimir-putin');
  await page.getByRole('button', { name: 'Remove Vladimir Putin' }).click();
  await expect(sentence(page)).toHaveText(/ · Xi Jinping · /);
  await page.goBack();
  await expect(sentence(page)).toContainText('Xi Jinping and Vladimir Putin together');
});

test('where nothing matches, it says what to drop and what that gives', async ({ page }) => {
  await open(page, '?v=1&actors=xi-jinping&kinds=call&topics=space');
  await expect(sentence(page)).toContainText('0 of 645 events');
  const drop = page.getByRole('button', { name: 'Without “Topic: Space”' });
  const gives = Number(/(\d+) events?$/.exec((await drop.textContent()) ?? '')?.[1]);
  await drop.click();
  await expect(sentence(page)).toContainText(`${gives} of 645 events`);
});

test('axe finds nothing in the open panel, a chip’s choices, and the search', async ({ page }) => {
  await open(page, '?v=1&actors=xi-jinping~vladimir-putin&kinds=meeting');
  const violations = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible();
  expect(await violations()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Actors together/ }).click();
  await expect(page.getByRole('dialog', { name: 'Actors: choices' })).toBeVisible();
  expect(await violations()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('kazan');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  expect(await violations()).toEqual([]);
});

test('"Clear all" takes away all that is shown as a chip, the period too, and can be undone', async ({
  page,
}) => {
  await open(page, '?v=1&kinds=summit&from=2013-01-01&to=2024-12-31');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect.poll(() => [parameter(page, 'kinds'), parameter(page, 'from')]).toEqual([null, null]);
  await page.keyboard.press('Control+z');
  await expect
    .poll(() => [parameter(page, 'kinds'), parameter(page, 'from')])
    .toEqual(['summit', '2013-01-01']);
});
