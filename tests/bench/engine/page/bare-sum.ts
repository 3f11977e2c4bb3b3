/**
 * A bare sum over every column that a full count reads, each value once. One loop per kind of array: a loop that
 * meets all kinds is several times slower, and a slow sum would make the count look good.
 */
import type { Store } from '../../../../src/engine/store.ts';
import { runThrough } from '../../../../src/base/work.ts';

export function bareSum({ columns, level }: Store): number {
  const { pairs } = runThrough(level('all'));
  const { participants, frameworks, topics } = columns;
  const read = [columns.starts, columns.kinds, columns.statuses, columns.places, columns.salience];
  const lists = [participants, frameworks, topics, pairs].flatMap(({ offsets, values }) => [offsets, values]);
  let sum = 0;
  for (const values of [...read, ...lists]) sum += sumOf(values);
  return sum;
}

type Summed = Uint8Array | Uint16Array | Uint32Array | Int16Array | Int32Array | Float32Array;

function sumOf(values: Summed): number {
  if (values instanceof Uint32Array) return sumOfUint32(values);
  if (values instanceof Uint16Array) return sumOfUint16(values);
  if (values instanceof Uint8Array) return sumOfUint8(values);
  if (values instanceof Int32Array) return sumOfInt32(values);
  return values instanceof Int16Array ? sumOfInt16(values) : sumOfFloat32(values);
}

function sumOfUint32(values: Uint32Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}

function sumOfUint16(values: Uint16Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}

function sumOfUint8(values: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}

function sumOfInt32(values: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}

function sumOfInt16(values: Int16Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}

function sumOfFloat32(values: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}
