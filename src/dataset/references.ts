/**
 * What needs more than one field or row: references, dates, repetitions. A dangling reference is dropped with a
 * warning; the row goes with it where it says nothing without (a membership without its actor, an event without
 * participants or sources).
 */
import type * as z from 'zod';
import { OPEN_END, parseEdtf } from './dates.ts';
import type { Actor, EventRecord, Membership, Place, Series, Source } from './model.ts';
import type { Complain } from './rows.ts';
import type {
  actorSchema,
  eventSchema,
  membershipSchema,
  placeSchema,
  seriesSchema,
  sourceSchema,
} from './schema.ts';
import type { DateSpan } from '../base/time.ts';

type Ids = ReadonlySet<string>;
export interface Known {
  readonly actors: Ids;
  readonly places: Ids;
  readonly sources: Ids;
}

export function checkActor(row: z.output<typeof actorSchema>, complain: Complain): Actor {
  if (row.iso === undefined || row.kind === 'state') return row;
  complain({
    field: 'iso',
    expected: 'no code, as only states have one',
    found: row.iso,
    severity: 'warning',
  });
  const { iso: _dropped, ...others } = row;
  return others;
}

export function checkSource(
  row: z.output<typeof sourceSchema>,
  known: Pick<Known, 'actors'>,
  complain: Complain,
): Source {
  const { published, side, ...others } = row;
  const dated = published === undefined || parseEdtf(published) !== undefined;
  if (!dated) complain({ field: 'published', expected: A_DATE, found: published, severity: 'warning' });
  const speaksFor = existing(side ?? null, known.actors, 'side', 'actors', complain);
  return {
    ...others,
    ...(published !== undefined && dated && { published }),
    ...(speaksFor !== null && { side: speaksFor }),
  };
}

export function checkPlace(
  row: z.output<typeof placeSchema>,
  known: Pick<Known, 'actors'>,
  complain: Complain,
): Place {
  return { ...row, country: existing(row.country, known.actors, 'country', 'actors', complain) };
}

export function checkEvent(
  row: z.output<typeof eventSchema>,
  known: Known,
  complain: Complain,
): EventRecord | undefined {
  const span = spanOf(row.date, 'date', complain);
  const participants = list(row.participants, known.actors, ['participants', 'actor'], 'actors', complain);
  const sources = list(row.sources, known.sources, ['sources'], 'sources', complain);
  complainOfStatus(row, complain);
  if (isEmpty(participants, 'participants', complain) || isEmpty(sources, 'sources', complain) || !span) {
    return undefined;
  }
  const place = existing(row.place, known.places, 'place', 'places', complain);
  const frameworks = list(row.frameworks, known.actors, ['frameworks'], 'actors', complain);
  const topics = list(row.topics, undefined, ['topics'], 'topics', complain);
  return { ...row, place, participants, frameworks, topics, sources, span };
}

/** In a second round, when it is known which events there are. */
export function checkRelated(row: EventRecord, events: Ids, complain: Complain): EventRecord {
  if (row.related.length === 0) return row;
  const others = row.related.filter(({ event }, i) => {
    if (event !== row.id) return true;
    const field = `related.${i}.event`;
    complain({ field, expected: 'another event', found: event, severity: 'warning' });
    return false;
  });
  const related = list(others, events, ['related', 'event'], 'events', complain, ({ how }) => ` ${how}`);
  return { ...row, related };
}

export function checkMembership(
  row: z.output<typeof membershipSchema>,
  known: Known,
  complain: Complain,
): Membership | undefined {
  const actors = (['member', 'of'] as const).filter((field) => {
    if (known.actors.has(row[field])) return true;
    complain({ field, expected: 'the id of one of the actors', found: row[field], severity: 'error' });
    return false;
  });
  const from = spanOf(row.from, 'from', complain);
  const to = row.to === null ? undefined : spanOf(row.to, 'to', complain);
  if (actors.length < 2 || !from || (row.to !== null && !to)) return undefined;
  const span = { start: from.start, end: to?.end ?? OPEN_END };
  const sources = list(row.sources, known.sources, ['sources'], 'sources', complain);
  if (span.end > span.start) return { ...row, sources, span };
  complain({ field: 'to', expected: `a date after ${row.from}`, found: row.to, severity: 'error' });
  return undefined;
}

export function checkSeries(
  row: z.output<typeof seriesSchema>,
  known: Known,
  complain: Complain,
): Series | undefined {
  const sourced = list(
    row.points,
    known.sources,
    ['points', 'source'],
    'sources',
    complain,
    ({ date }) => date,
  );
  const dated = sourced.flatMap((point) => {
    const span = spanOf(point.date, `points.${row.points.indexOf(point)}.date`, complain);
    return span ? [{ ...point, span }] : [];
  });
  const taken = new Set<string>();
  const points = dated.filter(({ date }) => {
    if (!taken.has(date)) return taken.add(date);
    complain({ field: 'points', expected: 'one value for each date', found: date, severity: 'warning' });
    return false;
  });
  if (isEmpty(points, 'points', complain)) return undefined;
  return { ...row, actors: list(row.actors, known.actors, ['actors'], 'actors', complain), points };
}

export const A_DATE = 'a date in EDTF that was, with both ends: 2024-10-22, 2024-10, 2024-10-22/2024-10-24';

function spanOf(date: string, field: string, complain: Complain): DateSpan | undefined {
  const span = parseEdtf(date);
  if (!span) complain({ field, expected: A_DATE, found: date, severity: 'error' });
  return span;
}

function existing(
  id: string | null,
  ids: Ids,
  field: string,
  table: string,
  complain: Complain,
): string | null {
  if (id === null || ids.has(id)) return id;
  complain({ field, expected: `the id of one of the ${table}`, found: id, severity: 'warning' });
  return null;
}

/**
 * The items whose reference leads somewhere, each once. `path` is the field of the list and, where items are
 * objects, that of their reference; `also` tells apart items that refer to the same.
 */
function list<Item>(
  items: readonly Item[],
  ids: Ids | undefined,
  [field, key]: readonly [field: string, key?: string],
  table: string,
  complain: Complain,
  also: (item: Item) => string = () => '',
): readonly Item[] {
  const taken = new Set<string>();
  const kept = items.filter((item, i) => {
    const id = key === undefined ? (item as string) : (item as Readonly<Record<string, string>>)[key]!;
    const known = ids === undefined || ids.has(id);
    const name = id + also(item);
    if (known && !taken.has(name)) return taken.add(name);
    const at = key === undefined ? `${field}.${i}` : `${field}.${i}.${key}`;
    const expected = known ? 'each only once' : `the id of one of the ${table}`;
    complain({ field: at, expected, found: id, severity: 'warning' });
    return false;
  });
  return kept.length === items.length ? items : kept;
}

/** Complains of a list of which nothing is left, as the row is then left out. */
function isEmpty(items: readonly unknown[], field: string, complain: Complain): boolean {
  if (items.length > 0) return false;
  complain({ field, expected: 'at least one that exists', found: items, severity: 'error' });
  return true;
}

function complainOfStatus(row: z.output<typeof eventSchema>, complain: Complain): void {
  if (row.status === 'confirmed' || row.statusNote) return;
  const expected = `who says what, as the event is ${row.status}`;
  complain({ field: 'statusNote', expected, found: undefined, severity: 'warning' });
}
