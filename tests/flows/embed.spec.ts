/** A view within an article on another site: what it shows, and that the article stays the reader's. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { FrameLocator, Page } from '@playwright/test';
import { faultsOfLayout, NO_FAULTS } from './geometry.ts';
import { hostPage, type HostPage } from './host-page.ts';
import { expect, open, sentence, test } from './reader.ts';

const PAIR = '?v=1&actors=xi-jinping~vladimir-putin&kinds=meeting&from=2024-01-01&to=2024-12-31';
const KAZAN = 'event=2024-10-22-xi-putin-kazan';
let host: HostPage;
test.beforeAll(async () => void (host = await hostPage()));
test.afterAll(() => host.close());

async function openArticle(page: Page, code: string): Promise<FrameLocator> {
  host.hold(code);
  await page.goto(host.address);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('link', { name: 'Open in Entente' })).toBeVisible();
  await expect(statement(frame)).toHaveText(/^\d/);
  return frame;
}

function codeFor(baseURL: string | undefined, link: string, size = 'width="1000" height="640"'): string {
  return `<iframe src="${new URL(link, baseURL).href.replaceAll('&', '&amp;')}" title="x" ${size} style="border:0"></iframe>`;
}

const addressIn = (frame: FrameLocator): Promise<string> =>
  frame.locator('html').evaluate(() => location.search);
const statement = (frame: FrameLocator) => frame.getByRole('status').filter({ hasText: ' · ' });
const plot = (frame: FrameLocator) => frame.getByRole('application', { name: 'Events in time' });

async function middleOf(page: Page, frame: FrameLocator, what: 'timeline' | 'graph') {
  const picture =
    what === 'timeline' ? plot(frame) : frame.getByRole('application', { name: 'Graph of actors' });
  await expect(picture).toBeVisible();
  const box = (await picture.boundingBox())!;
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(at.x, at.y);
  return at;
}

test('what the dialog gives to copy shows in an article what was shared, without the bars', async ({
  page,
  freshPage,
}) => {
  await open(page, `${PAIR}&${KAZAN}`);
  const shown = await sentence(page).textContent();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const code = await page.getByRole('textbox', { name: 'Code to embed' }).inputValue();

  const article = await freshPage();
  const frame = await openArticle(article, code);
  await expect(article.locator('iframe')).toHaveAttribute('title', shown!);
  await expect(article.locator('iframe')).toHaveAttribute('loading', 'lazy');
  await expect(statement(frame)).toHaveText(shown!);
  await expect(plot(frame)).toBeVisible();
  await expect(frame.getByRole('article')).toContainText('Kazan');
  await expect(frame.getByText('China–Russia relations and the organisations')).toBeVisible();
  for (const name of ['Share', 'Undo', 'Filter', 'Take the tour'])
    await expect(frame.getByRole('button', { name, exact: true })).toHaveCount(0);
  await expect(frame.getByRole('combobox', { name: /search/i })).toHaveCount(0);
});

test('the dialog has the code for the timeline or the graph alone', async ({ page }) => {
  await open(page, PAIR);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const code = page.getByRole('textbox', { name: 'Code to embed' });
  await page.getByLabel('It shows').selectOption({ label: 'Graph' });
  await expect(code).toHaveValue(/&amp;embed=graph"/);
  await page.getByLabel('Height', { exact: true }).selectOption({ label: '480 pixels' });
  await expect(code).toHaveValue(/height="480"/);
});

test('the dialog shows the embed as it will be, and leaves no trace in the history', async ({ page }) => {
  await open(page, PAIR);
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByLabel('Height', { exact: true }).selectOption({ label: '480 pixels' });
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('canvas').first()).toBeVisible();
  await page.getByLabel('It shows').selectOption({ label: 'Graph' });
  await expect(page.locator('iframe')).toHaveAttribute('src', /&embed=graph$/);
  await expect(frame.locator('canvas').first()).toBeVisible();
  expect(await page.locator('iframe').evaluate((element) => element.clientHeight)).toBe(480);
  expect(await steps()).toBe(before);
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('a file of one’s own cannot be embedded, and the dialog says so', async ({ page }) => {
  await open(page);
  await page.locator('input[type="file"]').setInputFiles({
    name: 'own.csv',
    mimeType: 'text/csv',
    buffer: readFileSync(new URL('../../docs/samples/events.csv', import.meta.url)),
  });
  await expect(page.getByRole('button', { name: 'Close file' })).toBeVisible();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByText('cannot be embedded')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Code to embed' })).toHaveCount(0);
});

test('acts work, leave the history of the article alone, and are in the link to the whole', async ({
  page,
  baseURL,
}) => {
  const frame = await openArticle(page, codeFor(baseURL, `${PAIR}&embed=1`));
  const before = await page.evaluate(() => history.length);
  await plot(frame).press('ArrowDown');
  await plot(frame).press('Enter');
  const details = frame.getByRole('article');
  await expect(details.getByRole('region', { name: 'Sources' }).getByRole('link').first()).toBeVisible();
  await expect.poll(() => addressIn(frame)).toMatch(/&event=[^&]+&embed=1$/);
  expect(await page.evaluate(() => history.length)).toBe(before);

  const [whole] = await Promise.all([
    page.waitForEvent('popup'),
    frame.getByRole('link', { name: 'Open in Entente' }).click(),
  ]);
  await expect(sentence(whole)).toBeVisible();
  expect(new URL(whole.url()).search).toBe((await addressIn(frame)).replace('&embed=1', ''));
  expect(await whole.evaluate(() => window.opener as unknown)).toBeNull();

  await frame.getByRole('button', { name: 'Undo' }).click();
  await expect(details).toHaveCount(0);
  expect(await addressIn(frame)).not.toContain('event=');
  expect(await addressIn(frame)).toContain('&embed=1');
  expect(await page.evaluate(() => history.length)).toBe(before);
});

for (const what of ['timeline', 'graph'] as const) {
  test(`the wheel over the ${what} scrolls the article, and zooms with Ctrl`, async ({ page, baseURL }) => {
    const frame = await openArticle(page, codeFor(baseURL, `${PAIR}&embed=1`));
    const hint = frame.getByRole('region', { name: what }).getByText('Hold Ctrl or ⌘ and scroll to zoom');
    const before = await addressIn(frame);
    await middleOf(page, frame, what);
    const scrolled = () => page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 60);
    await expect.poll(scrolled).toBe(60);
    await expect(hint).toBeVisible();
    expect(await addressIn(frame)).toBe(before);

    await middleOf(page, frame, what);
    const pixels = () => page.locator('iframe').screenshot();
    await expect(hint).not.toBeVisible();
    const still = await pixels();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await pixels()).equals(still)).toBe(false);
    if (what === 'timeline') await expect.poll(() => addressIn(frame)).not.toBe(before);
    expect(await scrolled()).toBe(60);
  });
}

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  for (const what of ['timeline', 'graph'] as const) {
    test(`one finger on the ${what} scrolls the article, and two move it`, async ({ page, baseURL }) => {
      const link = `${PAIR}&embed=${what}`;
      const frame = await openArticle(page, codeFor(baseURL, link, 'width="390" height="560"'));
      const { x, y } = await middleOf(page, frame, what);
      const before = await addressIn(frame);
      const still = await page.locator('iframe').screenshot();
      await swipe(page, [
        [
          { x, y },
          { x: x - 10, y: y - 60 },
        ],
      ]);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(30);
      await expect(frame.getByText('Move it with two fingers')).toBeVisible();
      expect(await addressIn(frame)).toBe(before);

      await expect(frame.getByText('Move it with two fingers')).not.toBeVisible();
      const scrolled = await page.evaluate(() => scrollY); // by now the article has come to rest
      const there = await middleOf(page, frame, what);
      const apart = (by: number) => ({ x: there.x + by, y: there.y });
      await swipe(page, [
        [apart(-30), apart(-90)],
        [apart(30), apart(90)],
      ]);
      if (what === 'timeline') await expect.poll(() => addressIn(frame)).not.toBe(before);
      else expect((await page.locator('iframe').screenshot()).equals(still)).toBe(false);
      expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    });
  }
});

interface At {
  readonly x: number;
  readonly y: number;
}

/** One finger per pair of places, each from the first to the second. */
async function swipe(page: Page, fingers: readonly (readonly [At, At])[]): Promise<void> {
  const STEPS = 12;
  const client = await page.context().newCDPSession(page);
  const touchPoints = (share: number) =>
    fingers.map(([from, to], id) => ({
      id,
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    }));
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: touchPoints(0) });
  for (let step = 1; step <= STEPS; step++) {
    await client.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: touchPoints(step / STEPS),
    });
    await page.waitForTimeout(16);
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('letters are not taken from whoever reads on', async ({ page, baseURL }) => {
  const frame = await openArticle(page, codeFor(baseURL, `${PAIR}&embed=1`));
  await frame.getByText('China–Russia relations and the organisations').click();
  for (const key of ['t', 'l', 'r', '?', '/']) await page.keyboard.press(key);
  await expect(frame.getByRole('dialog')).toHaveCount(0);
  await expect(plot(frame)).toBeVisible();
});

test('it works where the browser keeps nothing for a frame', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
  });
  const frame = await openArticle(page, codeFor(baseURL, `${PAIR}&${KAZAN}&embed=1`));
  await expect(frame.getByRole('article')).toContainText('Kazan');
});

test.describe('a page that is no embed', () => {
  test.use({ tolerated: /frame-ancestors|chrome-error/ });
  test('is shown in no frame of another site', async ({ page, baseURL }) => {
    host.hold(codeFor(baseURL, PAIR));
    await page.goto(host.address);
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
  });
});

test('in a frame of any width the names of the lanes stay where they are', async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 480 });
  await open(page, `${PAIR}&embed=timeline`);
  await page.waitForTimeout(1_000); // the pictures have come to rest
  const changes = await page.locator('[data-heads]').evaluate(
    (body) =>
      new Promise<number>((resolve) => {
        let count = 0;
        const observer = new MutationObserver((records) => (count += records.length));
        observer.observe(body, { attributeFilter: ['data-heads'] });
        setTimeout(() => resolve(count), 1_000);
      }),
  );
  expect(changes).toBe(0);
});

const SIZES = {
  'beside each other': { width: 1100, height: 640 },
  'one above the other': { width: 800, height: 720 },
  'behind tabs': { width: 680, height: 480 },
  'on a phone': { width: 390, height: 720 },
  'very narrow': { width: 320, height: 720 },
} as const;

for (const [name, viewport] of Object.entries(SIZES)) {
  const alone = name === 'beside each other' || name === 'very narrow' ? ['timeline', 'graph'] : [];
  for (const embed of ['1', ...alone]) {
    test(`embed=${embed}, ${name}: nothing overlaps, and axe finds nothing, light or dark`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, `${PAIR}&${KAZAN}&embed=${embed}`);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
      }
      expect(await page.evaluate(faultsOfLayout)).toEqual(NO_FAULTS);
    });
  }
}
