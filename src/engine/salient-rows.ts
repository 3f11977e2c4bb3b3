/** The most salient rows of each value of an axis, so that the best in a window are among the first of them. */
import type { ListColumn } from './lists.ts';
import { numbersBelow } from './lists.ts';
import type { Rows } from './match-set.ts';
import { kthHighest } from './top.ts';
import { ITEMS_PER_STEP } from '../base/work.ts';
import type { Work } from '../base/work.ts';

/** So few rows are looked through in no time. */
const FEW_ROWS = 512;
/**
 * Of n rows about 12·√n. For k labels of a window with m of them, k·n/m are met on the way down, and m on the way
 * along; the worst for both together is m = √(k·n), and for some thirty labels this is twice that.
 */
const LENGTH = 12;
const SAMPLE = 1024;
/** Where many rows are equally salient, the list could be any length. */
const MOST_TIMES_LONGER = 2;
/** A salience has bits below 2^30, so that with a position it is a whole number that a double holds. */
const POSITIONS = 2 ** 23;

/** Highest salience first, equals ascending; none for values of few rows, nor where too many are alike. */
export function* salientRows(
  { offsets, values: rows }: ListColumn,
  salience: Float32Array,
): Work<ListColumn> {
  const bits = new Uint32Array(salience.buffer, salience.byteOffset, salience.length);
  const starts = new Uint32Array(offsets.length);
  const lists: Uint32Array[] = [];
  for (let value = 0; value + 1 < offsets.length; value++) {
    const length = offsets[value + 1]! - offsets[value]!;
    starts[value + 1] = starts[value]!;
    if (length < FEW_ROWS || length > POSITIONS) continue;
    const list = yield* mostSalient(rows.subarray(offsets[value], offsets[value + 1]), bits);
    starts[value + 1]! += list.length;
    lists.push(list);
  }
  const values = numbersBelow(salience.length, starts.at(-1)!);
  let at = 0;
  for (const list of lists) {
    values.set(list, at);
    at += list.length;
  }
  return { offsets: starts, values };
}

/** `bits` of a float that is not negative ascend as it does. */
function* mostSalient(rows: Rows, bits: Uint32Array): Work<Uint32Array> {
  const wanted = Math.ceil(LENGTH * Math.sqrt(rows.length));
  const least = sampledBar(rows, bits, wanted);
  const packed = new Float64Array(MOST_TIMES_LONGER * wanted);
  let size = 0;
  for (let from = 0; from < rows.length && size <= packed.length; from += ITEMS_PER_STEP) {
    size = collect(rows, from, Math.min(rows.length, from + ITEMS_PER_STEP), bits, least, packed, size);
    yield;
  }
  if (size > packed.length) return new Uint32Array(0);
  const sorted = packed.subarray(0, size).sort();
  yield;
  return unpacked(sorted, rows);
}

/** Rows of packed positions, from the last. */
function unpacked(sorted: Float64Array, rows: Rows): Uint32Array {
  const result = new Uint32Array(sorted.length);
  for (let i = 0; i < result.length; i++)
    result[i] = rows[POSITIONS - 1 - (sorted[result.length - 1 - i]! % POSITIONS)]!;
  return result;
}

/** What about `wanted` of the rows reach, by a sample drawn in even steps. */
function sampledBar(rows: Rows, bits: Uint32Array, wanted: number): number {
  const size = Math.min(SAMPLE, rows.length);
  const sample = Float64Array.from(
    { length: size },
    (_, i) => bits[rows[Math.floor((i * rows.length) / size)]!]!,
  );
  return kthHighest(sample, 0, size, Math.ceil((wanted / rows.length) * size));
}

/** The new size; above the length of `packed` where it was too short. */
function collect(
  rows: Rows,
  from: number,
  to: number,
  bits: Uint32Array,
  least: number,
  packed: Float64Array,
  size: number,
): number {
  for (let at = from; at < to; at++) {
    const score = bits[rows[at]!]!;
    if (score >= least) packed[size++] = score * POSITIONS + (POSITIONS - 1 - at);
  }
  return size;
}
