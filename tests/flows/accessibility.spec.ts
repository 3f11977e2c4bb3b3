/** axe finds nothing: on every screen, light and dark, wide and on a phone, with long words and with another script. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, test } from './reader.ts';
import { goToScreen, leaveScreen, SCREENS } from './screens.ts';

const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** What depends on colours; the rest is the same in both themes. */
const OF_COLORS = ['color-contrast', 'link-in-text-block'];

async function faults(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode() // there are no frames: what it leaves out is the page that gathers theirs
    .options({ resultTypes: ['violations'], ...(only ? { runOnly: [...only] } : {}) })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

const ALL = Object.keys(SCREENS);
const SCREENS_BY_LOCALE = {
  'en-GB': ['start', 'an event', 'an actor', 'the table', 'nothing found'],
  'de-DE': ALL,
  'zh-CN': ALL,
} as const;

for (const [locale, names] of Object.entries(SCREENS_BY_LOCALE)) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test.describe(`${locale}, ${size}`, () => {
      test.use({ viewport, locale, contextOptions: { reducedMotion: 'reduce' } });
      test('axe finds nothing on any screen, light or dark', async ({ page }) => {
        test.setTimeout(240_000);
        const found: Record<string, readonly string[]> = {};
        await open(page, '?v=1');
        await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${locale.slice(0, 2)}`));
        for (const name of names) {
          const screen = SCREENS[name]!;
          await page.emulateMedia({ colorScheme: 'light' });
          await goToScreen(page, screen);
          const inLight = await faults(page);
          await page.emulateMedia({ colorScheme: 'dark' });
          found[name] = [...inLight, ...(await faults(page, OF_COLORS))];
          await leaveScreen(page, screen);
        }
        expect(found).toEqual(Object.fromEntries(names.map((name) => [name, []])));
      });
    });
  }
}
