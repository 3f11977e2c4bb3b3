/** Eight states of the timeline, each in light and dark, as they are kept beside this file. */
import type { Page } from '@playwright/test';
import { expect, open, test } from './reader.ts';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const YEAR = 'from=2024-01-01&to=2024-12-31';

const STATES = [
  { name: 'everything-by-kind', link: '?v=1', size: DESK },
  { name: 'ten-years-by-framework', link: '?v=1&from=2015-01-01&to=2024-12-31&lanes=framework', size: DESK },
  { name: 'a-year-by-actor', link: `?v=1&${YEAR}&lanes=actor`, size: DESK },
  { name: 'a-year-without-lanes', link: `?v=1&${YEAR}&lanes=none`, size: DESK },
  { name: 'a-week-by-state', link: '?v=1&from=2024-10-21&to=2024-10-27&lanes=state', size: DESK },
  {
    name: 'one-selected',
    link: '?v=1&from=2024-09-01&to=2024-11-30&event=2024-10-22-xi-putin-kazan',
    size: DESK,
  },
  { name: 'imprecise-dates-on-a-phone', link: '?v=1&from=2014-01-01&to=2014-12-31', size: PHONE },
  { name: 'summits-on-a-phone', link: '?v=1&kinds=summit&lanes=none', size: PHONE },
] as const;

/** Today moves and would move its line: the pictures are of one day. */
const TODAY = new Date('2026-06-15T12:00:00Z');
/** Letters are smoothed a little differently by each version of the browser. */
const TOLERANCE = { maxDiffPixelRatio: 0.03, threshold: 0.25 };

/** Nothing is under way any more: the labels are swapped when the movement has come to rest. */
async function atRest(page: Page): Promise<void> {
  const labels = page.getByRole('region', { name: 'Timeline' }).locator('.vis-item');
  await expect(labels.first()).toBeAttached();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(1_000);
}

for (const scheme of ['light', 'dark'] as const)
  for (const { name, link, size } of STATES)
    test.describe(() => {
      test.use({ viewport: size, colorScheme: scheme, reducedMotion: 'reduce' });

      test(`${name} in ${scheme} looks as it did`, async ({ page }) => {
        await page.clock.setFixedTime(TODAY);
        await open(page, link);
        await atRest(page);
        const timeline = page.getByRole('region', { name: 'Timeline' });
        await expect(timeline).toHaveScreenshot(`${name}-${scheme}.png`, TOLERANCE);
      });
    });
