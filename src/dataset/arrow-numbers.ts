/** Columns of numbers in an Arrow table that are mostly the same few: days, of which a year has 365. */
import type { Batch, Column } from '@uwdata/flechette';
import { dictionaryColumn, numbersColumn, onlyBatch } from './arrow-columns.ts';
import type { Indices } from './arrow-columns.ts';

const MOST_DIFFERENT = 0x1_0000;

/** Numbers of which few are different take two bytes each, or one, as places among the different ones. */
export function fewNumbersColumn(values: Int32Array): Column<unknown> {
  const places = new Map<number, number>();
  for (let i = 0; i < values.length; i++) {
    if (!places.has(values[i]!)) places.set(values[i]!, places.size);
    if (places.size > MOST_DIFFERENT) return numbersColumn(values);
  }
  const indices = places.size <= 0x100 ? new Uint8Array(values.length) : new Uint16Array(values.length);
  for (let i = 0; i < values.length; i++) indices[i] = places.get(values[i]!)!;
  return dictionaryColumn(indices, numbersColumn(Int32Array.from(places.keys())));
}

/** Of numbers written in either way. */
export function int32sOf(batch: Batch<unknown>): Int32Array {
  const { dictionary: column } = batch as unknown as { readonly dictionary?: Column<number> };
  if (!column) return batch.values as Int32Array;
  return spelledOut(batch.values as Indices, onlyBatch(column).values as Int32Array);
}

function spelledOut(indices: Indices, different: Int32Array): Int32Array {
  const values = new Int32Array(indices.length);
  for (let i = 0; i < values.length; i++) {
    const index = indices[i]!;
    if (index >= different.length) throw new RangeError('a number is not among the different ones');
    values[i] = different[index]!;
  }
  return values;
}
