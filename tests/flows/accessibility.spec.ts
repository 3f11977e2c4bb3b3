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

/** Controls of timeline, filters and details with a name that does not hold what is written on them. */
async function misnamed(page: Page): Promise<readonly string[]> {
  const parts = new AxeBuilder({ page }).setLegacyMode();
  for (const part of ['[data-narrow]', '[data-tour="filters"]', 'article']) parts.include(part);
  const { violations } = await parts.options({ runOnly: ['label-content-name-mismatch'] }).analyze();
  return violations.flatMap(({ nodes }) => nodes.map((node) => node.html));
}

for (const locale of ['en-GB', 'de-DE', 'fr-FR', 'it-IT', 'es-ES', 'uk-UA', 'ru-RU', 'zh-CN']) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale, contextOptions: { reducedMotion: 'reduce' } });
    test('what is written on a control can be said to operate it', async ({ page }) => {
      const found: Record<string, readonly string[]> = {};
      for (const link of [
        '?v=1&actors=xi-jinping&actor=xi-jinping',
        '?v=1&lanes=state&event=2024-10-22-xi-putin-kazan',
      ]) {
        await open(page, link);
        await expect(page.getByRole('article').getByRole('heading', { level: 2 }).first()).toBeVisible();
        found[link] = await misnamed(page);
        await page.keyboard.press('l');
        await expect(page.locator('main li button').first()).toBeVisible();
        found[`${link} list`] = await misnamed(page);
      }
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((link) => [link, []])));
    });
  });
}
