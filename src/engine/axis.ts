/** The ways in which an event has values: its one kind, its many topics, the actors that stand for it at a level. */
import type { ListColumn } from '../dataset/event-table.ts';
import type { Actor } from '../dataset/model.ts';
import type { Dimension } from './filter.ts';
import type { Columns } from './columns.ts';
import type { Numbers } from './lists.ts';
import { listColumn } from './lists.ts';
import type { GraphLevel, LaneDimension } from './question.ts';
import { heldDuring } from './representation.ts';

/** One value per event (`scalar`, negative for none), or a list, or neither: then no event has any. */
export interface Axis {
  readonly size: number;
  readonly scalar: Numbers | null;
  readonly lists: ListColumn | null;
}

/** Made once and kept, so that what is counted along an axis can be kept with it. */
export interface Axes {
  readonly of: Readonly<Record<Dimension, Axis>>;
  readonly lanes: Readonly<Record<LaneDimension, () => Axis>>;
  readonly levels: Readonly<Record<GraphLevel, () => Axis>>;
}

export function axesOf(columns: Columns): Axes {
  const { tables, kindNames, topicNames, statusNames } = columns;
  const actors = tables.actors.length;
  const of: Axes['of'] = {
    actors: { size: actors, scalar: null, lists: columns.involved },
    kinds: { size: kindNames.length, scalar: columns.kinds, lists: null },
    frameworks: { size: actors, scalar: null, lists: columns.frameworks },
    topics: { size: topicNames.length, scalar: null, lists: columns.topics },
    places: { size: tables.places.length, scalar: columns.places, lists: null },
    status: { size: statusNames.length, scalar: columns.statuses, lists: null },
  };
  const none: Axis = { size: 0, scalar: null, lists: null };
  const all =
    columns.participants === columns.involved
      ? of.actors
      : { size: actors, scalar: null, lists: columns.participants };
  const states = once(() => made(columns, (row) => involvedOf(columns, row, 'state')));
  return {
    of,
    lanes: {
      none: () => none,
      kind: () => of.kinds,
      topic: () => of.topics,
      framework: () => of.frameworks,
      actor: () => all,
      state: states,
    },
    levels: {
      all: () => all,
      people: once(() => made(columns, (row) => participantsOf(columns, row, 'person'))),
      states: once(() => made(columns, (row) => statesAndStrangers(columns, row))),
      organisations: once(() => made(columns, (row) => organisations(columns, row))),
    },
  };
}

function once<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= make());
}

function made(columns: Columns, valuesOf: (row: number) => readonly number[]): Axis {
  const size = columns.tables.actors.length;
  const lists = Array.from({ length: columns.count }, (_, row) => valuesOf(row));
  return { size, scalar: null, lists: listColumn(lists, size) };
}

function participantsOf(columns: Columns, row: number, kind?: Actor['kind']): readonly number[] {
  return ofKind(columns, columns.participants, row, kind);
}

function involvedOf(columns: Columns, row: number, kind: Actor['kind']): readonly number[] {
  return ofKind(columns, columns.involved, row, kind);
}

function ofKind(columns: Columns, { offsets, values }: ListColumn, row: number, kind?: Actor['kind']) {
  const found: number[] = [];
  for (let at = offsets[row]!; at < offsets[row + 1]!; at++)
    if (kind === undefined || columns.tables.actors[values[at]!]!.kind === kind) found.push(values[at]!);
  return found;
}

/** States that took part or were represented, and persons who represented none. All others are left out. */
function statesAndStrangers(columns: Columns, row: number): readonly number[] {
  const strangers = participantsOf(columns, row, 'person').filter((person) => {
    let represents = false;
    holdingsOf(columns, 'offices', person, row, () => (represents = true));
    return !represents;
  });
  return [...involvedOf(columns, row, 'state'), ...strangers];
}

/** Organisations that took part, and those to which the event's states belonged. All others are left out. */
function organisations(columns: Columns, row: number): readonly number[] {
  const found = new Set(participantsOf(columns, row, 'organisation'));
  for (const state of involvedOf(columns, row, 'state'))
    holdingsOf(columns, 'organisations', state, row, (organisation) => found.add(organisation));
  return [...found];
}

function holdingsOf(
  { representation, starts, ends }: Columns,
  what: 'offices' | 'organisations',
  member: number,
  row: number,
  found: (of: number) => void,
): void {
  heldDuring(representation[what], member, starts[row]!, ends[row]!, found);
}
