/**
 * The events as the engine holds them: typed arrays in order of time (start, then end, then id), so that a row
 * number is a place in time, and for each selective dimension the rows of each value.
 *
 *   row            0      1      2
 *   starts      1000   1440   1440     minutes since 1970
 *   ends        1440   2880  10080     one past the last
 *   kinds          3      0      3     position in `kindNames`
 *   participants   0 3 | 0 5 7 | 2     offsets 0 2 5 6
 *
 * An event of two participants takes 20 bytes, its lists 22 (offsets 12, participants 4, roles 2, rows of its
 * actors 8 less where they are few), the rows of its kind 4, its place in the pairs (`level.ts`) 12. Each source that
 * it rests on takes 4 to 8, and the event then 4 for its list; where events name no sources, nothing is kept of them.
 */
import type { EventTable, ListColumn } from '../dataset/event-table.ts';
import type { Dataset } from '../dataset/model.ts';
import { basisLists } from './bases.ts';
import { invertColumn, invertLists, lengthAt, listsMade, reorderLists } from './lists.ts';
import type { Numbers } from './lists.ts';
import { heldDuring, representation } from './representation.ts';
import type { Representation } from './representation.ts';
import { kindWeight, salience, spreadOfNumber, spreadOfText } from './salience.ts';
import { endOrder, reorder, timeOrder } from './time-order.ts';
import { ITEMS_PER_STEP, inSteps } from '../base/work.ts';
import type { Work } from '../base/work.ts';

export interface Columns {
  readonly count: number;
  /** Everything but the events. */
  readonly tables: Omit<Dataset, 'events'>;
  readonly kindNames: EventTable['kinds'];
  readonly statusNames: EventTable['statuses'];
  readonly topicNames: EventTable['topicNames'];
  readonly roleNames: EventTable['roleNames'];
  /** Row → row of the table or the records that this was made from; `null` where they are the same. */
  readonly origin: Uint32Array | null;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Rows by end; `null` where row order is such an order. */
  readonly byEnd: Uint32Array | null;
  readonly dateFlags: Uint8Array;
  readonly kinds: Numbers;
  readonly statuses: Uint8Array;
  /** `NO_PLACE` for none. */
  readonly places: Numbers;
  readonly participants: ListColumn;
  /** Parallel to `participants.values`. */
  readonly roles: Uint8Array;
  /** Participants and the states that they represented; the same object where nobody represented any. */
  readonly involved: ListColumn;
  readonly frameworks: ListColumn;
  readonly topics: ListColumn;
  readonly salience: Float32Array;
  readonly sourceCounts: Uint16Array | null;
  /** Positions in `BASES`; `null` where there are no sources. */
  readonly bases: ListColumn | null;
  readonly sources: SourceColumns | null;
  /** Rows of each value, ascending. */
  readonly rowsOf: Readonly<Record<'actors' | 'kinds' | 'frameworks' | 'topics' | 'places', ListColumn>>;
  readonly representation: Representation;
}

/** What events rest on, from either end; there is none where events name no sources. */
export interface SourceColumns {
  /** Positions in the table of sources, each at most once per event. */
  readonly lists: ListColumn;
  /** Rows of each source, ascending. */
  readonly rowsOf: ListColumn;
}

export function* buildColumns(table: EventTable): Work<Columns> {
  const order = yield* timeOrder(table.starts, table.ends, byId(table.ids));
  const starts = yield* reorder(table.starts, order);
  const ends = yield* reorder(table.ends, order);
  const kinds = yield* reorder(table.kind, order);
  const places = yield* reorder(table.place, order);
  const participants = yield* reorderLists(table.participants, order);
  const frameworks = yield* reorderLists(table.frameworks, order);
  const topics = yield* reorderLists(table.topics, order);
  const bases = yield* basisLists(table);
  const represented = yield* representation(table.actors, table.memberships);
  const involved = yield* closure(participants, starts, ends, represented);
  return {
    count: table.count,
    tables: tablesOf(table),
    kindNames: table.kinds,
    statusNames: table.statuses,
    topicNames: table.topicNames,
    roleNames: table.roleNames,
    origin: order,
    starts,
    ends,
    byEnd: yield* endOrder(ends),
    dateFlags: yield* reorder(table.dateFlags, order),
    kinds,
    statuses: yield* reorder(table.status, order),
    places,
    participants,
    roles: yield* reorderParallel(table.roles, table.participants, order),
    involved,
    frameworks,
    topics,
    salience: yield* reorder(yield* saliences(table), order),
    sourceCounts: table.sourceCounts && (yield* reorder(table.sourceCounts, order)),
    bases: bases && (yield* reorderLists(bases, order)),
    sources: table.eventSources ? yield* sourceColumns(table, table.eventSources, order) : null,
    rowsOf: {
      actors: yield* invertLists(involved, table.actors.length),
      kinds: yield* invertColumn(kinds, table.kinds.length),
      frameworks: yield* invertLists(frameworks, table.actors.length),
      topics: yield* invertLists(topics, table.topicNames.length),
      places: yield* invertColumn(places, table.places.length),
    },
    representation: represented,
  };
}

function* sourceColumns(
  { sources }: EventTable,
  eventSources: ListColumn,
  order: Uint32Array | null,
): Work<SourceColumns> {
  const lists = yield* reorderLists(eventSources, order);
  return { lists, rowsOf: yield* invertLists(lists, sources.length) };
}

function byId(ids: readonly string[] | null): (a: number, b: number) => number {
  if (ids === null) return (a, b) => a - b;
  return (a, b) => (ids[a]! < ids[b]! ? -1 : ids[a] === ids[b] ? a - b : 1);
}

function tablesOf(table: EventTable): Columns['tables'] {
  const { info, actors, memberships, places, series, sources, redirects } = table;
  return { info, actors, memberships, places, series, sources, redirects };
}

/** Participants first, then the states that persons among them represented, each once. */
function* closure(
  participants: ListColumn,
  starts: Int32Array,
  ends: Int32Array,
  { offices }: Representation,
): Work<ListColumn> {
  if (offices.size === 0) return participants;
  const bound = participants.values instanceof Uint16Array ? 0x1_0000 : 2 ** 32;
  return yield* listsMade(starts.length, bound, (row) => {
    const own = participants.values.subarray(...rangeAt(participants, row));
    const involved = new Set(own);
    for (const person of own)
      heldDuring(offices, person, starts[row]!, ends[row]!, (state) => involved.add(state));
    return involved;
  });
}

function rangeAt(column: ListColumn, row: number): [from: number, to: number] {
  return [column.offsets[row]!, column.offsets[row + 1]!];
}

/** What lies parallel to the values of a list, in the order into which `reorderLists` brings them. */
function* reorderParallel(
  values: Uint8Array,
  lists: ListColumn,
  order: Uint32Array | null,
): Work<Uint8Array> {
  if (order === null) return values;
  const result = new Uint8Array(values.length);
  let at = 0;
  yield* inSteps(order.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const [begin, end] = rangeAt(lists, order[i]!);
      for (let old = begin; old < end; old++) result[at++] = values[old]!;
    }
  });
  return result;
}

function* saliences(table: EventTable): Work<Float32Array> {
  const weights = table.kinds.map(kindWeight);
  const result = new Float32Array(table.count);
  const score = (from: number, to: number): void => {
    for (let row = from; row < to; row++)
      result[row] = salience(
        weights[table.kind[row]!]!,
        lengthAt(table.participants, row),
        table.sourceCounts?.[row] ?? 0,
        table.referredTo?.[row] ?? 0,
        table.ids ? spreadOfText(table.ids[row]!) : spreadOfNumber(row),
      );
  };
  yield* inSteps(table.count, score, ITEMS_PER_STEP / 8);
  return result;
}
