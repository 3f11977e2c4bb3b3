/**
 * A reader at the page: `test` fails on any error that the page throws or logs, policy violations included.
 * What a test expects to go wrong it names in `tolerated`.
 */
import { expect, test as base, type BrowserContext, type Locator, type Page } from '@playwright/test';

interface Options {
  /** Errors that this test brings about on purpose. */
  readonly tolerated: RegExp;
}

interface Fixtures {
  /** Everything that went wrong in any page of this test so far. */
  readonly complaints: string[];
  /** A window of somebody else: no storage, no history, same checks. */
  readonly freshPage: () => Promise<Page>;
}

export const test = base.extend<Options & Fixtures>({
  tolerated: [/(?!)/, { option: true }],
  complaints: [
    async ({ context, tolerated }, provide) => {
      const complaints: string[] = [];
      listen(context, complaints);
      await provide(complaints);
      expect(complaints.filter((text) => !tolerated.test(text))).toEqual([]);
    },
    { auto: true },
  ],
  freshPage: async ({ browser, complaints, viewport, locale, baseURL }, provide) => {
    const contexts: BrowserContext[] = [];
    await provide(async () => {
      const context = await browser.newContext({
        viewport,
        ...(locale ? { locale } : {}),
        ...(baseURL ? { baseURL } : {}),
      });
      contexts.push(context);
      listen(context, complaints);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

function listen(context: BrowserContext, complaints: string[]): void {
  context.on('weberror', (thrown) => complaints.push(String(thrown.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
}

export { expect };

/** Opens a link (`?v=1&…`) and waits until the sentence stands. */
export async function open(page: Page, link = ''): Promise<void> {
  await page.goto(`./${link}`);
  await expect(sentence(page)).toBeVisible();
}

/** The line that says what is shown, in whichever language: two numbers, then clauses after dots. */
export function sentence(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: /^\s*\d[^·]*\d[^·]* · / });
}

/** How many events match, as the sentence says it: the smaller of its two numbers, whichever comes first. */
export async function matching(page: Page): Promise<number> {
  const [count = ''] = ((await sentence(page).textContent()) ?? '').split(' · ');
  const numbers = count.match(/\d+(?:[.,\u00a0\u202f]\d{3})*/gu);
  return numbers ? Math.min(...numbers.map((text) => Number(text.replaceAll(/\D/gu, '')))) : Number.NaN;
}

/** The number once it stays the same: the sentence is said only when a movement has settled. */
export async function matchingAtRest(page: Page): Promise<number> {
  let before = Number.NaN;
  await expect
    .poll(
      async () => {
        const now = await matching(page);
        const same = now === before;
        before = now;
        return same;
      },
      { intervals: [700] },
    )
    .toBe(true);
  return before;
}

/** The parameters of the address as they stand. */
export function parameter(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}
