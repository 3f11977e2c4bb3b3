/**
 * From a claim in an article to its evidence: five claims, each from the start screen, in German, by keyboard alone,
 * in at most four acts. An act is a key that opens something, a text typed or pasted, a choice, or going to a control
 * and pressing it. Each ends in a link that shows the same evidence in a fresh browser.
 */
import type { Page } from '@playwright/test';
import { BEIJING_ARTICLE } from './german-articles.ts';
import { expect, open, parameter, test } from './reader.ts';

test.use({ locale: 'de-DE' });

const MOST_ACTS = 4;

/** A reader with a keyboard, whose acts are counted. */
class Reader {
  readonly page: Page;
  acts = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async presses(key: string): Promise<void> {
    this.acts += 1;
    await this.page.keyboard.press(key);
  }

  /** Into whatever has the focus; waits for what the page makes of it. */
  async types(text: string): Promise<void> {
    this.acts += 1;
    await this.page.keyboard.insertText(text);
  }

  /** Tab to the control of that name, then a key: one act. */
  async goesTo(name: RegExp, key: string): Promise<void> {
    this.acts += 1;
    for (let tabs = 0; tabs < 80; tabs++) {
      await this.page.keyboard.press('Tab');
      const named = await this.page.evaluate(() => {
        const element = document.activeElement;
        const label = element instanceof HTMLSelectElement ? element.labels[0]?.textContent : null;
        return label ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      });
      if (name.test(named)) return this.page.keyboard.press(key);
    }
    throw new Error(`no control is called ${name}`);
  }

  /** Search, and Enter on the first result once it is the one looked for. */
  async searches(text: string, first: RegExp): Promise<void> {
    await this.presses('Control+k');
    await expect(this.page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await this.types(text);
    const found = this.page.getByRole('dialog').getByRole('option', { selected: true });
    await expect(found).toContainText(first);
    await this.presses('Enter');
  }

  /** Has the page read an article. */
  async readsArticle(text: string): Promise<void> {
    await this.presses('r');
    await expect(this.page.getByRole('textbox', { name: 'Text des Artikels' })).toBeFocused();
    await this.types(text);
  }
}

const details = (page: Page) => page.getByRole('article');

/** The link alone brings the evidence to somebody else. */
async function sharesEvidence(reader: Reader, other: Page, evidence: readonly RegExp[]): Promise<void> {
  expect(reader.acts).toBeLessThanOrEqual(MOST_ACTS);
  for (const text of evidence) await expect(details(reader.page)).toContainText(text);
  await other.goto(reader.page.url());
  for (const text of evidence) await expect(details(other)).toContainText(text);
}

test('"ihre dritte Begegnung in diesem Jahr"', async ({ page, freshPage }) => {
  await open(page);
  const reader = new Reader(page);
  await reader.searches('xi putin kasan', /Kasaner Kreml/);
  await expect.poll(() => parameter(page, 'event')).toBe('2024-10-22-xi-putin-kazan');
  await sharesEvidence(reader, await freshPage(), [/drittes Treffen 2024|dritte.* 2024/i, /Quellen/]);
});

test('"75 Jahre diplomatischer Beziehungen"', async ({ page, freshPage }) => {
  await open(page);
  const reader = new Reader(page);
  await reader.searches('75 Jahre diplomatische Beziehungen', /75 Jahre/);
  await sharesEvidence(reader, await freshPage(), [/75 Jahre/, /Quellen/]);
});

test('"die Neue Seidenstraße mit der EAWU verbunden"', async ({ page, freshPage }) => {
  await open(page);
  const reader = new Reader(page);
  await reader.searches('Verbindung EAWU Seidenstraße', /Verbindung von EAWU und Seidenstraßengürtel/);
  await sharesEvidence(reader, await freshPage(), [/8\. Mai 2015/, /Quellen/]);
});

test('"Kraft Sibiriens 2 in einer gemeinsamen Erklärung vereinbart": disputed, and who says what', async ({
  page,
  freshPage,
}) => {
  await open(page);
  const reader = new Reader(page);
  await reader.readsArticle(BEIJING_ARTICLE);
  await expect(page.getByRole('region', { name: 'Ereignisse, die passen' })).toBeVisible();
  await reader.goesTo(/^Ereignis zeigen: Angabe: Gemeinsame Erklärung/, 'Enter');
  await sharesEvidence(reader, await freshPage(), [/Umstritten/, /Memorandum zwischen Unternehmen/]);
});

test('"245 Milliarden Dollar, 68 Prozent mehr als 2021": the numbers with their sources', async ({
  page,
  freshPage,
}) => {
  await open(page);
  const reader = new Reader(page);
  await reader.readsArticle(BEIJING_ARTICLE);
  await expect(page.getByRole('region', { name: /^Zahlen/ })).toBeVisible();
  await reader.goesTo(/^Warenhandel China–Russland/, 'Enter');
  await expect.poll(() => parameter(page, 'series')).toBe('china-russia-trade');
  await reader.goesTo(/^bis$/, 'ArrowUp'); // from 2025 to 2024
  await sharesEvidence(reader, await freshPage(), [/2021: 146,887, 2024: 244,81 → \+66,7\s%/, /bne/i]);
});

test('an event, a view and a figure are cited in four formats, within the policy of the page', async ({
  page,
}) => {
  await open(page, '?v=1&event=2024-10-22-xi-putin-kazan');
  const cite = page.getByRole('dialog', { name: 'Zitieren' });
  const cited = async (format: string, expected: readonly RegExp[]) => {
    await cite.getByRole('tab', { name: format }).click();
    for (const text of expected) await expect(cite.getByRole('textbox')).toHaveValue(text);
  };
  await details(page).getByRole('button', { name: 'Zitieren' }).click();
  await cited('Text', [/Kasan.*22\. Oktober 2024/, /Version 2026\.05\.0/, /abgerufen/i]);
  await cited('BibTeX', [/^@misc\{2024-10-22-xi-putin-kazan,/, /accessed \d{4}-\d\d-\d\d/]);
  await cited('RIS', [/^TY {2}- DATA/, /UR {2}- http.*event=2024-10-22-xi-putin-kazan/]);
  await cited('CSL-JSON', [/"accessed"/, /"version": "2026\.05\.0"/]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Teilen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Zitieren' }).click();
  await cited('Text', [/645 von 645 Ereignissen/]);
  await open(page, '?v=1&series=china-russia-trade&points=2021,2024');
  await details(page).getByRole('button', { name: 'Zitieren' }).click();
  await cited('Text', [/Warenhandel China–Russland/, /Version 2026\.05\.0/, /abgerufen/i]);
  await cited('RIS', [/^TY {2}- DATA/, /UR {2}- http.*series=china-russia-trade.*points=2021/]);
});

test('a report of an error has id, field and link', async ({ page }) => {
  await open(page, '?v=1&event=2024-10-22-xi-putin-kazan');
  await details(page).getByRole('button', { name: 'Fehler melden' }).click();
  const report = page.getByRole('dialog', { name: 'Fehler melden' });
  await report.getByRole('combobox').selectOption({ label: 'Ort' });
  const text = report.getByRole('textbox');
  for (const part of [
    /2024-10-22-xi-putin-kazan/,
    /Was nicht stimmt: Ort/,
    /Dort steht: Kasan/,
    /Link: http/,
  ])
    await expect(text).toHaveValue(part);
});

test('what rests on one side only is a badge on the event and a filter of the record', async ({ page }) => {
  await open(page, '?v=1&basis=one-side');
  await expect(page.getByRole('status').filter({ hasText: 'nur eine Seite' })).toBeVisible();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Beruht auf' })).toBeVisible();
});
