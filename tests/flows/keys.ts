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
  readonly becomes?: RegExp;
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
  {
    press: 'k',
    told: ['Lock the period in force, or release it', 'K'],
    link: YEARS,
    reads: parameter('look'),
    becomes: /^2010-01-01\/2014-12-31$/,
  },
  { press: 'Control+z', told: ['Undo', 'Ctrl Z'], first: ['t'], reads: parameter('panel'), becomes: /^$/ },
  {
    press: 'Control+Shift+z',
    told: ['Redo', 'Ctrl Shift Z'],
    first: ['t', 'Control+z'],
    reads: parameter('panel'),
    becomes: /^table$/,
  },
  {
    press: 'Control+y',
    told: ['Redo', 'Ctrl Y'],
    first: ['t', 'Control+z'],
    reads: parameter('panel'),
    becomes: /^table$/,
  },
  {
    press: 'Escape',
    told: ['One step back out', 'Esc'],
    link: KAZAN,
    reads: parameter('event'),
    becomes: /^$/,
  },
  {
    press: 'd',
    told: ['Show details', 'D'],
    link: '?v=1&panel=table',
    reads: parameter('panel'),
    becomes: /^$/,
  },
  { press: 't', told: ['Show the table', 'T'], reads: parameter('panel'), becomes: /^table$/ },
  { press: 'l', told: ['Timeline: as a list, and back', 'L'], reads: shown('as a list'), becomes: /^1$/ },
  { press: 'l', reads: shown('as a list'), becomes: /^0$/ },
  {
    press: 'Shift+L',
    told: ['Graph: list of actors, and back', 'Shift L'],
    reads: actorRows,
    becomes: /^1$/,
  },
  { press: 'Shift+L', reads: actorRows, becomes: /^0$/ },
  {
    press: 'r',
    told: ['Read an article against the record', 'R'],
    reads: count('dialog'),
    becomes: /^1$/,
    after: 'Escape',
  },
  { press: '?', told: ['Help and keys', '?'], reads: count('dialog'), becomes: /^1$/, after: 'Escape' },
  { press: '/', told: ['Search', '/'], reads: count('dialog'), becomes: /^1$/, after: 'Escape' },
  { press: 'Control+k', told: ['Search', 'Ctrl K'], reads: count('dialog'), becomes: /^1$/, after: 'Escape' },
];

const WALK = 'Timeline: previous, next event of the lane; outside the lanes as with Shift';
const ENDS = 'Timeline: to the beginning, to the end';

export const TIMELINE_KEYS = from(YEARS, [
  { press: 'ArrowLeft', told: [WALK, '←'], reads: parameter('from'), becomes: /^2009/ },
  {
    press: 'ArrowRight',
    told: [WALK, '→'],
    reads: parameter('from'),
    becomes: /^2010-(?!01-01)/,
  },
  {
    press: '+',
    told: ['Timeline: zoom in, out', '+'],
    reads: parameter('from'),
    becomes: /^201[01]-(?!01-01)/,
  },
  { press: '=', reads: parameter('from'), becomes: /^201[01]-(?!01-01)/ },
  { press: '-', told: ['Timeline: zoom in, out', '-'], reads: parameter('from'), becomes: /^200/ },
  { press: 'ArrowDown', told: ['Timeline: lane above, below', '↓'], reads: inTimeline, becomes: /\d{4}/ },
  {
    press: 'ArrowUp',
    told: ['Timeline: lane above, below', '↑'],
    first: ['ArrowDown', 'ArrowDown'],
    reads: inTimeline,
    becomes: /\d{4}/,
  },
  { press: 'ArrowLeft', first: ['ArrowDown'], reads: inTimeline, becomes: /\d{4}/ },
  { press: 'ArrowRight', first: ['ArrowDown'], reads: inTimeline, becomes: /\d{4}/ },
  {
    press: 'Shift+ArrowLeft',
    told: ['Timeline: earlier, later', 'Shift ←'],
    first: ['ArrowDown'],
    reads: parameter('from'),
    becomes: /^2009/,
  },
  {
    press: 'Shift+ArrowRight',
    told: ['Timeline: earlier, later', 'Shift →'],
    first: ['ArrowDown'],
    reads: parameter('from'),
    becomes: /^2010-(?!01-01)/,
  },
  { press: 'Home', told: [ENDS, 'Home'], reads: parameter('from'), becomes: /^19/ },
  { press: 'End', told: [ENDS, 'End'], reads: parameter('from'), becomes: /^202/ },
  {
    press: 'n',
    told: ['Timeline: next, previous event', 'N'],
    link: KAZAN,
    reads: inTimeline,
    becomes: /8 May 2025/,
  },
  {
    press: 'p',
    told: ['Timeline: next, previous event', 'P'],
    link: KAZAN,
    reads: inTimeline,
    becomes: /3 July 2024/,
  },
  { press: 'f', told: ['Timeline: fit to what matches', 'F'], reads: parameter('from'), becomes: /^19/ },
  {
    press: 'Enter',
    told: ['Timeline: read the event', 'Enter'],
    first: ['ArrowDown'],
    reads: parameter('event'),
    becomes: /^20/,
  },
  {
    press: 'Space',
    told: ['Timeline: read the event', 'Space'],
    first: ['ArrowDown'],
    reads: parameter('event'),
    becomes: /^20/,
  },
  { press: 'Escape', first: ['ArrowDown'], reads: inTimeline, becomes: /^$/ },
]);

const MOVE = 'Graph: nearest actor in that direction';
const FILTER = 'Graph: filter by the actor, add it';
const MENU = 'Graph: what can be done with the actor';
const ZOOM = 'Graph: zoom in, out, show all';

export const GRAPH_KEYS: readonly Key[] = [
  { press: 'ArrowLeft', told: [MOVE, '←'], reads: inGraph },
  { press: 'ArrowUp', told: [MOVE, '↑'], reads: inGraph },
  { press: 'ArrowRight', told: [MOVE, '→'], reads: inGraph },
  { press: 'ArrowDown', told: [MOVE, '↓'], reads: inGraph },
  {
    press: 'n',
    told: ['Graph: type the beginning of a name to go there', 'A…Z'],
    reads: inGraph,
    becomes: /\bN/,
  },
  {
    press: 'Enter',
    told: [FILTER, 'Enter'],
    first: ['n', 'a', 'r'],
    reads: parameter('actors'),
    becomes: /^narendra-modi$/,
  },
  {
    press: 'Shift+Enter',
    told: [FILTER, 'Shift Enter'],
    link: '?v=1&actors=vladimir-putin',
    first: ['x', 'i'],
    reads: parameter('actors'),
    becomes: /^vladimir-putin~xi-jinping$/,
  },
  {
    press: 'Space',
    told: ['Graph: read about the actor', 'Space'],
    first: ['ArrowLeft'],
    reads: parameter('actor'),
  },
  { press: 'ContextMenu', told: [MENU, 'Menu'], reads: count('menu'), becomes: /^1$/, after: 'Escape' },
  { press: 'Shift+F10', told: [MENU, 'Shift F10'], reads: count('menu'), becomes: /^1$/, after: 'Escape' },
  { press: '+', told: [ZOOM, '+'], reads: camera },
  { press: '=', reads: camera },
  { press: '-', told: [ZOOM, '-'], reads: camera },
  { press: '0', told: [ZOOM, '0'], reads: camera },
  { press: 'Escape', reads: inGraph, becomes: /^$/ },
];

const CELLS = 'Table: from cell to cell; with Shift, mark rows';
const ROW_ENDS = 'Table: first, last cell of the row; with Ctrl, of the table';
const COPY = 'Table: mark all rows, copy the marked ones';

export const GRID_KEYS = from('?v=1&panel=table', [
  { press: 'ArrowDown', told: [CELLS, '↓'], reads: cell, becomes: /^1 0$/ },
  { press: 'ArrowUp', told: [CELLS, '↑'], reads: cell, becomes: /^-1 0$/ },
  { press: 'ArrowRight', told: [CELLS, '→'], reads: cell, becomes: /^0 1$/ },
  { press: 'ArrowLeft', told: [CELLS, '←'], first: ['ArrowRight'], reads: cell, becomes: /^0 0$/ },
  { press: 'End', told: [ROW_ENDS, 'End'], reads: cell, becomes: /^0 [1-9]$/ },
  { press: 'Home', told: [ROW_ENDS, 'Home'], first: ['End'], reads: cell, becomes: /^0 0$/ },
  { press: 'PageDown', told: ['Table: a page up, down', 'Page ↓'], reads: cell, becomes: /^[1-9]\d* 0$/ },
  {
    press: 'PageUp',
    told: ['Table: a page up, down', 'Page ↑'],
    first: ['PageDown'],
    reads: cell,
    becomes: /^0 0$/,
  },
  { press: 'Control+End', reads: cell, becomes: /^644 [1-9]$/ },
  { press: 'Control+Home', first: ['Control+End'], reads: cell, becomes: /^0 0$/ },
  { press: 'Shift+ArrowDown', reads: marked, becomes: /^Copy 2 marked rows$/, after: 'Escape' },
  {
    press: 'Control+a',
    told: [COPY, 'Ctrl A'],
    reads: marked,
    becomes: /^Copy 645 marked rows$/,
    after: 'Escape',
  },
  { press: 'Escape', first: ['Control+a'], reads: marked, becomes: /^Copy 645 rows$/ },
  { press: 'Control+c', told: [COPY, 'Ctrl C'], reads: clipboard, becomes: /2026/ },
  { press: 'Enter', told: ['Table: read the event', 'Enter'], reads: parameter('event'), becomes: /^2026/ },
]);

/** Pressed in `search.spec.ts`, where what was found is waited for. */
export const SEARCH_KEYS: readonly Required<Pick<Key, 'told'>>[] = [
  { told: ['Search: add what was found to the filter', 'Ctrl Enter'] },
];

/** Where they begin, save those that begin elsewhere. */
function from(link: string, keys: readonly Key[]): readonly Key[] {
  return keys.map((key) => ({ link, ...key }));
}
