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

/** The policy as a browser reads it that does not know Trusted Types. */
const withoutTrustedTypes = (text: string) => text.replaceAll(/(require-)?trusted-types[^;"]*;?/g, '');

test('without Trusted Types and what is merely useful the page simply works', async ({ page }) => {
  await page.route(/\/(\?.*)?$/, async (route) => {
    const answer = await route.fetch();
    const headers = Object.entries(answer.headers()).map(([name, text]) => [name, withoutTrustedTypes(text)]);
    await route.fulfill({
      response: answer,
      headers: Object.fromEntries(headers) as Record<string, string>,
      body: withoutTrustedTypes(await answer.text()),
    });
  });
  await page.addInitScript(() => {
    for (const name of ['trustedTypes', 'requestIdleCallback', 'CompressionStream'])
      Reflect.deleteProperty(globalThis, name);
  });
  await open(page);
  expect(await page.evaluate(() => 'trustedTypes' in globalThis)).toBe(false);
});
