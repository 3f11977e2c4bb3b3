/** A browser that lacks what the page needs is told so, in the reader's language. */
import { expect, open, test } from './reader.ts';

for (const [locale, title, missing] of [
  ['en-GB', 'This browser cannot show Entente', /^Background work/],
  ['de-DE', 'Dieser Browser kann Entente nicht zeigen', /^Arbeit im Hintergrund/],
] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test('without workers the page says what is missing', async ({ page }) => {
      await page.addInitScript(() => {
        Reflect.deleteProperty(globalThis, 'Worker');
      });
      await page.goto('./');
      const alert = page.getByRole('alert');
      await expect(alert.getByRole('heading')).toHaveText(title);
      await expect(alert.getByRole('listitem')).toHaveText([missing]);
    });
  });
}

test('without what is merely useful the page simply works', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'trustedTypes');
    Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    Reflect.deleteProperty(globalThis, 'CompressionStream');
    Reflect.deleteProperty(navigator, 'share');
  });
  await open(page);
});
