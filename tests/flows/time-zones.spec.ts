/** A reader far from Greenwich: the dates of events are theirs, and "today" is the reader's. */
import { expect, open, sentence, test } from './reader.ts';

const PLACES = [
  { zone: 'Pacific/Auckland', now: '2026-11-27T20:00:00Z', today: '2026-11-28' },
  { zone: 'America/Los_Angeles', now: '2026-11-29T05:00:00Z', today: '2026-11-28' },
];

for (const { zone, now, today } of PLACES)
  test.describe(zone, () => {
    test.use({ timezoneId: zone });

    test('a day stays that day, and the citation says the day that it is here', async ({ page }) => {
      await page.clock.setFixedTime(now);
      await open(page, '?v=1&from=2024-10-22&to=2024-10-22&event=2024-10-22-xi-putin-kazan');
      await expect(sentence(page)).toContainText('22 October 2024');
      const details = page.getByRole('region', { name: 'Details' });
      await expect(details.getByText('22 October 2024').first()).toBeVisible();
      await details.getByRole('button', { name: 'Cite' }).click();
      const dialog = page.getByRole('dialog', { name: 'Cite' });
      await dialog.getByRole('tab', { name: 'BibTeX' }).click();
      await expect(dialog).toContainText(`accessed ${today}`);
      await expect(dialog).toContainText('event=2024-10-22-xi-putin-kazan');
    });
  });
