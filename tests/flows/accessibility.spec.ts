/** axe finds nothing, light and dark, wide and on a phone, with an event open and with the table. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, open, test } from './reader.ts';

const SCREENS = {
  start: '',
  'an event': '?v=1&event=2025-09-02-power-of-siberia-2-memorandum',
  'an actor': '?v=1&actors=xi-jinping&actor=xi-jinping',
  'a pair': '?v=1&actors=china~russia&pair=china~russia',
  table: '?v=1&panel=table',
  'nothing found': '?v=1&q=zzzz',
} as const;

const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });
      for (const [name, link] of Object.entries(SCREENS)) {
        test(`axe finds nothing: ${name}`, async ({ page }) => {
          await open(page, link);
          await page.waitForLoadState('networkidle');
          const { violations } = await new AxeBuilder({ page }).analyze();
          const told = violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html) }));
          expect(told).toEqual([]);
        });
      }
    });
  }
}
