/**
 * The main job on a phone, with one thumb: who met whom how often, read in the details, and the link sent on. Each step
 * is recorded as a picture in the test's output folder.
 */
import type { Locator, Page, TestInfo } from '@playwright/test';
import { faultsOfLayout, NO_FAULTS } from './geometry.ts';
import { expect, matching, open, parameter, sentence, test } from './reader.ts';

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  contextOptions: { reducedMotion: 'reduce' },
  permissions: ['clipboard-read', 'clipboard-write'],
});

/** CSS pixels: what is used on the way is at least so high and wide, as a thumb needs it. */
const THUMB = 40;

/** Takes the picture of a step once all has come to rest, and looks whether anything overlaps or is cut off. */
class Recorder {
  readonly #page: Page;
  readonly #info: TestInfo;
  #step = 0;

  constructor(page: Page, info: TestInfo) {
    this.#page = page;
    this.#info = info;
  }

  async record(name: string): Promise<void> {
    await this.#page.waitForTimeout(700);
    const file = `${String(++this.#step).padStart(2, '0')}-${name}.png`;
    await this.#page.screenshot({ path: this.#info.outputPath(file) });
    expect.soft(await this.#page.evaluate(faultsOfLayout), name).toEqual(NO_FAULTS);
  }
}

/** Taps what a thumb can hit. */
async function tap(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  await target.scrollIntoViewIfNeeded();
  const box = (await target.boundingBox())!;
  const name = await target.evaluate((element) => element.getAttribute('aria-label') ?? element.textContent);
  expect.soft(Math.min(box.width, box.height), `size of “${name}”`).toBeGreaterThanOrEqual(THUMB - 0.01);
  await target.tap();
}

test('from the start screen to the third meeting of the year, and the link to it', async ({
  page,
  freshPage,
}, info) => {
  const recorder = new Recorder(page, info);
  const details = page.getByRole('article');
  await open(page);
  await expect(sentence(page)).toHaveText(/^645 of 645 events/);
  await recorder.record('start');

  await tap(page.getByRole('button', { name: 'Search' }));
  const search = page.getByRole('dialog', { name: 'Search' });
  await search.getByRole('combobox').fill('putin');
  const found = search.getByRole('option', { name: /^Vladimir Putin/ }).first();
  await expect(found).toBeVisible();
  await recorder.record('search');
  await tap(found);
  await expect.poll(() => parameter(page, 'actor')).toBe('vladimir-putin');
  await expect(details.getByRole('heading', { level: 2 })).toHaveText(/Vladimir Putin/);
  await recorder.record('a-person');

  await tap(details.getByRole('button', { name: 'Only events with them' }));
  await expect(sentence(page)).toContainText('· Vladimir Putin ·');
  await tap(page.getByRole('button', { name: 'Filter', exact: true }));
  const filters = page.getByRole('dialog', { name: 'Filters' });
  const actors = filters.getByRole('region', { name: 'Actors' });
  await actors.getByRole('searchbox').fill('xi jin');
  const xi = actors.getByRole('listitem').filter({ hasText: 'Xi Jinping' }).locator('label');
  await expect(xi).toBeVisible();
  await recorder.record('filters');
  await tap(xi);
  await expect(sentence(page)).toContainText('Vladimir Putin and Xi Jinping together');
  await recorder.record('two-together');
  await tap(filters.getByRole('button', { name: 'Close filters' }));
  await expect(filters).toHaveCount(0);
  const together = await matching(page);
  expect(together).toBeLessThan(200);

  await tap(page.getByRole('tab', { name: 'Table' }));
  await expect(page.getByRole('grid')).toBeVisible();
  await recorder.record('table');
  await tap(page.getByRole('button', { name: 'Search' }));
  await search.getByRole('combobox').fill('xi putin kazan');
  const kazan = search.getByRole('option', { name: /meet in the Kazan Kremlin/ }).first();
  await tap(kazan);
  await expect(details).toContainText(/third in 2024|3rd in 2024/i);
  await expect(details).toContainText('22 October 2024');
  await recorder.record('the-ordinal');

  for (const name of ['Timeline', 'Graph', 'Table', 'Details']) {
    await tap(page.getByRole('tab', { name }));
    await expect(page.getByRole('tabpanel', { name })).toBeVisible();
    await expect(sentence(page)).toContainText('Vladimir Putin and Xi Jinping together');
    await recorder.record(name.toLowerCase());
  }

  await tap(page.getByRole('button', { name: 'Share' }));
  const share = page.getByRole('dialog', { name: 'Share this view' });
  await expect(share.getByRole('textbox', { name: 'Link to this view' })).toHaveValue(page.url());
  await recorder.record('share');
  await tap(share.getByRole('button', { name: 'Copy link' }));
  await expect(share).toContainText('Copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await recorder.record('copied');

  const other = await freshPage();
  await other.goto(link);
  await expect(other.getByRole('article')).toContainText(/third in 2024|3rd in 2024/i);
  expect(await matching(other)).toBe(together);
});

/** What the chosen pane shows: the picture itself, without its tools. */
const picture = (page: Page, name: string) =>
  page.getByRole('region', { name, exact: true }).getByRole('application');

for (const [width, height] of [
  [844, 390],
  [740, 360],
  [932, 430],
  [667, 375],
] as const)
  test.describe(`held sideways, ${width} by ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('one view has the room, with its tabs beside it', async ({ page }) => {
      for (const link of ['', '?v=1&actors=xi-jinping~vladimir-putin&kinds=meeting~summit&from=2013-01-01']) {
        await open(page, link);
        for (const name of ['Timeline', 'Graph', 'Details', 'Table']) {
          await page.getByRole('tab', { name }).tap();
          const pane = (await page.getByRole('tabpanel', { name }).boundingBox())!;
          expect(pane.height, name).toBeGreaterThanOrEqual(height === 390 ? 230 : 180);
          await page.waitForTimeout(700);
          const faults = await page.evaluate(faultsOfLayout);
          // names of lanes beside the picture stand as close as the lanes, wherever there is room for them
          const overlapping = faults.overlapping.filter((pair) => !/[0-9] events” and|“Pin /.test(pair));
          expect.soft({ ...faults, overlapping }, `${link} ${name}`).toEqual(NO_FAULTS);
          if (name === 'Timeline' || name === 'Graph')
            expect((await picture(page, name).boundingBox())!.height, name).toBeGreaterThanOrEqual(140);
        }
      }
    });
  });

test('with letters twice as large a desktop shows one view, as large as it can be', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...(baseURL && { baseURL }) });
  await page.addInitScript(() =>
    document.addEventListener('readystatechange', () =>
      document.documentElement.style.setProperty('font-size', '200%'),
    ),
  );
  await open(page);
  expect((await picture(page, 'Timeline').boundingBox())!.height).toBeGreaterThan(400);
  await page.getByRole('tab', { name: 'Graph' }).click();
  await expect.poll(async () => (await picture(page, 'Graph').boundingBox())?.height).toBeGreaterThan(400);
  await page.close();
});

test.describe('on a narrow phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const locale of ['en-GB', 'de-DE', 'ru-RU'])
    test.describe(locale, () => {
      test.use({ locale });

      test('a long sentence is two lines until it is tapped, and the chips one row', async ({ page }) => {
        await open(
          page,
          '?v=1&actors=xi-jinping~vladimir-putin&kinds=meeting~summit~call&topics=energy~trade&from=2013-01-01&to=2024-12-31',
        );
        const bar = page.locator('[data-tour="filters"]');
        const more = bar.locator('> div:first-child > button');
        await expect(more).toHaveAttribute('aria-expanded', 'false');
        expect((await bar.boundingBox())!.height).toBeLessThan(110);
        const words = (await bar.locator('p[data-open]').boundingBox())!;
        await page.touchscreen.tap(words.x + 20, words.y + 10);
        await expect(more).toHaveAttribute('aria-expanded', 'true');
        expect((await bar.boundingBox())!.height).toBeGreaterThan(110);
        await more.tap();
        await expect(more).toHaveAttribute('aria-expanded', 'false');
        const clear = bar.locator('div > div + button:not([aria-expanded])');
        await expect(clear).toBeInViewport({ ratio: 1 });
        await clear.tap();
        await expect(more).toHaveCount(0);
      });
    });
});

test('the page speaks of fingers, and a finger that rests on an actor can add it', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Help and keys' }).tap();
  const help = page.getByRole('dialog');
  await expect(help.getByRole('heading', { name: 'Language and appearance' })).toBeVisible();
  await expect(help.locator('li').first()).toContainText('Pinch');
  expect(await help.locator('ul').first().textContent()).not.toMatch(/click|Shift|wheel/i);
  await help.getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('tab', { name: 'Details' }).tap();
  await expect(page.getByRole('tabpanel')).toContainText('press and hold a second one');
  await page.getByRole('tab', { name: 'Graph' }).tap();
  const shown = picture(page, 'Graph');
  await page.waitForTimeout(2_500); // the picture comes to rest
  const box = (await shown.boundingBox())!;
  const browser = await page.context().newCDPSession(page);
  const held = page.getByRole('menuitem', { name: 'Add to the filter' });
  for (let step = 0; step < 60 && !(await held.isVisible()); step++) {
    const point = {
      x: box.x + box.width * (0.2 + (step % 6) * 0.12),
      y: box.y + box.height * (0.2 + (step / 60) * 0.6),
    };
    await page.mouse.move(point.x, point.y);
    if ((await shown.getAttribute('data-pointing')) !== 'true') continue;
    await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await page.waitForTimeout(800);
    await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    if (await page.getByRole('menu').isVisible()) await page.waitForTimeout(300);
    if (!(await held.isVisible())) await page.keyboard.press('Escape');
  }
  await held.tap();
  await expect.poll(() => parameter(page, 'actors')).not.toBeNull();
});
