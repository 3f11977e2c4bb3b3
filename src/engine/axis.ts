/** The ways in which an event has values: its one kind, its many topics, the actors that stand for it at a level. */
import type { ListColumn } from '../dataset/event-table.ts';
import type { Actor } from '../dataset/model.ts';
import { BASES } from '../dataset/vocabulary.ts';
import type { Dimension } from './filter.ts';
import type { Columns } from './columns.ts';
import type { Numbers } from './lists.ts';
import { listsMade } from './lists.ts';
import type { GraphLevel, LaneDimension } from './question.ts';
import { heldDuring } from './representation.ts';
import { inSteps, remembered } from '../base/work.ts';
import type { Work } from '../base/work.ts';

/** One value per event (`scalar`, negative for none), or a list, or neither: then no event has any. */
export interface Axis {
  readonly size: number;
  readonly scalar: Numbers | null;
  readonly lists: ListColumn | null;
  /** The value that every event has, `size` for none; `null` where they differ. Then counting need not look. */
  readonly only: number | null;
}

/** Made once and kept, so that what is counted along an axis can be kept with it. */
export interface Axes {
  readonly of: Readonly<Record<Dimension, Axis>>;
  readonly lanes: (by: LaneDimension) => Work<Axis>;
  readonly levels: (level: GraphLevel) => Work<Axis>;
}

export function* axesOf(columns: Columns): Work<Axes> {
  const { tables, kindNames, topicNames, statusNames } = columns;
  const actors = tables.actors.length;
  const of: Axes['of'] = {
    actors: listAxis(actors, columns.involved),
    kinds: yield* scalarAxis(kindNames.length, columns.kinds),
    frameworks: listAxis(actors, columns.frameworks),
    topics: listAxis(topicNames.length, columns.topics),
    places: yield* scalarAxis(tables.places.length, columns.places),
    status: yield* scalarAxis(statusNames.length, columns.statuses),
    basis: columns.bases ? listAxis(BASES.length, columns.bases) : emptyAxis(BASES.length),
    sources: columns.sources
      ? listAxis(tables.sources.length, columns.sources.lists)
      : emptyAxis(tables.sources.length),
  };
  const none: Axis = { size: 0, scalar: null, lists: null, only: 0 };
  const all = columns.participants === columns.involved ? of.actors : listAxis(actors, columns.participants);
  const lanes: Readonly<Record<LaneDimension, () => Work<Axis>>> = {
    none: () => ready(none),
    kind: () => ready(of.kinds),
    topic: () => ready(of.topics),
    framework: () => ready(of.frameworks),
    actor: () => ready(all),
    state: () => made(columns, (row) => involvedOf(columns, row, 'state')),
  };
  const levels: Readonly<Record<GraphLevel, () => Work<Axis>>> = {
    all: () => ready(all),
    people: () => made(columns, (row) => participantsOf(columns, row, 'person')),
    states: () => made(columns, (row) => statesAndStrangers(columns, row)),
    organisations: () => made(columns, (row) => organisations(columns, row)),
  };
  return {
    of,
    lanes: remembered((by: LaneDimension) => lanes[by]()),
    levels: remembered((level: GraphLevel) => levels[level]()),
  };
}

function* scalarAxis(size: number, scalar: Numbers): Work<Axis> {
  const first = scalar[0] ?? -1;
  let same = true;
  yield* inSteps(scalar.length, (from, to) => {
    for (let row = from; row < to && same; row++) same = scalar[row] === first;
  });
  return { size, scalar, lists: null, only: same ? (first < 0 ? size : first) : null };
}

/** No event has any of the values. */
function emptyAxis(size: number): Axis {
  return { size, scalar: null, lists: null, only: size };
}

function listAxis(size: number, lists: ListColumn): Axis {
  return { size, scalar: null, lists, only: lists.values.length === 0 ? size : null };
}

function* ready(axis: Axis): Work<Axis> {
  yield;
  return axis;
}

function* made(columns: Columns, valuesOf: (row: number) => readonly number[]): Work<Axis> {
  const size = columns.tables.actors.length;
  return listAxis(size, yield* listsMade(columns.count, size, valuesOf));
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
