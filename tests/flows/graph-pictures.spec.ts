/**
 * Eight states of the graph as pictures, compared with a tolerance: fonts and edges differ a little between browsers.
 * After a wanted change: `npx playwright test --config tests/playwright.config.ts graph-pictures --update-snapshots`.
 */
import type { Page } from '@playwright/test';
import { expect, open, test } from './reader.ts';

interface State {
  readonly name: string;
  readonly link: string;
  readonly scheme: 'light' | 'dark';
  /** What is done before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

const graph = (page: Page) => page.getByRole('region', { name: 'Graph', exact: true });

/** Something is drawn, and half a second later the same. */
async function atRest(page: Page): Promise<void> {
  const seen = () =>
    graph(page)
      .locator('[role=application] canvas')
      .evaluate((canvas: HTMLCanvasElement) => {
        const blank = document.createElement('canvas');
        [blank.width, blank.height] = [canvas.width, canvas.height];
        const drawn = canvas.toDataURL();
        return drawn === blank.toDataURL() ? '' : drawn;
      });
  let before = '';
  const isSame = async (): Promise<boolean> => {
    const now = await seen();
    const same = now !== '' && now === before;
    before = now;
    return same;
  };
  await expect.poll(isSame, { intervals: [500] }).toBe(true);
}

async function type(page: Page, name: string): Promise<void> {
  await graph(page).getByRole('application').focus();
  await page.keyboard.type(name);
}

const STATES: readonly State[] = [
  { name: 'everything', link: '?v=1', scheme: 'light' },
  { name: 'everything-dark', link: '?v=1', scheme: 'dark' },
  { name: 'states-2018', link: '?v=1&from=2018-01-01&to=2018-12-31&level=states', scheme: 'light' },
  { name: 'people-2024-dark', link: '?v=1&from=2024-01-01&to=2024-12-31&level=people', scheme: 'dark' },
  { name: 'organisations', link: '?v=1&level=organisations&hulls=!', scheme: 'light' },
  {
    name: 'bilateral-betweenness-dark',
    link: '?v=1&level=states&weight=bilateral&size=betweenness&hulls=brics~sco~eaeu',
    scheme: 'dark',
    act: async (page) => {
      await expect(graph(page).getByText('of chains lead through').first()).toBeVisible(); // measured by now
    },
  },
  {
    name: 'pair',
    link: '?v=1&actors=xi-jinping~vladimir-putin&pair=xi-jinping~vladimir-putin',
    scheme: 'light',
  },
  {
    name: 'neighbours-of-iran-dark',
    link: '?v=1&level=states',
    scheme: 'dark',
    act: async (page) => {
      await type(page, 'Iran');
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menuitem', { name: 'Show neighbours' }).click();
    },
  },
];

for (const { name, link, scheme, act } of STATES)
  test.describe(name, () => {
    test.use({ colorScheme: scheme, contextOptions: { reducedMotion: 'reduce' } });

    test(`the graph of ${name} looks as it did`, async ({ page }) => {
      await open(page, link);
      await expect(graph(page).getByRole('list', { name: 'Key' }).first()).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      // The camera keeps what still fits: how the first picture stood depends on when key and actors came.
      await atRest(page);
      await graph(page).getByRole('button', { name: 'Show all' }).click();
      await act?.(page);
      await page.mouse.move(0, 0);
      await expect(graph(page)).toHaveScreenshot(`${name}.png`, {
        maxDiffPixelRatio: 0.03,
        timeout: 20_000,
      });
    });
  });
