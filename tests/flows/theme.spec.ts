/** Light and dark: as the system has it, but for what the reader chose; on paper always light. */
import type { Page } from '@playwright/test';
import { expect, open, test } from './reader.ts';

const LIGHT = 'rgb(251, 250, 247)';
const DARK = 'rgb(20, 22, 26)';

const groundOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

for (const system of ['light', 'dark'] as const) {
  test.describe(`where the system is ${system}`, () => {
    test.use({ colorScheme: system });

    test('so is the page, from the first frame on', async ({ page }) => {
      await page.addInitScript(noteGrounds);
      await open(page);
      const grounds = await page.evaluate(() => (globalThis as unknown as { grounds: string[] }).grounds);
      expect([...new Set(grounds)]).toEqual([system === 'dark' ? DARK : LIGHT]);
    });

    test('what the reader chose holds on the screen, and paper is light', async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: /^Theme: as the system/ }).click();
      await expect.poll(() => groundOf(page)).toBe(LIGHT);
      await page.getByRole('button', { name: /^Theme: light/ }).click();
      await expect.poll(() => groundOf(page)).toBe(DARK);
      await page.emulateMedia({ media: 'print' });
      expect(await groundOf(page)).toBe(LIGHT);
    });
  });
}

/** In the page: the ground that it has in each frame. */
function noteGrounds(): void {
  const grounds: string[] = [];
  Object.assign(globalThis, { grounds });
  requestAnimationFrame(function note() {
    if (document.body) grounds.push(getComputedStyle(document.documentElement).backgroundColor);
    requestAnimationFrame(note);
  });
}
