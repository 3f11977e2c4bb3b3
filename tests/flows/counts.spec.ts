/** A number beside a name that can be clicked is the number of events that the click shows. */
import type { Locator } from '@playwright/test';
import { expect, matching, open, test } from './reader.ts';

const numberOf = async (row: Locator): Promise<number> =>
  Number(/([\d,]+)$/.exec((await row.textContent()) ?? '')![1]!.replaceAll(',', ''));

for (const [list, address] of [
  ['Most often together', '?v=1'],
  ['Most active', '?v=1'],
  ['Most active', '?v=1&actors=russia&from=2014-01-01&to=2020-12-31'],
  ['Most often with', '?v=1&actors=russia&actor=russia'],
  ['Most often with', '?v=1&actor=china&kinds=meeting'],
  ['Most often with', '?v=1&actors=russia~china&actor=russia'],
  ['Who was there most', '?v=1&actor=sco'],
] as const)
  test(`“${list}” at ${address}`, async ({ page }) => {
    await open(page, address);
    for (let at = 0; at < 3; at++) {
      const row = page
        .getByRole('article')
        .getByRole('region', { name: new RegExp(`^${list}`) })
        .getByRole('listitem')
        .nth(at);
      await expect(row).toBeVisible();
      const said = await numberOf(row);
      await row.getByRole('button').click();
      await expect.poll(() => matching(page)).toBe(said);
      await page.goBack();
    }
  });
