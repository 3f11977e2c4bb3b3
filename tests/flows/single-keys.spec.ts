/** Letters and signs alone act on the page unless the reader switches them off: WCAG 2.1.4. */
import type { Page } from '@playwright/test';
import { expect, open, parameter, test } from './reader.ts';

const help = (page: Page) => page.getByRole('dialog', { name: 'How to read this page' });

test('single keys are switched off in the help, stay off, and the keys with Ctrl go on', async ({ page }) => {
  await open(page);
  await page.keyboard.press('?');
  await help(page).getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  await open(page);
  for (const key of ['t', 'r', '?', '/']) await page.keyboard.press(key);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  expect(parameter(page, 'panel')).toBeNull();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Help and keys' }).click();
  await help(page).getByRole('checkbox', { name: 'Single-key shortcuts' }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await expect.poll(() => parameter(page, 'panel')).toBe('table');
});
