/** The timeline as somebody uses it who has never seen it: three questions, at a desk and with a thumb; and its keys. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, matching, matchingAtRest, open, parameter, sentence, test } from './reader.ts';

interface Row {
  readonly kind: string;
  readonly date: string;
  readonly title: { readonly en: string };
}

const FOLDER = new URL('../../data/events/', import.meta.url);
const RECORD = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Row[]);

const plot = (page: Page) => page.getByRole('application', { name: 'Events in time' });
const spoken = (page: Page) => plot(page).locator('[aria-live=polite]');

async function typePeriod(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: /^Period in view/ });
  await field.fill(text);
  await field.press('Enter');
}

/** What the plot says of each event that N leads to, until it comes round or ends. */
async function walk(page: Page, count: number): Promise<readonly string[]> {
  await plot(page).focus();
  const said: string[] = [];
  for (let step = 0; step < count; step++) {
    await page.keyboard.press('n');
    await expect(spoken(page)).not.toHaveText(said.at(-1) ?? '');
    said.push((await spoken(page).textContent()) ?? '');
  }
  return said;
}

function yearOfMostSummits(): { readonly year: string; readonly count: number } {
  const counts = new Map<string, number>();
  for (const { kind, date } of RECORD)
    if (kind === 'summit') counts.set(date.slice(0, 4), (counts.get(date.slice(0, 4)) ?? 0) + 1);
  const [year, count] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  return { year, count };
}

const withoutDay = RECORD.filter(({ date }) => /^2014(?:-\d\d)?[~?%]?$/.test(date));

for (const { where, use } of [
  { where: 'at a desk', use: { viewport: { width: 1440, height: 900 } } },
  { where: 'on a phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
] as const)
  test.describe(where, () => {
    test.use(use);

    test('which year had the most summits', async ({ page }) => {
      await open(page, '?v=1&kinds=summit');
      const { year, count } = yearOfMostSummits();
      const counts = new Map<string, number>();
      for (let at = Number(year) - 4; at <= Number(year) + 5; at++) {
        await typePeriod(page, String(at));
        await expect(sentence(page)).toContainText(String(at));
        counts.set(String(at), await matching(page));
      }
      const [most] = [...counts].sort((a, b) => b[1] - a[1]);
      expect(most).toEqual([year, count]);
    });

    test('what happened in the week of 22 October 2024', async ({ page }) => {
      await open(page);
      await typePeriod(page, '2024-10-21..2024-10-27');
      await expect(sentence(page)).toContainText('21–27 October 2024');
      const count = await matchingAtRest(page);
      const said = (await walk(page, count)).join('\n');
      const begun = RECORD.filter(({ date }) => /^2024-10-2[1-7]/.test(date));
      expect(begun.length).toBeGreaterThan(5);
      for (const { title } of begun) expect(said).toContain(title.en);
    });

    test('which events of 2014 have no exact day', async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: 'Legend' }).click();
      await expect(page.getByText('some time in this month or year: no exact day known')).toBeVisible();
      await page.keyboard.press('Escape');
      await typePeriod(page, '2014');
      await expect(sentence(page)).toContainText('2014');
      const said = await walk(page, await matchingAtRest(page));
      const vague = said.filter((text) => !/\d{1,2}(?: \w+)? 2014|\d{1,2}–\d/.test(text));
      expect(withoutDay.length).toBeGreaterThan(0);
      for (const { title } of withoutDay) expect(vague.join('\n')).toContain(title.en);
      expect(vague.length).toBe(withoutDay.length);
    });
  });

test('a finger drags the timeline, two zoom it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await open(page, '?v=1&from=2020-01-01&to=2023-12-31');
  const touch = await context.newCDPSession(page);
  const { x, y, width, height } = (await plot(page).boundingBox())!;
  const at = (share: number, id: number) => ({ x: x + width * share, y: y + height / 2, id });
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: ReturnType<typeof at>[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', [at(0.3, 1)]);
  for (const share of [0.4, 0.5, 0.6]) await send('touchMove', [at(share, 1)]);
  await page.waitForTimeout(200); // held still: no push
  await send('touchEnd', []);
  await expect.poll(() => parameter(page, 'from')).toMatch(/^201[789]/);
  await send('touchStart', [at(0.4, 1), at(0.6, 2)]);
  for (const step of [0.1, 0.2, 0.3]) await send('touchMove', [at(0.4 - step, 1), at(0.6 + step, 2)]);
  await send('touchEnd', []);
  const days = () =>
    (Date.parse(parameter(page, 'to') ?? '') - Date.parse(parameter(page, 'from') ?? '')) / 86_400_000;
  await expect.poll(days).toBeLessThan(800);
  await context.close();
});

test('keys move the period: arrows, plus and minus, ends, and all that matches', async ({ page }) => {
  await open(page, '?v=1&kinds=summit&from=2020-01-01&to=2020-12-31');
  await plot(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => parameter(page, 'from')).toMatch(/^2020-0[23]/);
  await page.keyboard.press('+');
  await expect.poll(() => parameter(page, 'to')).toMatch(/^2020-1[0-2]|^2020-09/);
  await page.keyboard.press('Home');
  await expect.poll(() => parameter(page, 'from')).toMatch(/^194[789]/);
  await page.keyboard.press('End');
  await expect.poll(() => parameter(page, 'to')).toMatch(/^202[678]/);
  await page.keyboard.press('f');
  await expect(sentence(page)).toHaveText(/^111 of 645/);
});

test('a lane is pinned on top, another collapsed; both by keys', async ({ page }) => {
  await open(page);
  const lanes = page.getByRole('toolbar', { name: 'Lanes' });
  await lanes.getByRole('button', { name: 'Pin Exercise on top' }).focus();
  await page.keyboard.press('Enter');
  await expect(lanes.getByRole('button').first()).toHaveAccessibleName(/^Exercise, 53 events/);
  const meeting = lanes.getByRole('button', { name: /^Meeting, 224 events/ });
  await meeting.press('Enter');
  await expect(meeting).toHaveAttribute('aria-expanded', 'false');
});

test('the ends of the period in the overview are two sliders', async ({ page }) => {
  await open(page, '?v=1&from=2020-01-01&to=2020-12-31');
  const [from, to] = [
    page.getByRole('slider', { name: 'First day in view' }),
    page.getByRole('slider', { name: 'Last day in view' }),
  ];
  await expect(from).toHaveAttribute('aria-valuetext', '1 January 2020');
  await to.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(to).toHaveAttribute('aria-valuetext', /December 2020|November 2020/);
  await expect.poll(() => parameter(page, 'to')).toMatch(/^2020-1[12]/);
});

test('labels go with what they name while the period moves, and stay where they are when it rests', async ({
  page,
}) => {
  await open(page, '?v=1&from=2013-01-01&to=2026-12-31');
  await expect.poll(() => plot(page).locator('.vis-item [data-side]').count()).toBeGreaterThan(5);
  await page.waitForTimeout(1_000); // they come in several frames
  const moved = await page.evaluate(async () => {
    const canvas = document.querySelector('[role=application] canvas')!;
    const box = canvas.getBoundingClientRect();
    const middle = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
    const lefts = () =>
      new Map(
        [...document.querySelectorAll<HTMLElement>('.vis-item [data-side]')]
          .filter((label) => !label.hidden)
          .map((label) => [label.textContent, label.getBoundingClientRect().left]),
      );
    const before = lefts();
    for (let step = 0; step < 10; step++) {
      const wheel = new WheelEvent('wheel', { deltaX: 12, bubbles: true, cancelable: true, ...middle });
      document.elementFromPoint(middle.clientX, middle.clientY)!.dispatchEvent(wheel);
      await new Promise(requestAnimationFrame);
    }
    await new Promise(requestAnimationFrame);
    const underWay = lefts();
    await new Promise((rested) => setTimeout(rested, 1_500));
    const after = lefts();
    return [...underWay]
      .filter(([text]) => before.has(text) && after.has(text))
      .map(([text, left]) => [left - before.get(text)!, after.get(text)! - before.get(text)!]);
  });
  expect(moved.length).toBeGreaterThan(2);
  for (const [underWay, after] of moved) {
    expect(underWay).toBeCloseTo(-120, -1);
    expect(after).toBeCloseTo(-120, -1);
  }
});
