/**
 * Rows in the order of a column, by counting instead of comparing: every sort is a number per row, and numbers are
 * put in place in one pass of 16 bits, or two. A comparing sort of a million rows takes seconds.
 */
import { textIn } from '../base/text.ts';
import { NO_PLACE } from '../dataset/event-table.ts';
import { lengthAt } from './lists.ts';
import type { RowSort } from './question.ts';
import type { Store } from './store.ts';

const BITS = 16;
const DIGITS = 2 ** BITS;

/** Rows by the column, ascending; equals stand in order of time, which is the order of rows. */
export function rowsInOrder(store: Store, sort: RowSort, language: string): Uint32Array {
  return orderOfKeys(keysOf(store, sort, language));
}

/** Positions by their key, ascending; equal keys keep their order. */
export function orderOfKeys(keys: Uint32Array): Uint32Array {
  let largest = 0;
  for (const key of keys) if (key > largest) largest = key;
  let order = Uint32Array.from(keys, (_, row) => row);
  for (let shift = 0; shift === 0 || largest >>> shift > 0; shift += BITS) {
    order = passed(order, keys, shift);
    if (shift + BITS >= 32) break;
  }
  return order;
}

/** One stable pass: by the 16 bits from `shift`. */
function passed(order: Uint32Array, keys: Uint32Array, shift: number): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(DIGITS + 1);
  const digitOf = (row: number) => (keys[row]! >>> shift) & (DIGITS - 1);
  for (let row = 0; row < keys.length; row++) starts[digitOf(row) + 1]!++;
  for (let digit = 0; digit < DIGITS; digit++) starts[digit + 1]! += starts[digit]!;
  const sorted = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) sorted[starts[digitOf(order[i]!)]!++] = order[i]!;
  return sorted;
}

/** A number per row that ascends as the column does. */
function keysOf(store: Store, sort: RowSort, language: string): Uint32Array {
  const { columns, records } = store;
  const rows = columns.count;
  switch (sort) {
    case 'date':
      return new Uint32Array(rows);
    case 'kind':
      return Uint32Array.from(columns.kinds);
    case 'status':
      return Uint32Array.from(columns.statuses);
    case 'participants':
      return keysBy(rows, (row) => lengthAt(columns.participants, row));
    case 'sources':
      return columns.sourceCounts ? Uint32Array.from(columns.sourceCounts) : new Uint32Array(rows);
    case 'salience':
      return keysOfFloats(columns.salience);
    case 'place': {
      const ranks = ranked(
        columns.tables.places.map(({ name }) => textIn(name, language).text),
        language,
      );
      const rankOf = (place: number) => (place === NO_PLACE ? 0 : ranks[place]! + 1);
      return keysBy(rows, (row) => rankOf(columns.places[row]!));
    }
    case 'title': {
      if (!records.hasTitles) return Uint32Array.from(columns.kinds);
      return ranked(
        Array.from({ length: rows }, (_, row) => textIn(records.record(row).title, language).text),
        language,
      );
    }
  }
}

function keysBy(rows: number, keyOf: (row: number) => number): Uint32Array {
  const keys = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) keys[row] = keyOf(row);
  return keys;
}

/** The bits of a float that is not negative ascend as the float does. */
function keysOfFloats(values: Float32Array): Uint32Array {
  return new Uint32Array(Float32Array.from(values, (value) => Math.max(0, value) + 0).buffer);
}

/** Where each text stands among all of them as the language sorts; equal texts have the same number. */
function ranked(texts: readonly string[], language: string): Uint32Array {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sorted = [...new Set(texts)].sort(compare);
  const ranks = new Map(sorted.map((text, rank) => [text, rank]));
  return Uint32Array.from(texts, (text) => ranks.get(text)!);
}
