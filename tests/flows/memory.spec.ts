/** Memory does not grow while a reader goes on filtering and zooming. */
import type { CDPSession, Page } from '@playwright/test';
import { expect, open, sentence, test } from './reader.ts';

const ROUNDS = 200;
const MOST_GROWTH = 1.1;
/** Answers are kept this long after use, and then forgotten. */
const FORGOTTEN_AFTER_MS = 6_000;

interface Memory {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function memoryAfterCollection(session: CDPSession): Promise<Memory> {
  for (let i = 0; i < 4; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/** Sets a clause by a click on a value in the details, and takes it away by the next; an actor would show itself. */
async function changeFilters(page: Page, times: number): Promise<void> {
  const chips = page.getByRole('article').getByTitle('Only events like this');
  const count = await chips.count();
  expect(count).toBeGreaterThan(4);
  for (let round = 0; round < times; round++) {
    await chips.nth(Math.floor(round / 2) % count).evaluate((chip: HTMLElement) => chip.click());
    await page.waitForTimeout(10);
  }
}

async function zoom(page: Page, times: number): Promise<void> {
  const { x, y, width, height } = (await page.getByRole('region', { name: 'Timeline' }).boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  for (let round = 0; round < times; round++) {
    await page.mouse.wheel(0, round % 20 < 10 ? -120 : 120);
    await page.waitForTimeout(10);
  }
}

test('200 filter changes and 200 zooms leave the heap within ten per cent', async ({ page }) => {
  test.setTimeout(360_000);
  const session = await page.context().newCDPSession(page);
  await open(page, '?v=1&event=2024-10-22-xi-putin-kazan');
  const work = async () => {
    await changeFilters(page, ROUNDS);
    await zoom(page, ROUNDS);
    await page
      .getByRole('region', { name: 'Timeline' })
      .getByRole('button', { name: 'All', exact: true })
      .click();
    await expect(sentence(page)).toHaveText(/^645 of 645/);
    await page.mouse.move(5, 5);
    await page.waitForTimeout(FORGOTTEN_AFTER_MS);
    return memoryAfterCollection(session);
  };
  const before = await work(); // what is compiled, loaded and drawn for the first time is no growth
  const after = await work();
  console.log('before, after:', before, after);
  expect(after.heap).toBeLessThanOrEqual(before.heap * MOST_GROWTH);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * MOST_GROWTH);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners * MOST_GROWTH);
});
