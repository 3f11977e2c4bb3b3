/** The keyboard map, key by key. */
import type { Page } from '@playwright/test';
import { GRAPH_KEYS, GRID_KEYS, PAGE_KEYS, SEARCH_KEYS, TIMELINE_KEYS, type Key } from './keys.ts';
import { expect, open, sentence, test } from './reader.ts';
import { visit } from './screens.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, permissions: ['clipboard-read', 'clipboard-write'] });

/** What it reads once it stays the same. */
async function settled(read: () => Promise<string>): Promise<string> {
  let before: string | undefined;
  await expect
    .poll(
      async () => {
        const now = await read();
        const same = now === before;
        before = now;
        return same;
      },
      { intervals: [250] },
    )
    .toBe(true);
  return before!;
}

/** The focus nowhere, as when the page was just opened. */
async function leaveAll(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
}

async function pressEach(page: Page, keys: readonly Key[], stand: () => Promise<void>): Promise<void> {
  test.setTimeout(120_000);
  await open(page, '?v=1');
  for (const { press, link = '?v=1', first = [], reads, becomes, after } of keys)
    await test.step(press, async () => {
      await visit(page, link);
      await expect(sentence(page)).toBeVisible();
      await stand();
      for (const key of first) {
        await page.keyboard.press(key);
        await settled(() => reads(page));
      }
      const before = await settled(() => reads(page));
      await page.keyboard.press(press);
      await expect.poll(() => reads(page), press).not.toBe(before);
      if (becomes) await expect.poll(() => reads(page), press).toMatch(becomes);
      if (after) await page.keyboard.press(after);
    });
}

test('everywhere', async ({ page }) => {
  await pressEach(page, PAGE_KEYS, () => leaveAll(page));
});

for (const [name, role, keys] of [
  ['in the timeline', 'Events in time', TIMELINE_KEYS],
  ['in the graph', 'Graph of actors', GRAPH_KEYS],
] as const)
  test(name, async ({ page }) => {
    await pressEach(page, keys, async () => {
      await leaveAll(page); // the walk begins anew
      await page.getByRole('application', { name: role }).focus();
    });
  });

test('in the table', async ({ page }) => {
  await pressEach(page, GRID_KEYS, async () => {
    await page.locator('[role="gridcell"][data-row]').first().waitFor();
    const place = page.getByRole('grid').locator('[tabindex="0"]');
    await place.focus();
    await page.keyboard.press('Control+Home');
    await expect(page.locator('[data-row="0"][data-column="0"]')).toBeFocused();
  });
});

test('the help names these keys and no others', async ({ page }) => {
  await open(page);
  await page.keyboard.press('?');
  const rows = page.getByRole('dialog').locator('dl > div');
  await expect(rows.first()).toBeVisible();
  const told = await rows.evaluateAll((lines) =>
    lines.flatMap((line) =>
      [...line.querySelectorAll('dt > span')].map((key) => {
        const signs = [...key.querySelectorAll('kbd')].map((sign) => sign.textContent);
        return `${line.querySelector('dd')!.textContent}: ${signs.join(' ')}`;
      }),
    ),
  );
  const pressed = [...PAGE_KEYS, ...TIMELINE_KEYS, ...GRAPH_KEYS, ...GRID_KEYS, ...SEARCH_KEYS].flatMap(
    ({ told: line }) => (line ? [line.join(': ')] : []),
  );
  expect(told.map((line) => line.toLowerCase()).toSorted()).toEqual(
    pressed.map((line) => line.toLowerCase()).toSorted(),
  );
});
