/** Compressed lists: making them from rows, turning them round, and reading them. */
import type { ListColumn } from '../dataset/event-table.ts';

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

export function listAt(column: ListColumn, i: number): Uint16Array | Uint32Array {
  return column.values.subarray(column.offsets[i], column.offsets[i + 1]);
}

export function lengthAt(column: ListColumn, i: number): number {
  return column.offsets[i + 1]! - column.offsets[i]!;
}

/** Lists in another order: list i of the result is list `order[i]`. `null` keeps the order. */
export function reorderLists(column: ListColumn, order: Uint32Array | null): ListColumn {
  if (order === null) return column;
  const offsets = new Uint32Array(order.length + 1);
  const values = column.values.slice();
  let at = 0;
  for (let i = 0; i < order.length; i++) {
    const end = column.offsets[order[i]! + 1]!;
    for (let from = column.offsets[order[i]!]!; from < end; from++) values[at++] = column.values[from]!;
    offsets[i + 1] = at;
  }
  return { offsets, values };
}

/** For each value below `bound`, the lists that hold it, ascending: the inverted lists. */
export function invertLists(column: ListColumn, bound: number): ListColumn {
  const count = column.offsets.length - 1;
  const offsets = countsToOffsets(column.values, bound);
  const values = numbersBelow(count, column.values.length);
  const next = offsets.slice();
  for (let i = 0; i < count; i++) {
    const end = column.offsets[i + 1]!;
    for (let at = column.offsets[i]!; at < end; at++) values[next[column.values[at]!]!++] = i;
  }
  return { offsets, values };
}

/** For each value from 0 and below `bound`, the rows that hold it, ascending. Negative values are in no list. */
export function invertColumn(column: Numbers, bound: number): ListColumn {
  const offsets = countsToOffsets(column, bound);
  const values = numbersBelow(column.length, offsets[bound]!);
  const next = offsets.slice();
  for (let i = 0; i < column.length; i++) if (column[i]! >= 0) values[next[column[i]!]!++] = i;
  return { offsets, values };
}

function countsToOffsets(values: Numbers, bound: number): Uint32Array {
  const offsets = new Uint32Array(bound + 1);
  for (let i = 0; i < values.length; i++) if (values[i]! >= 0) offsets[values[i]! + 1]!++;
  for (let i = 0; i < bound; i++) offsets[i + 1]! += offsets[i]!;
  return offsets;
}
