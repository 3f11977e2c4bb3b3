/** Every key of the page, where it holds, and what it changes: the flow presses each, and the help may name no other. */
import type { Page } from '@playwright/test';

export interface Key {
  /** As `page.keyboard.press` names it. */
  readonly press: string;
  /** The line of the help, and the key as it is written there. */
  readonly told?: readonly [line: string, key: string];
  readonly link?: string;
  /** Keys before it. */
  readonly first?: readonly string[];
  /** What it changes, read before and after. */
  readonly reads: (page: Page) => Promise<string>;
  /** How that reads after. */
  readonly then?: RegExp;
  /** Puts things back for the next. */
  readonly after?: string;
}

const YEARS = '?v=1&kinds=meeting~summit&from=2010-01-01&to=2014-12-31';
const KAZAN = '?v=1&actors=xi-jinping~vladimir-putin&kinds=meeting&event=2024-10-22-xi-putin-kazan';

const parameter =
  (name: string) =>
  async (page: Page): Promise<string> =>
    new URL(page.url()).searchParams.get(name) ?? '';
const spoken = (region: string) => async (page: Page) =>
  (await page
    .getByRole('region', { name: region, exact: true })
    .locator('[aria-live="polite"]')
    .textContent()) ?? '';
const count = (role: 'dialog' | 'menu') => async (page: Page) => String(await page.getByRole(role).count());
const shown = (name: string) => async (page: Page) =>
  String(await page.getByRole('region', { name }).count());
const inTimeline = spoken('Timeline');
const inGraph = spoken('Graph');
const camera = (page: Page): Promise<string> =>
  page
    .getByRole('application', { name: 'Graph of actors' })
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
const actorRows = async (page: Page): Promise<string> =>
  String(await page.getByRole('region', { name: 'Graph', exact: true }).getByRole('table').count());
const cell = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { row, column } = (document.activeElement as HTMLElement).dataset;
    return `${row} ${column}`;
  });
const marked = async (page: Page): Promise<string> =>
  (await page.getByRole('button', { name: /^Copy/ }).first().textContent()) ?? '';

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

export const PAGE_KEYS: readonly Key[] = [
  { press: 'Control+z', told: ['Undo', 'Ctrl Z'], first: ['t'], reads: parameter('panel'), then: /^$/ },
  {
    press: 'Control+Shift+z',
    told: ['Redo', 'Ctrl Shift Z'],
    first: ['t', 'Control+z'],
    reads: parameter('panel'),
    then: /^table$/,
  },
  {
    press: 'Control+y',
    told: ['Redo', 'Ctrl Y'],
    first: ['t', 'Control+z'],
    reads: parameter('panel'),
    then: /^table$/,
  },
  { press: 'Escape', told: ['One step back out', 'Esc'], link: KAZAN, reads: parameter('event'), then: /^$/ },
  {
    press: 'd',
    told: ['Show details', 'D'],
    link: '?v=1&panel=table',
    reads: parameter('panel'),
    then: /^$/,
  },
  { press: 't', told: ['Show the table', 'T'], reads: parameter('panel'), then: /^table$/ },
  { press: 'l', told: ['Timeline: as a list, and back', 'L'], reads: shown('as a list'), then: /^1$/ },
  { press: 'l', reads: shown('as a list'), then: /^0$/ },
  { press: 'Shift+L', told: ['Graph: list of actors, and back', 'Shift L'], reads: actorRows, then: /^1$/ },
  { press: 'Shift+L', reads: actorRows, then: /^0$/ },
  {
    press: 'r',
    told: ['Read an article against the record', 'R'],
    reads: count('dialog'),
    then: /^1$/,
    after: 'Escape',
  },
  { press: '?', told: ['Help and keys', '?'], reads: count('dialog'), then: /^1$/, after: 'Escape' },
  { press: '/', told: ['Search', '/'], reads: count('dialog'), then: /^1$/, after: 'Escape' },
  { press: 'Control+k', told: ['Search', 'Ctrl K'], reads: count('dialog'), then: /^1$/, after: 'Escape' },
];

export const TIMELINE_KEYS: readonly Key[] = [
  { press: 'ArrowLeft', told: ['Timeline: earlier, later', '←'], reads: parameter('from'), then: /^2009/ },
  {
    press: 'ArrowRight',
    told: ['Timeline: earlier, later', '→'],
    reads: parameter('from'),
    then: /^2010-(?!01-01)/,
  },
  { press: '+', told: ['Timeline: zoom in, out', '+'], reads: parameter('from'), then: /^201[01]-(?!01-01)/ },
  { press: '=', reads: parameter('from'), then: /^201[01]-(?!01-01)/ },
  { press: '-', told: ['Timeline: zoom in, out', '-'], reads: parameter('from'), then: /^200/ },
  { press: 'ArrowDown', told: ['Timeline: lane above, below', '↓'], reads: inTimeline, then: /\d{4}/ },
  {
    press: 'ArrowUp',
    told: ['Timeline: lane above, below', '↑'],
    first: ['ArrowDown', 'ArrowDown'],
    reads: inTimeline,
    then: /\d{4}/,
  },
  { press: 'ArrowLeft', first: ['ArrowDown'], reads: inTimeline, then: /\d{4}/ },
  { press: 'ArrowRight', first: ['ArrowDown'], reads: inTimeline, then: /\d{4}/ },
  { press: 'Shift+ArrowLeft', first: ['ArrowDown'], reads: parameter('from'), then: /^2009/ },
  { press: 'Shift+ArrowRight', first: ['ArrowDown'], reads: parameter('from'), then: /^2010-(?!01-01)/ },
  { press: 'Home', reads: parameter('from'), then: /^19/ },
  { press: 'End', reads: parameter('from'), then: /^202/ },
  {
    press: 'n',
    told: ['Timeline: next, previous event', 'N'],
    link: KAZAN,
    reads: inTimeline,
    then: /8 May 2025/,
  },
  {
    press: 'p',
    told: ['Timeline: next, previous event', 'P'],
    link: KAZAN,
    reads: inTimeline,
    then: /3 July 2024/,
  },
  { press: 'f', told: ['Timeline: fit to what matches', 'F'], reads: parameter('from'), then: /^19/ },
  { press: 'Enter', first: ['ArrowDown'], reads: parameter('event'), then: /^20/ },
  { press: 'Space', first: ['ArrowDown'], reads: parameter('event'), then: /^20/ },
  { press: 'Escape', first: ['ArrowDown'], reads: inTimeline, then: /^$/ },
].map((key) => ({ link: YEARS, ...key }) as Key);

const MOVE = 'Graph: nearest actor in that direction';
const FILTER = 'Graph: filter by the actor, add it';

export const GRAPH_KEYS: readonly Key[] = [
  { press: 'ArrowLeft', told: [MOVE, '←'], reads: inGraph },
  { press: 'ArrowUp', told: [MOVE, '↑'], reads: inGraph },
  { press: 'ArrowRight', told: [MOVE, '→'], reads: inGraph },
  { press: 'ArrowDown', told: [MOVE, '↓'], reads: inGraph },
  { press: 'n', reads: inGraph, then: /\bN/ },
  {
    press: 'Enter',
    told: [FILTER, 'Enter'],
    first: ['n', 'a', 'r'],
    reads: parameter('actors'),
    then: /^narendra-modi$/,
  },
  {
    press: 'Shift+Enter',
    told: [FILTER, 'Shift Enter'],
    link: '?v=1&actors=vladimir-putin',
    first: ['x', 'i'],
    reads: parameter('actors'),
    then: /^vladimir-putin~xi-jinping$/,
  },
  { press: 'Space', first: ['ArrowLeft'], reads: parameter('actor') },
  { press: 'ContextMenu', reads: count('menu'), then: /^1$/, after: 'Escape' },
  { press: 'Shift+F10', reads: count('menu'), then: /^1$/, after: 'Escape' },
  { press: '+', reads: camera },
  { press: '=', reads: camera },
  { press: '-', reads: camera },
  { press: '0', reads: camera },
  { press: 'Escape', reads: inGraph, then: /^$/ },
];

export const GRID_KEYS: readonly Key[] = [
  { press: 'ArrowDown', reads: cell, then: /^1 0$/ },
  { press: 'ArrowUp', reads: cell, then: /^-1 0$/ },
  { press: 'ArrowRight', reads: cell, then: /^0 1$/ },
  { press: 'ArrowLeft', first: ['ArrowRight'], reads: cell, then: /^0 0$/ },
  { press: 'End', reads: cell, then: /^0 [1-9]$/ },
  { press: 'Home', first: ['End'], reads: cell, then: /^0 0$/ },
  { press: 'PageDown', reads: cell, then: /^[1-9]\d* 0$/ },
  { press: 'PageUp', first: ['PageDown'], reads: cell, then: /^0 0$/ },
  { press: 'Control+End', reads: cell, then: /^644 [1-9]$/ },
  { press: 'Control+Home', first: ['Control+End'], reads: cell, then: /^0 0$/ },
  { press: 'Shift+ArrowDown', reads: marked, then: /^Copy 2 marked rows$/, after: 'Escape' },
  { press: 'Control+a', reads: marked, then: /^Copy 645 marked rows$/, after: 'Escape' },
  { press: 'Escape', first: ['Control+a'], reads: marked, then: /^Copy 645 rows$/ },
  { press: 'Control+c', reads: clipboard, then: /2026/ },
  { press: 'Enter', reads: parameter('event'), then: /^2026/ },
].map((key) => ({ link: '?v=1&panel=table', ...key }) as Key);
