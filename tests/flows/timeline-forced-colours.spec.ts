/** Where the system forces its colours, both pictures are drawn with them, and axe finds nothing. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { expect, open, test } from './reader.ts';

/** Pixels of the canvas that have exactly the colour in which the system writes text. */
function pixelsOfText(picture: Locator): Promise<number> {
  return picture.evaluate((canvas: HTMLCanvasElement) => {
    const one = document.createElement('canvas').getContext('2d')!;
    one.fillStyle = 'CanvasText';
    one.fillRect(0, 0, 1, 1);
    const [red, green, blue] = one.getImageData(0, 0, 1, 1).data;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at] === red && data[at + 1] === green && data[at + 2] === blue && data[at + 3] === 255)
        count++;
    return count;
  });
}

test('timeline and graph are drawn in colours of the system', async ({ page }) => {
  const link = '?v=1&from=2024-01-01&to=2024-12-31&lanes=actor';
  const pictures = page.locator('[role=application] canvas');
  await open(page, `${link}&level=people`); // black is in some flags
  await expect(pictures).toHaveCount(2);
  for (const picture of await pictures.all()) await expect.poll(() => pixelsOfText(picture)).toBe(0);
  await open(page, link);
  await expect(pictures).toHaveCount(2);
  await page.emulateMedia({ forcedColors: 'active' });
  for (const picture of await pictures.all())
    await expect.poll(() => pixelsOfText(picture)).toBeGreaterThan(500);
  const key = page
    .getByRole('region', { name: 'Graph', exact: true })
    .getByRole('list', { name: 'Key' })
    .first();
  const colors = await key.evaluate((list) =>
    Array.from(list.querySelectorAll('path, rect'), (mark) => {
      const { fill, stroke } = getComputedStyle(mark);
      const own = [fill, stroke].filter((paint) => !/^(none|url)/.test(paint));
      return own.every((paint) => paint === getComputedStyle(list).color);
    }),
  );
  expect(colors.length).toBeGreaterThan(5);
  expect(colors).not.toContain(false);
  await page.waitForLoadState('networkidle');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html) }))).toEqual([]);
});
