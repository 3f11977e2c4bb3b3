/** Compressed lists: making them from rows, turning them round, and reading them. */
import type { ListColumn } from '../dataset/event-table.ts';
import { touched } from './fresh-memory.ts';
import { inSteps } from '../base/work.ts';
import type { Work } from '../base/work.ts';

export type { ListColumn };
export type Numbers = Uint8Array | Uint16Array | Uint32Array | Int16Array | Int32Array;

/** The narrowest array that can hold numbers below `bound`. */
export function numbersBelow(bound: number, length: number): Uint16Array | Uint32Array {
  return bound <= 0x1_0000 ? new Uint16Array(length) : new Uint32Array(length);
}

/** `lists[i]` holds numbers below `bound`. */
export function listColumn(lists: readonly (readonly number[])[], bound: number): ListColumn {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => (offsets[i + 1] = offsets[i]! + list.length));
  const values = numbersBelow(bound, offsets[lists.length]!);
  lists.forEach((list, i) => values.set(list, offsets[i]));
  return { offsets, values };
}

/** Rows whose list costs a call and an array each. */
const MADE_PER_STEP = 512;

/** List i holds what `listOf(i)` gives, numbers below `bound`. */
export function* listsMade(
  count: number,
  bound: number,
  listOf: (i: number) => Iterable<number>,
): Work<ListColumn> {
  const offsets = new Uint32Array(count + 1);
  let values = numbersBelow(bound, count + 16);
  let size = 0;
  const make = (from: number, to: number): readonly number[] => {
    const made: number[] = [];
    for (let i = from; i < to; i++) {
      for (const value of listOf(i)) made.push(value);
      offsets[i + 1] = size + made.length;
    }
    return made;
  };
  for (let from = 0; from < count; from += MADE_PER_STEP) {
    const made = make(from, Math.min(count, from + MADE_PER_STEP));
    if (size + made.length > values.length)
      values = yield* copied(values, size, bound, 2 * (size + made.length));
    values.set(made, size);
    size += made.length;
    yield;
  }
  return { offsets, values: yield* copied(values, size, bound, size) };
}

/** The first `size` of the numbers below `bound`, with room for `length`. In pieces, as new memory comes slowly. */
export function* copied(
  values: Uint16Array | Uint32Array,
  size: number,
  bound: number,
  length: number,
): Work<Uint16Array | Uint32Array> {
  const result = numbersBelow(bound, length);
  yield* inSteps(size, (from, to) => result.set(values.subarray(from, to), from));
  return result;
}

export function listAt(column: ListColumn, i: number): Uint16Array | Uint32Array {
  return column.values.subarray(column.offsets[i], column.offsets[i + 1]);
}

export function lengthAt(column: ListColumn, i: number): number {
  return column.offsets[i + 1]! - column.offsets[i]!;
}

/** Lists in another order: list i of the result is list `order[i]`. `null` keeps the order. */
export function* reorderLists(column: ListColumn, order: Uint32Array | null): Work<ListColumn> {
  if (order === null) return column;
  const offsets = new Uint32Array(order.length + 1);
  const values = numbersLike(column.values);
  yield* inSteps(order.length, (from, to) => moveLists(column, order, from, to, offsets, values));
  return { offsets, values };
}

function moveLists(
  { offsets: before, values: listed }: ListColumn,
  order: Uint32Array,
  from: number,
  to: number,
  offsets: Uint32Array,
  into: ListColumn['values'],
): void {
  let at = offsets[from]!;
  for (let i = from; i < to; i++) {
    const end = before[order[i]! + 1]!;
    for (let old = before[order[i]!]!; old < end; old++) into[at++] = listed[old]!;
    offsets[i + 1] = at;
  }
}

function numbersLike(values: ListColumn['values']): ListColumn['values'] {
  return values instanceof Uint16Array ? new Uint16Array(values.length) : new Uint32Array(values.length);
}

/** For each value below `bound`, the lists that hold it, ascending: the inverted lists. */
export function* invertLists(column: ListColumn, bound: number): Work<ListColumn> {
  const count = column.offsets.length - 1;
  const offsets = yield* countsToOffsets(column.values, bound);
  const values = yield* touched(numbersBelow(count, column.values.length));
  const next = offsets.slice();
  if (values.length > 0) yield* inSteps(count, (from, to) => scatterLists(column, from, to, next, values));
  return { offsets, values };
}

/** For each value from 0 and below `bound`, the rows that hold it, ascending. Negative values are in no list. */
export function* invertColumn(column: Numbers, bound: number): Work<ListColumn> {
  const offsets = yield* countsToOffsets(column, bound);
  const values = yield* touched(numbersBelow(column.length, offsets[bound]!));
  const next = offsets.slice();
  if (values.length > 0) yield* inSteps(column.length, (from, to) => scatter(column, from, to, next, values));
  return { offsets, values };
}

// Loops of their own, with all they use at hand: as parts of a generator they take twice as long.
function scatterLists(
  { offsets, values: listed }: ListColumn,
  from: number,
  to: number,
  next: Uint32Array,
  into: ListColumn['values'],
): void {
  let at = offsets[from]!;
  for (let i = from; i < to; i++)
    for (const end = offsets[i + 1]!; at < end; at++) {
      const value = listed[at]!;
      const place = next[value]!;
      into[place] = i;
      next[value] = place + 1;
    }
}

function scatter(
  column: Numbers,
  from: number,
  to: number,
  next: Uint32Array,
  into: ListColumn['values'],
): void {
  for (let i = from; i < to; i++) {
    const value = column[i]!;
    if (value >= 0) into[next[value]!++] = i;
  }
}

function countValues(values: Numbers, from: number, to: number, offsets: Uint32Array): void {
  for (let i = from; i < to; i++) {
    const value = values[i]!;
    if (value >= 0) offsets[value + 1]!++;
  }
}

function* countsToOffsets(values: Numbers, bound: number): Work<Uint32Array> {
  const offsets = new Uint32Array(bound + 1);
  yield* inSteps(values.length, (from, to) => countValues(values, from, to, offsets));
  for (let i = 0; i < bound; i++) offsets[i + 1]! += offsets[i]!;
  return offsets;
}
