/** The tour: offered once to somebody who came without a link, never in the way, and found again. */
import type { Page } from '@playwright/test';
import { faultsOfLayout } from './geometry.ts';
import { expect, open, test } from './reader.ts';

const offer = (page: Page) => page.getByRole('region', { name: 'New here?' });
const card = (page: Page) => page.getByRole('dialog');
const STEPS = ['What is shown', 'When', 'Who with whom', 'What happened', 'Keep it or pass it on'];

test('it is offered without taking the focus, and no is no', async ({ page }) => {
  await open(page);
  await expect(offer(page)).toBeVisible();
  await expect(card(page)).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await offer(page).getByRole('button', { name: 'No thanks' }).click();
  await expect(offer(page)).toHaveCount(0);
  await page.reload();
  await open(page);
  await expect(page.getByText('About this record')).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
});

test('somebody who was sent a view sees the view', async ({ page }) => {
  await open(page, '?v=1&kinds=summit');
  await expect(page.getByText('About this record')).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
});

test('by keyboard, there and back, and the focus returns', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Help and keys' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Take the tour', exact: true }).press('Enter');
  for (const step of STEPS.slice(0, 3)) {
    await expect(card(page)).toHaveAccessibleName(step);
    await expect(card(page).getByRole('button', { name: 'Next' })).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await card(page).getByRole('button', { name: 'Back' }).press('Enter');
  await expect(card(page)).toHaveAccessibleName('Who with whom');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Help and keys' })).toBeFocused();
  await expect(offer(page)).toHaveCount(0);
});

test('it is found by the search', async ({ page }) => {
  await open(page, '?v=1&kinds=summit');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('take the tour');
  await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toContainText(
    'Take the tour',
  );
  await page.keyboard.press('Enter');
  await expect(card(page)).toHaveAccessibleName('What is shown');
  await page.keyboard.press('Escape');
  expect(new URL(page.url()).search).toContain('kinds=summit'); // Esc ended the tour, and not the filter
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${viewport.width} pixels`, () => {
    test.use({ viewport });

    test('each card stands in the window, and the thing it speaks of is there', async ({ page }) => {
      await open(page);
      await offer(page)
        .getByRole('button', { name: /Take the tour/ })
        .click();
      for (const [at, id] of ['filters', 'timeline', 'graph', 'details', 'share'].entries()) {
        await expect(card(page)).toHaveAccessibleName(STEPS[at]!);
        await expect(page.locator(`[data-tour="${id}"]`)).toBeInViewport();
        await page.waitForTimeout(400); // until the ring has come to rest
        const box = (await card(page).boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
        expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
        const { covered, overlapping } = await page.evaluate(faultsOfLayout);
        expect({ covered, overlapping }).toEqual({ covered: [], overlapping: [] });
        await card(page)
          .getByRole('button', { name: /Next|Done/ })
          .click();
      }
      await expect(card(page)).toHaveCount(0);
    });
  });
}
