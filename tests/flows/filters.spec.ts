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
