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
 * actors 8 less where they are few), the rows of its kind 4, its place in the pairs (`level.ts`) 12.
 */
import type { EventTable, ListColumn } from '../dataset/event-table.ts';
import type { Dataset } from '../dataset/model.ts';
import { invertColumn, invertLists, lengthAt, listColumn, reorderLists } from './lists.ts';
import type { Numbers } from './lists.ts';
import { heldDuring, representation } from './representation.ts';
import type { Representation } from './representation.ts';
import { kindWeight, salience, spreadOfNumber, spreadOfText } from './salience.ts';
import { endOrder, reorder, timeOrder } from './time-order.ts';

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
  /** Rows of each value, ascending. */
  readonly rowsOf: Readonly<Record<'actors' | 'kinds' | 'frameworks' | 'topics' | 'places', ListColumn>>;
  readonly representation: Representation;
}

export function buildColumns(table: EventTable): Columns {
  const order = timeOrder(table.starts, table.ends, byId(table.ids));
  const starts = reorder(table.starts, order);
  const ends = reorder(table.ends, order);
  const kinds = reorder(table.kind, order);
  const places = reorder(table.place, order);
  const participants = reorderLists(table.participants, order);
  const frameworks = reorderLists(table.frameworks, order);
  const topics = reorderLists(table.topics, order);
  const represented = representation(table.actors, table.memberships);
  const involved = closure(participants, starts, ends, represented);
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
    byEnd: endOrder(ends),
    dateFlags: reorder(table.dateFlags, order),
    kinds,
    statuses: reorder(table.status, order),
    places,
    participants,
    roles: reorderParallel(table.roles, table.participants, order),
    involved,
    frameworks,
    topics,
    salience: reorder(saliences(table), order),
    sourceCounts: table.sourceCounts && reorder(table.sourceCounts, order),
    rowsOf: {
      actors: invertLists(involved, table.actors.length),
      kinds: invertColumn(kinds, table.kinds.length),
      frameworks: invertLists(frameworks, table.actors.length),
      topics: invertLists(topics, table.topicNames.length),
      places: invertColumn(places, table.places.length),
    },
    representation: represented,
  };
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
function closure(
  participants: ListColumn,
  starts: Int32Array,
  ends: Int32Array,
  { offices }: Representation,
): ListColumn {
  if (offices.size === 0) return participants;
  const lists = Array.from(starts, (start, row) => {
    const own = participants.values.subarray(...rangeAt(participants, row));
    const involved = new Set(own);
    for (const person of own) heldDuring(offices, person, start, ends[row]!, (state) => involved.add(state));
    return [...involved];
  });
  return listColumn(lists, participants.values instanceof Uint16Array ? 0x1_0000 : 2 ** 32);
}

function rangeAt(column: ListColumn, row: number): [from: number, to: number] {
  return [column.offsets[row]!, column.offsets[row + 1]!];
}

/** What lies parallel to the values of a list, in the order into which `reorderLists` brings them. */
function reorderParallel(values: Uint8Array, lists: ListColumn, order: Uint32Array | null): Uint8Array {
  if (order === null) return values;
  const result = new Uint8Array(values.length);
  let at = 0;
  for (const row of order) {
    result.set(values.subarray(...rangeAt(lists, row)), at);
    at += lengthAt(lists, row);
  }
  return result;
}

function saliences(table: EventTable): Float32Array {
  const weights = table.kinds.map(kindWeight);
  const result = new Float32Array(table.count);
  for (let row = 0; row < table.count; row++)
    result[row] = salience(
      weights[table.kind[row]!]!,
      lengthAt(table.participants, row),
      table.sourceCounts?.[row] ?? 0,
      table.referredTo?.[row] ?? 0,
      table.ids ? spreadOfText(table.ids[row]!) : spreadOfNumber(row),
    );
  return result;
}
