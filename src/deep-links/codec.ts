/**
 * A link is a format: view ⇄ query string. Values are joined by `~`, a negated clause begins with `!`, defaults are
 * left out, `v` always stands. Decoding never throws; it names what it dropped and keeps the rest.
 */
import type { ActorClause, Clause, Filter, WordsClause } from '../engine/filter.ts';
import { DEFAULT_VIEW, type Selection, type View } from '../state/view-state.ts';
import { EMBED_PARAMETER } from './embed.ts';
import { GRAPH_PARAMETERS, graphParameters, readGraphParts } from './graph-parts.ts';
import { PERIOD_PARAMETERS, periodParameters, readPeriodParts } from './period-parts.ts';
import { upgradeParameters } from './upgrade.ts';
import { BASIS_VALUES, chosen, LANES, LEVELS, PANELS, SIZES, STATUS_VALUES, WEIGHTS } from './values.ts';

export const LINK_VERSION = 1;

/** What of a link could not be shown, and why. */
export interface Dropped {
  readonly parameter: string;
  readonly value: string;
  readonly reason: 'unknown-parameter' | 'unreadable' | 'unknown-value' | 'unknown-id' | 'newer-version';
}

export interface Decoded {
  readonly view: View;
  readonly dropped: readonly Dropped[];
}

const CLAUSES = ['kinds', 'frameworks', 'topics', 'places', 'status', 'basis', 'sources'] as const;
const CHOICES = ['lanes', 'level', 'weight', 'size', 'panel'] as const;
const SELECTIONS = ['event', 'actor', 'pair', 'source', 'series'] as const;
/** The clause of words: a name as search engines have it, which links given away carry. */
const WORDS_PARAMETER = 'q';
const FILTER = ['actors', 'actor-mode', ...CLAUSES, WORDS_PARAMETER];
/** Every parameter that a link can have. */
export const PARAMETERS: ReadonlySet<string> = new Set([
  'v',
  ...PERIOD_PARAMETERS,
  ...FILTER,
  ...SELECTIONS,
  'points',
  ...CHOICES,
  ...GRAPH_PARAMETERS,
]);

// ---- view → address ----

function escaped(value: string): string {
  return encodeURIComponent(value).replace(/%3A/gi, ':').replace(/%2C/gi, ',');
}

function clauseText(clause: Clause): string {
  return (clause.negated ? '!' : '') + clause.values.map(escaped).join('~');
}

/** A text that itself begins with `!` or `\` gets a `\` before it, so that it is not read as negated. */
function wordsText({ text, negated }: WordsClause): string {
  return (negated ? '!' : '') + escaped(/^[!\\]/.test(text) ? `\\${text}` : text);
}

function* filterParameters(filter: Filter): Generator<readonly [string, string]> {
  if (filter.actors) {
    yield ['actors', clauseText(filter.actors)];
    if (filter.actors.mode === 'any') yield ['actor-mode', 'any'];
  }
  for (const dimension of CLAUSES) {
    const clause: Clause | undefined = filter[dimension];
    if (clause) yield [dimension, clauseText(clause)];
  }
  if (filter.words) yield [WORDS_PARAMETER, wordsText(filter.words)];
}

function selectionParameter(selection: Selection): readonly [string, string] {
  if (selection.kind === 'pair') return ['pair', selection.ids.map(escaped).join('~')];
  return [selection.kind, escaped(selection.id)];
}

function* parametersOf(view: View): Generator<readonly [string, string]> {
  yield ['v', String(LINK_VERSION)];
  yield* periodParameters(view);
  yield* filterParameters(view.filter);
  if (view.selection) yield selectionParameter(view.selection);
  if (view.selection?.kind === 'series' && view.selection.points)
    yield ['points', view.selection.points.map(escaped).join(',')];
  for (const key of CHOICES) {
    if (view[key] !== DEFAULT_VIEW[key]) yield [key, view[key]];
  }
  yield* graphParameters(view, escaped);
}

/** The query string of a view, with its `?`. */
export function encodeView(view: View): string {
  return `?${[...parametersOf(view)].map(([name, value]) => `${name}=${value}`).join('&')}`;
}

// ---- address → view ----

/** Reads parameters one by one and notes what it cannot use. */
class Reader {
  readonly dropped: Dropped[] = [];
  readonly #parameters: URLSearchParams;

  constructor(parameters: URLSearchParams) {
    this.#parameters = parameters;
  }

  text(name: string): string | undefined {
    return this.#parameters.get(name)?.trim() || undefined;
  }

  drop(parameter: string, reason: Dropped['reason'], value = this.text(parameter) ?? ''): void {
    this.dropped.push({ parameter, value, reason });
  }

  /** One of the `options`, or the default. */
  option<T extends string>(name: string, options: readonly T[], otherwise: T): T {
    const value = this.text(name);
    if (value === undefined) return otherwise;
    const option = options.find((one) => one === value);
    if (option === undefined) this.drop(name, 'unknown-value');
    return option ?? otherwise;
  }

  clause(name: string): Clause | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const negated = text.startsWith('!');
    const values = [...new Set(text.slice(negated ? 1 : 0).split('~'))].filter((value) => value !== '');
    if (values.length === 0) this.drop(name, 'unreadable');
    return values.length === 0 ? undefined : { values, negated };
  }
}

function readActors(reader: Reader): ActorClause | undefined {
  const clause = reader.clause('actors');
  const mode = reader.option('actor-mode', ['all', 'any'], 'all');
  return clause && { ...clause, mode };
}

function readWords(reader: Reader): Filter['words'] {
  const text = reader.text(WORDS_PARAMETER);
  if (text === undefined) return undefined;
  const negated = text.startsWith('!');
  const words = text
    .slice(negated ? 1 : 0)
    .replace(/^\\/, '')
    .trim();
  if (words === '') reader.drop(WORDS_PARAMETER, 'unreadable');
  return words === '' ? undefined : { text: words, negated };
}

/** Dimensions whose values are words of the program, and the same for every dataset. */
const WORDS_OF: Readonly<Record<string, readonly string[]>> = { status: STATUS_VALUES, basis: BASIS_VALUES };

function readKnown(reader: Reader, name: string, options: readonly string[]): Clause | undefined {
  const clause = reader.clause(name);
  if (!clause) return undefined;
  const { known, unknown } = chosen(clause.values, options);
  for (const value of unknown) reader.drop(name, 'unknown-value', value);
  return known.length === 0 ? undefined : { values: known, negated: clause.negated };
}

function readFilter(reader: Reader): Filter {
  const clauses: [string, unknown][] = [
    ['actors', readActors(reader)],
    ...CLAUSES.map((name): [string, unknown] => [
      name,
      WORDS_OF[name] ? readKnown(reader, name, WORDS_OF[name]) : reader.clause(name),
    ]),
    ['words', readWords(reader)],
  ];
  return Object.fromEntries(clauses.filter(([, clause]) => clause !== undefined));
}

/** Dates of two points of a series: `2021,2024`. */
function readPoints(reader: Reader): readonly [string, string] | null {
  const text = reader.text('points');
  if (text === undefined) return null;
  const [from, to, ...more] = text.split(',');
  if (from && to && more.length === 0) return [from, to];
  reader.drop('points', 'unreadable');
  return null;
}

/** The first selection named; a link names one at the most. */
function readSelection(reader: Reader): Selection | null {
  for (const kind of ['event', 'actor', 'source'] as const) {
    const id = reader.text(kind);
    if (id !== undefined) return { kind, id };
  }
  const series = reader.text('series');
  if (series !== undefined) return { kind: 'series', id: series, points: readPoints(reader) };
  const pair = reader.text('pair')?.split('~');
  if (!pair) return null;
  const [a, b, ...more] = pair;
  if (a && b && a !== b && more.length === 0) return { kind: 'pair', ids: [a, b] };
  reader.drop('pair', 'unreadable');
  return null;
}

/** Any query string gives a view: what cannot be read is dropped and named. Ids are not looked up here. */
export function decodeView(search: string): Decoded {
  const upgraded = upgradeParameters(new URLSearchParams(search), LINK_VERSION);
  const reader = new Reader(upgraded.parameters);
  if (upgraded.newer) reader.drop('v', 'newer-version');
  for (const name of new Set(upgraded.parameters.keys())) {
    if (!PARAMETERS.has(name) && name !== EMBED_PARAMETER) reader.drop(name, 'unknown-parameter');
  }
  const view: View = {
    ...readPeriodParts(reader),
    filter: readFilter(reader),
    selection: readSelection(reader),
    lanes: reader.option('lanes', LANES, DEFAULT_VIEW.lanes),
    level: reader.option('level', LEVELS, DEFAULT_VIEW.level),
    weight: reader.option('weight', WEIGHTS, DEFAULT_VIEW.weight),
    size: reader.option('size', SIZES, DEFAULT_VIEW.size),
    ...readGraphParts(reader),
    panel: reader.option('panel', PANELS, DEFAULT_VIEW.panel),
  };
  return { view, dropped: reader.dropped };
}
