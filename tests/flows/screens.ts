/** The screens that a reader comes to, reached in one page by links and keys, as fast as that goes. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './reader.ts';

interface Screen {
  readonly link: string;
  /** Keys and clicks from there. */
  readonly go?: (page: Page) => Promise<void>;
  /** What is there when the screen is there. */
  readonly sign: (page: Page) => Locator;
  readonly leave?: 'Escape';
}

const ARTICLE =
  'Wladimir Putin, Xi Jinping, 22. Oktober 2024, Kasan. 2024年10月22日，习近平在喀山会见普京。Am 3. Januar 2019: Annalena Mustermann, XYZ. Dritte Begegnung seit 2013; Russland und China: 68 Prozent mehr als 2021, 31 Prozent.';

/** In a small window they stand behind a tab. */
const showDetails = (page: Page): Promise<void> => page.keyboard.press('d');
const heading = (page: Page): Locator => page.getByRole('article').getByRole('heading', { level: 2 }).first();
const dialog = (page: Page): Locator => page.getByRole('dialog');

async function searchFor(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await dialog(page).getByRole('combobox').fill(text);
}

export const SCREENS: Readonly<Record<string, Screen>> = {
  start: { link: '?v=1', sign: (page) => page.getByRole('main') },
  'the timeline as a list': {
    link: '?v=1&kinds=summit',
    go: (page) => page.keyboard.press('l'),
    sign: (page) => page.locator('main li button').first(),
    leave: 'Escape',
  },
  'an event': {
    link: '?v=1&event=2025-09-02-power-of-siberia-2-memorandum',
    sign: heading,
  },
  'an actor': { link: '?v=1&actors=xi-jinping&actor=xi-jinping', go: showDetails, sign: heading },
  'a pair': { link: '?v=1&actors=china~russia&pair=china~russia', go: showDetails, sign: heading },
  'an organisation': { link: '?v=1&actor=brics', go: showDetails, sign: heading },
  'a source': { link: '?v=1&source=247-2023-11-09-putin-astana', sign: heading },
  'a series': { link: '?v=1&series=china-russia-trade', sign: heading },
  'the table': {
    link: '?v=1&panel=table',
    go: (page) => page.keyboard.press('t'),
    sign: (page) => page.getByRole('gridcell').first(),
  },
  'nothing found': { link: '?v=1&q=zzzz', sign: (page) => page.getByRole('main') },
  'the filter': {
    link: '?v=1&kinds=summit~meeting',
    go: (page) =>
      page.locator('[data-tour="filters"] > div:not(:first-child) > button[aria-expanded]').click(),
    sign: dialog,
    leave: 'Escape',
  },
  'the search': {
    link: '?v=1',
    go: (page) => searchFor(page, 'Xi'),
    sign: (page) => dialog(page).getByRole('option').first(),
    leave: 'Escape',
  },
  'the article reader': {
    link: '?v=1',
    go: async (page) => {
      await page.keyboard.press('r');
      await dialog(page).getByRole('textbox').fill(ARTICLE);
    },
    sign: (page) => dialog(page).getByRole('region').getByRole('listitem').first(),
    leave: 'Escape',
  },
  'the help': { link: '?v=1', go: (page) => page.keyboard.press('?'), sign: dialog, leave: 'Escape' },
};

/** As if the link had been put in the address bar, without loading the page again. */
export async function visit(page: Page, link: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, link);
}

export async function goToScreen(page: Page, { link, go, sign }: Screen): Promise<void> {
  await visit(page, link);
  await go?.(page);
  await expect(sign(page)).toBeVisible();
}

export async function leaveScreen(page: Page, { leave }: Screen): Promise<void> {
  if (!leave) return;
  await page.keyboard.press(leave);
  await expect(dialog(page)).toHaveCount(0);
}
