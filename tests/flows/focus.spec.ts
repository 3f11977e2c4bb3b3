/** The focus is never lost: whatever closes or goes, it stands somewhere that a reader can go on from. */
import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from './reader.ts';
import { visit } from './screens.ts';

const EVENT = '?v=1&kinds=meeting~summit&actors=xi-jinping&event=2024-10-22-xi-putin-kazan';
const details = (page: Page): Locator => page.getByRole('article');
const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });

interface Loss {
  readonly link?: string;
  /** Puts the focus on what will go. */
  readonly stand: (page: Page) => Promise<unknown>;
  readonly key: string;
  /** What is gone then. */
  readonly gone: (page: Page) => Locator;
  /** Where the focus is then. */
  readonly lands: (page: Page) => Locator;
  /** Puts things back for the next. */
  readonly after?: string;
}

const press = (page: Page, ...keys: readonly string[]): Promise<unknown> =>
  keys.reduce<Promise<unknown>>(
    (before, key) => before.then(() => page.keyboard.press(key)),
    Promise.resolve(),
  );

const LOSSES: Readonly<Record<string, Loss>> = {
  'details give way to the table': {
    stand: (page) => details(page).getByRole('button', { name: 'Integration' }).focus(),
    key: 't',
    gone: details,
    lands: (page) => page.locator('[role="tabpanel"]:focus, [role="tabpanel"] :focus'),
  },
  'the table gives way to details': {
    link: '?v=1&panel=table',
    stand: (page) => page.getByRole('gridcell').first().focus(),
    key: 'd',
    gone: (page) => page.getByRole('grid'),
    lands: (page) => region(page, 'Details'),
  },
  'one value of a chip is removed': {
    stand: (page) => button(page, 'Remove Summit').focus(),
    key: 'Enter',
    gone: (page) => button(page, 'Remove Summit'),
    lands: (page) => page.getByRole('group', { name: 'Kind', exact: true }).getByRole('button').first(),
  },
  'a whole chip is removed': {
    stand: (page) => button(page, 'Remove Xi Jinping').focus(),
    key: 'Enter',
    gone: (page) => button(page, 'Remove Xi Jinping'),
    lands: (page) => page.getByRole('group', { name: 'Kind', exact: true }).getByRole('button').first(),
  },
  'the last chip is removed': {
    link: '?v=1&kinds=summit',
    stand: (page) => button(page, 'Remove Summit').focus(),
    key: 'Enter',
    gone: (page) => button(page, 'Remove Summit'),
    lands: (page) => region(page, 'What is shown').getByRole('button', { name: 'Filter' }),
  },
  'the filter is cleared': {
    stand: (page) => button(page, 'Clear all').focus(),
    key: 'Enter',
    gone: (page) => button(page, 'Clear all'),
    lands: (page) => region(page, 'What is shown').getByRole('button', { name: 'Filter' }),
  },
  'the help closes': {
    stand: (page) => button(page, 'Help and keys').press('Enter'),
    key: 'Escape',
    gone: (page) => page.getByRole('dialog'),
    lands: (page) => button(page, 'Help and keys'),
  },
  'the search closes that a key opened': {
    stand: async (page) => {
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.keyboard.press('Control+k');
    },
    key: 'Escape',
    gone: (page) => page.getByRole('dialog'),
    lands: (page) => button(page, /^Search/),
  },
  'the list of the timeline opens': {
    stand: (page) => region(page, 'Timeline').getByRole('application').focus(),
    key: 'l',
    gone: (page) => region(page, 'Timeline').getByRole('application'),
    lands: (page) =>
      region(page, 'Events of the timeline as a list').getByRole('button', { name: /Kazan Kremlin/ }),
    after: 'Escape',
  },
  'the list of the timeline closes': {
    stand: (page) =>
      button(page, 'Share')
        .focus()
        .then(() => press(page, 'l')),
    key: 'l',
    gone: (page) => region(page, 'Events of the timeline as a list'),
    lands: (page) => button(page, 'Share'),
  },
  'the list of the timeline closes from within': {
    stand: (page) =>
      region(page, 'Timeline')
        .getByRole('application')
        .focus()
        .then(() => press(page, 'l')),
    key: 'Escape',
    gone: (page) => region(page, 'Events of the timeline as a list'),
    lands: (page) => region(page, 'Timeline').getByRole('application'),
  },
  'the list of actors closes from within': {
    stand: (page) =>
      region(page, 'Graph')
        .getByRole('application')
        .focus()
        .then(() => press(page, 'Shift+L'))
        .then(() => expect(region(page, 'Graph').getByRole('table')).toBeVisible()),
    key: 'Escape',
    gone: (page) => region(page, 'Graph').getByRole('table'),
    lands: (page) => region(page, 'Graph').getByRole('application'),
  },
  'the menu of an actor closes': {
    stand: (page) =>
      region(page, 'Graph')
        .getByRole('application')
        .focus()
        .then(() => press(page, 'ArrowLeft', 'ContextMenu')),
    key: 'Escape',
    gone: (page) => page.getByRole('menu'),
    lands: (page) => region(page, 'Graph').getByRole('application'),
  },
  'an event is closed': {
    stand: (page) => details(page).getByRole('button', { name: 'Integration' }).focus(),
    key: 'Escape',
    gone: (page) => details(page).getByRole('button', { name: 'Integration' }),
    lands: (page) => region(page, 'Details'),
  },
  'the filter panel closes': {
    stand: (page) => region(page, 'What is shown').getByRole('button', { name: 'Filter' }).press('Enter'),
    key: 'Escape',
    gone: (page) => page.getByRole('dialog', { name: 'Filter' }),
    lands: (page) => region(page, 'What is shown').getByRole('button', { name: 'Filter' }),
  },
};

test('the focus goes on beside what goes', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, EVENT);
  for (const [name, { link = EVENT, stand, key, gone, lands, after }] of Object.entries(LOSSES))
    await test.step(name, async () => {
      await visit(page, link);
      await expect(details(page).or(page.getByRole('gridcell')).first()).toBeVisible();
      await stand(page);
      await expect(gone(page).first(), name).toBeVisible();
      await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
      await page.keyboard.press(key);
      await expect(gone(page), name).toHaveCount(0);
      await expect(lands(page).first(), name).toBeFocused();
      if (after) await page.keyboard.press(after);
    });
});

test('the focus stays when the tour is declined, and when it ends', async ({ page }) => {
  await open(page);
  await button(page, 'No thanks').press('Enter');
  await expect(button(page, 'No thanks')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  await button(page, 'Help and keys').press('Enter');
  await button(page, 'Take the tour').press('Enter');
  await expect(button(page, 'Next')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Help and keys')).toBeFocused();
});

test('the focus goes on beside a button that is switched off', async ({ page }) => {
  await open(page);
  await page.keyboard.press('t');
  await button(page, 'Undo').press('Enter');
  await expect(button(page, 'Undo')).toBeDisabled();
  await expect(button(page, 'Redo')).toBeFocused();
});

/** Who has the focus, as a reader of the test would say it. */
const holder = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement!;
    return `${at.getAttribute('role') ?? at.tagName.toLowerCase()} ${at.getAttribute('data-row') ?? at.id}`.trim();
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('declining the tour, or ending it, goes on at the panes, and no skip link covers the name', async ({
    page,
  }) => {
    await open(page);
    const skip = page.locator('a[href="#panes"]');
    await button(page, 'No thanks').tap();
    await expect.poll(() => holder(page)).toBe('main panes');
    await expect(skip).toHaveCSS('clip-path', 'inset(50%)');
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await button(page, /^Take the tour/).tap();
    for (const name of ['Next', 'Next', 'Next', 'Next', 'Done']) await button(page, name).tap();
    await expect.poll(() => holder(page)).toBe('main panes');
    await expect(skip).toHaveCSS('clip-path', 'inset(50%)');
  });

  test('Back from an event goes to the picture or the row that one came from', async ({ page }) => {
    await open(page, '?v=1&kinds=meeting&from=2024-10-01&to=2024-10-31');
    const plot = region(page, 'Timeline').getByRole('application');
    await plot.focus();
    await plot.press('n');
    await expect(plot.locator('[aria-live]')).not.toBeEmpty();
    await plot.press('Enter');
    await expect(details(page)).toBeVisible();
    await page.goBack();
    await expect(plot).toBeFocused();
    await page.getByRole('tab', { name: 'Table' }).tap();
    await page.locator('[role="gridcell"][data-row="2"]').tap();
    await expect(details(page)).toBeVisible();
    await page.goBack();
    await expect.poll(() => holder(page)).toBe('gridcell 2');
  });
});
