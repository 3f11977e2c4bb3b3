/** The graph as a new reader uses it: who is close to whom, through whom, since when; arranged, sent on, played. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, matching, open, parameter, test } from './reader.ts';

const graph = (page: Page): Locator => page.getByRole('region', { name: 'Graph', exact: true });
const picture = (page: Page): Locator => graph(page).getByRole('application');
const list = (page: Page): Locator => graph(page).getByRole('table').first();

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Opens the list beside the graph, which stands once the picture does. */
async function openList(page: Page): Promise<void> {
  await graph(page).getByRole('button', { name: 'List of actors' }).click();
  await expect(list(page).getByRole('row').nth(1)).toBeVisible();
}

/** Goes to an actor by typing its name in the picture; gives what is spoken there. */
async function goTo(page: Page, name: string): Promise<string> {
  const spoken = graph(page).locator('p[aria-live=polite]');
  await expect(graph(page).getByRole('list', { name: 'Key' }).first()).toBeVisible();
  await picture(page).focus();
  await expect(async () => {
    await page.keyboard.type(name);
    await expect(spoken).toHaveText(new RegExp(`^${name},`), { timeout: 1_000 });
  }).toPass();
  return (await spoken.textContent()) ?? '';
}

/** How many actors are drawn, as the note below tells where not all are. */
async function drawnActors(page: Page): Promise<number> {
  return parseInt(
    (await graph(page)
      .getByText(/^\d+ of \d+ actors/)
      .textContent())!,
    10,
  );
}

/** Takes part in one event, and has no room in a small window. */
const FAR = 'Laos';

/** Where the pointer finds a line: the tip then names a pair. */
async function pointOfLine(page: Page): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await picture(page).boundingBox())!;
  const tip = graph(page).getByText(/^\d+ shared events?$/);
  for (let down = 0.2; down < 0.9; down += 0.05)
    for (let right = 0.2; right < 0.8; right += 0.01) {
      const at = { x: x + right * width, y: y + down * height };
      await page.mouse.move(at.x, at.y);
      if (await tip.isVisible()) return at;
    }
  throw new Error('No line was found');
}

/** The picture once two looks at it are equal. */
async function atRest(page: Page): Promise<Buffer> {
  let before = await picture(page).screenshot();
  for (;;) {
    const now = await picture(page).screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
}

const YEAR = (year: number): string => `from=${year}-01-01&to=${year}-12-31`;

test('who was closest to India in 2018, and who in 2025', async ({ page }) => {
  await open(page, `?v=1&${YEAR(2018)}`);
  await graph(page).getByLabel('Actors', { exact: true }).selectOption('States');
  await expect.poll(() => parameter(page, 'level')).toBe('states');
  expect(await goTo(page, 'India')).toMatch(/closest: Russia \(7\), China \(7\), Pakistan \(2\)/);
  await open(page, `?v=1&${YEAR(2025)}&level=states`);
  expect(await goTo(page, 'India')).toMatch(/closest: Russia \(6\), China \(4\)/);
});

test('through whom Serbia and Iran are linked, and by which events; in a window of somebody else too', async ({
  page,
  freshPage,
}) => {
  await open(page, '?v=1&level=states');
  await goTo(page, 'Serbia');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: /Path to/ }).click();
  await picture(page).focus();
  await goTo(page, 'Iran');
  await page.keyboard.press('Enter');
  const path = graph(page).getByRole('group', { name: 'Path between two actors' });
  await expect(path).toContainText(/Serbia.*(Russia|China).*Iran/);
  const events = path.getByRole('list', { name: 'Shared events along the path' });
  await expect(events.getByRole('listitem').first()).toBeVisible();
  expect(parameter(page, 'actors')).toBeNull(); // the end of a path is no filter
  expect(parameter(page, 'path')).toBe('serbia~iran');
  const other = await freshPage();
  await open(other, new URL(page.url()).search);
  const theirs = graph(other).getByRole('group', { name: 'Path between two actors' });
  await expect(theirs.getByRole('listitem').first()).toBeVisible();
  expect(await theirs.innerText()).toBe(await path.innerText());
  await theirs.getByRole('button', { name: 'Close the path' }).click();
  await expect(theirs).toHaveCount(0);
  await other.keyboard.press('Control+z');
  await expect(theirs).toContainText(/Serbia.*(Russia|China).*Iran/);
  await theirs.getByRole('button', { name: 'Close the path' }).press('Escape');
  await expect(theirs).toHaveCount(0);
  await page.goBack();
  await expect(path).toHaveCount(0);
});

test('Iran is within the outline of the SCO from 2023 on', async ({ page }) => {
  for (const [year, member] of [
    [2022, false],
    [2023, true],
  ] as const) {
    await open(page, `?v=1&${YEAR(year)}&level=states&hulls=sco`);
    const spoken = await goTo(page, 'Iran');
    if (member) expect(spoken).toContain('member of SCO');
    else expect(spoken).not.toContain('member of');
  }
});

test('a pin is in the link and holds in a window of somebody else', async ({ page, freshPage }) => {
  await open(page, `?v=1&${YEAR(2018)}&level=states`);
  await goTo(page, 'India');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Pin here' }).click();
  await expect.poll(() => parameter(page, 'pins')).toMatch(/^india:-?\d+,-?\d+$/);
  const other = await freshPage();
  await other.goto(page.url());
  await expect(graph(other).getByRole('button', { name: 'Release the pin' })).toBeVisible();
  expect(parameter(other, 'pins')).toBe(parameter(page, 'pins'));
  await graph(other).getByRole('button', { name: 'Release the pin' }).click();
  await expect.poll(() => parameter(other, 'pins')).toBeNull();
});

/** The picture with all in sight, nothing pointed at. */
async function fitted(page: Page): Promise<Buffer> {
  await graph(page).getByRole('button', { name: 'Show all', exact: true }).click();
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  return atRest(page);
}

test('what was done to the graph is in the link, is the same picture elsewhere, and is undone step by step', async ({
  page,
  freshPage,
}) => {
  await open(page, `?v=1&${YEAR(2018)}&level=states`);
  const before = await goTo(page, 'India');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Hide' }).click();
  await expect.poll(() => parameter(page, 'hidden')).toBe('india');
  await page.goBack();
  await expect.poll(() => goTo(page, 'India')).toBe(before);
  await page.goForward();
  await expect(graph(page).getByRole('button', { name: 'Show the hidden one' })).toBeVisible();
  await graph(page).getByRole('button', { name: 'Graph options and key' }).click();
  await graph(page).getByLabel('Recent links warmer').check();
  await graph(page)
    .getByLabel(/^Letters for circles/)
    .check();
  await page.keyboard.press('Escape');
  await goTo(page, 'China');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Show neighbours' }).click();
  const bar = (window: Page) => graph(window).getByRole('group', { name: 'Neighbours of China' });
  await bar(page).getByLabel('Neighbours', { exact: true }).selectOption('within 2 steps');
  const search = `?v=1&${YEAR(2018)}&level=states&hidden=india&ego=china&ego-steps=2&recency=on&communities=on`;
  await expect.poll(() => new URL(page.url()).search).toBe(search);

  const other = await freshPage();
  await other.emulateMedia({ reducedMotion: 'reduce' });
  await open(other, search);
  await expect(bar(other)).toContainText('actors');
  await expect(graph(other).getByRole('button', { name: 'Show the hidden one' })).toBeVisible();
  expect(await bar(other).innerText()).toBe(await bar(page).innerText());
  const mine = await fitted(page);
  await expect(async () => expect((await fitted(other)).equals(mine)).toBe(true)).toPass({ timeout: 15_000 });

  for (const undone of ['ego-steps', 'ego', 'communities', 'recency', 'hidden']) {
    expect(parameter(page, undone)).not.toBeNull();
    await page.keyboard.press('Control+z');
    await expect.poll(() => parameter(page, undone)).toBeNull();
  }
  expect(await goTo(page, 'India')).toBe(before);
});

test('a raised number of actors and one picked from the list are in the link, and undone', async ({
  page,
  freshPage,
}) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  await open(page, '?v=1');
  await openList(page);
  await graph(page).getByRole('searchbox', { name: 'Find an actor' }).fill(FAR);
  await graph(page)
    .getByRole('button', { name: `Draw ${FAR}` })
    .click();
  await expect.poll(() => parameter(page, 'include')).toBe('laos');
  await graph(page)
    .getByRole('button', { name: /^Draw \d+$/ })
    .click();
  await expect.poll(() => parameter(page, 'nodes')).toBe('2000');
  await expect(graph(page).getByText(/^All \d{3} actors/)).toBeVisible();
  const other = await freshPage();
  await other.setViewportSize({ width: 1024, height: 640 });
  await open(other, new URL(page.url()).search);
  await expect(graph(other).getByText(/^All \d{3} actors/)).toBeVisible();
  await other.goto(`./?v=1&include=laos`);
  await openList(other);
  await expect(list(other).getByRole('button', { name: FAR, exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => new URL(page.url()).search).toBe('?v=1');
  await expect.poll(() => drawnActors(page)).toBeLessThan(200);
});

test('Shift and drag: a menu for all that lie in the rectangle', async ({ page }) => {
  await open(page, `?v=1&${YEAR(2018)}&level=states`);
  await expect(graph(page).getByRole('list', { name: 'Key' }).first()).toBeVisible();
  const { x, y, width, height } = (await picture(page).boundingBox())!;
  await page.keyboard.down('Shift');
  await page.mouse.move(x + 4, y + 4);
  await page.mouse.down();
  await page.mouse.move(x + width - 4, y + height - 4, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await page.getByRole('menuitem', { name: /with any of these \d+/ }).click();
  await expect.poll(() => parameter(page, 'actor-mode')).toBe('any');
  expect(parameter(page, 'actors')?.split('~').length).toBeGreaterThan(3);
});

test('what is said of an actor is the same in a large and in a small window', async ({ page }) => {
  const seen = async (width: number, height: number) => {
    await page.setViewportSize({ width, height });
    await open(page, '?v=1');
    const said = await goTo(page, 'China');
    await openList(page);
    const row = list(page)
      .getByRole('row')
      .filter({ has: page.getByRole('button', { name: 'China', exact: true }) });
    await expect(row).toContainText('%'); // measured by now
    return { drawn: await drawnActors(page), words: [said, await row.innerText()] };
  };
  const large = await seen(1920, 1200);
  const small = await seen(1024, 640);
  expect(small.drawn).toBeLessThan(large.drawn);
  expect(small.words).toEqual(large.words);
});

test('a path leads to somebody who is not drawn, and draws it', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  await open(page, '?v=1');
  await goTo(page, 'China');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: /Path to/ }).click();
  const path = graph(page).getByRole('group', { name: 'Path between two actors' });
  const before = await drawnActors(page);
  await path.getByRole('searchbox', { name: 'Find the other end' }).fill(FAR);
  await path.getByRole('list', { name: 'Find the other end' }).getByRole('button', { name: FAR }).click();
  await expect(path.getByRole('list', { name: 'Shared events along the path' })).toContainText(FAR);
  await expect.poll(() => drawnActors(page)).toBeGreaterThan(before);
  expect(await goTo(page, FAR)).toContain('1 event');
});

/** What the path bar counts on each of its lines, and what its list does: events named, and those that it adds up. */
async function countedOnPath(page: Page): Promise<{ bar: number[]; listed: number[] }> {
  const path = graph(page).getByRole('group', { name: 'Path between two actors' });
  const links = path.getByRole('list', { name: 'Shared events along the path' }).locator(':scope > li');
  await expect(links.first()).toBeVisible();
  const bar = await path.getByRole('button', { name: /shared events?$/ }).allInnerTexts();
  const listed = await Promise.all(
    (await links.all()).map(async (link) => {
      const texts = await link.getByRole('button').allInnerTexts();
      const more = texts.map((text) => /^and (\d+|one) more/.exec(text)?.[1]).find(Boolean);
      const named = texts.length - (more === undefined ? 0 : 1);
      return named + (more === undefined ? 0 : more === 'one' ? 1 : Number(more));
    }),
  );
  return { bar: bar.map(Number), listed };
}

test('the bar of a path counts what its list does, whatever counts', async ({ page }) => {
  const seen: string[] = [];
  for (const link of [
    '?v=1&path=laos~iran',
    '?v=1&level=states&path=serbia~iran',
    '?v=1&level=states&weight=bilateral&path=serbia~iran',
    '?v=1&path=china~russia',
    '?v=1&level=states&path=china~russia&actors=xi-jinping',
  ]) {
    await open(page, link);
    const { bar, listed } = await countedOnPath(page);
    expect(bar, link).toEqual(listed);
    expect(bar.length, link).toBeGreaterThan(0);
    seen.push(bar.join(' '));
  }
  expect(seen[3]).not.toBe(seen[4]); // by office it is others that count
});

test('a line is chosen by a click on it, or from the menu of one of its ends', async ({ page }) => {
  await open(page, `?v=1&${YEAR(2018)}&level=states`);
  await goTo(page, 'China');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: /^With Russia \(\d+\)$/ }).press('Enter');
  await expect.poll(() => parameter(page, 'pair')?.split('~').toSorted()).toEqual(['china', 'russia']);
  await open(page, `?v=1&${YEAR(2018)}&level=states`);
  await expect(graph(page).getByRole('list', { name: 'Key' }).first()).toBeVisible();
  const at = await pointOfLine(page);
  await page.mouse.click(at.x, at.y);
  await expect.poll(() => parameter(page, 'pair')).toMatch(/^[\w-]+~[\w-]+$/);
});

test('the same link is the same picture in two windows of the same size', async ({ freshPage }) => {
  const still = async () => {
    const page = await freshPage();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `?v=1&${YEAR(2018)}`);
    await expect(graph(page).getByRole('list', { name: 'Key' }).first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    return page;
  };
  const first = await atRest(await still());
  const other = await still();
  await expect(async () => expect((await atRest(other)).equals(first)).toBe(true)).toPass({
    timeout: 15_000,
  });
});

test('neighbours by one and by two steps', async ({ page }) => {
  await open(page, `?v=1&${YEAR(2018)}&level=states`);
  await goTo(page, 'North Korea');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Show neighbours' }).click();
  const bar = graph(page).getByRole('group', { name: 'Neighbours of North Korea' });
  const count = async () => Number(/(\d+) actors?$/.exec((await bar.innerText()).trim())?.[1]);
  const near = await count();
  await bar.getByLabel('Neighbours', { exact: true }).selectOption('within 2 steps');
  await expect.poll(count).toBeGreaterThan(near);
});

test('the list says betweenness and circles, sorts by them, and the nodes take their size', async ({
  page,
}) => {
  await open(page, `?v=1&${YEAR(2018)}&level=states`);
  await openList(page);
  await list(page).getByRole('button', { name: 'Between' }).click();
  await expect(list(page).getByRole('row').nth(1)).toContainText(/(China|Russia).*%/);
  await expect(list(page).getByRole('row').nth(1).getByRole('cell').last()).toHaveText(/^[A-Z]$/);
  await graph(page).getByRole('button', { name: 'Graph options and key' }).click();
  await graph(page).getByLabel('Size', { exact: true }).selectOption('Betweenness');
  await expect.poll(() => parameter(page, 'size')).toBe('betweenness');
  await page.keyboard.press('Escape');
  await expect(graph(page).getByRole('list', { name: 'Key' }).first()).toContainText(
    'of chains lead through',
  );
});

test('play moves the period a year on, by event, and leaves trails; the count moves along', async ({
  page,
}) => {
  await open(page, `?v=1&${YEAR(2018)}&level=states`);
  const before = await matching(page);
  await graph(page).getByRole('button', { name: 'How to play' }).click();
  await graph(page).getByRole('button', { name: 'A year on' }).click();
  await expect.poll(() => parameter(page, 'from')).toBe('2019-01-01');
  await expect.poll(() => matching(page)).not.toBe(before);
  await graph(page)
    .getByLabel(/Leave trails/)
    .check();
  await graph(page).getByRole('button', { name: 'A year on' }).click();
  await expect.poll(() => parameter(page, 'to')).toBe('2020-12-31');
  expect(parameter(page, 'from')).toBe('2019-01-01');
  await graph(page)
    .getByLabel(/Leave trails/)
    .uncheck();
  await graph(page).getByLabel('Step').selectOption('Events');
  await graph(page).getByRole('button', { name: 'An event on' }).click();
  await expect.poll(() => parameter(page, 'to')).toMatch(/^2021-01/);
  await page.keyboard.press('Escape');
  const there = parameter(page, 'to');
  await graph(page).getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(() => parameter(page, 'to')).not.toBe(there);
  await graph(page).getByRole('button', { name: 'Pause' }).click();
  await page.keyboard.press('Control+z');
  await expect.poll(() => parameter(page, 'to')).toBe(there); // what was in view before it played
});

test('from the whole record, playing begins with the year of the first event that matches', async ({
  page,
}) => {
  await open(page, '?v=1&actors=xi-jinping~vladimir-putin&kinds=meeting');
  await graph(page).getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(() => parameter(page, 'from')).toMatch(/^201[34]-01-01$/);
  await graph(page).getByRole('button', { name: 'Pause' }).click();
});

test('Escape leaves the path when the focus is in the picture, and the menu gives its actor back', async ({
  page,
}) => {
  await open(page, `?v=1&${YEAR(2018)}&level=states&path=serbia~iran`);
  await expect(graph(page).getByRole('group', { name: 'Path between two actors' })).toBeVisible();
  const spoken = await goTo(page, 'India');
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(graph(page).locator('p[aria-live=polite]')).toHaveText(spoken);
  await page.keyboard.press('Escape'); // no actor
  await page.keyboard.press('Escape'); // no path
  await expect.poll(() => parameter(page, 'path')).toBeNull();
});

test('nothing in the graph with its list, its options and its menu is hard to reach', async ({ page }) => {
  await open(page, `?v=1&${YEAR(2018)}&level=states`);
  await openList(page);
  const check = async () => {
    const { violations } = await new AxeBuilder({ page }).include('section[aria-label="Graph"]').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  };
  await check();
  await graph(page).getByRole('button', { name: 'Graph options and key' }).click();
  await check();
  await page.keyboard.press('Escape');
  await goTo(page, 'India');
  await page.keyboard.press('Shift+F10');
  await check();
});
