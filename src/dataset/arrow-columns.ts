/** Typed arrays as columns of an Arrow table and back, without copying. The layout is told in docs/formats.md. */
import {
  batchType,
  Column,
  columnFromArray,
  dictionary,
  field,
  fixedSizeList,
  list,
  struct,
  Type,
  utf8,
} from '@uwdata/flechette';
import type { Batch, DataType, TypedArray } from '@uwdata/flechette';
import { int16, int32, int8, uint16, uint32, uint8 } from '@uwdata/flechette';
import type { ListColumn } from './event-table.ts';

export type Indices = Uint8Array | Uint16Array | Uint32Array | Int16Array | Int32Array;
type Part = ConstructorParameters<typeof Batch>[0];

const NOTHING = new Uint8Array(0);

function batchOf(
  type: DataType,
  part: Omit<Part, 'type' | 'nullCount'> & { nullCount?: number },
): Batch<unknown> {
  const Kind = batchType(type) as unknown as new (options: Part) => Batch<unknown>;
  return new Kind({ nullCount: 0, validity: NOTHING, ...part, type });
}

function integerType(values: TypedArray): DataType {
  if (values instanceof Uint8Array) return uint8();
  if (values instanceof Uint16Array) return uint16();
  if (values instanceof Uint32Array) return uint32();
  if (values instanceof Int8Array) return int8();
  return values instanceof Int16Array ? int16() : int32();
}

export function numbersColumn(values: Indices): Column<unknown> {
  return new Column([batchOf(integerType(values), { length: values.length, values })]);
}

/** The texts that several columns count. */
export function textsColumn(texts: readonly string[]): Column<unknown> {
  return columnFromArray([...texts], utf8());
}

/** One byte each where that is enough to count `texts`. */
export function narrowDictionaryColumn(
  indices: Uint8Array | Uint16Array,
  texts: readonly string[],
): Column<unknown> {
  return dictionaryColumn(texts.length <= 0x100 ? Uint8Array.from(indices) : indices, textsColumn(texts));
}

/** A negative index is no value. */
export function dictionaryBatch(indices: Indices, texts: Column<unknown>): Batch<unknown> {
  const type = dictionary(texts.type, integerType(indices) as never);
  let missing = 0;
  for (let i = 0; i < indices.length; i++) if (indices[i]! < 0) missing++;
  const validity = missing > 0 ? validityOf(indices) : NOTHING;
  const batch = batchOf(type, { length: indices.length, nullCount: missing, validity, values: indices });
  (batch as unknown as { setDictionary(texts: Column<unknown>): void }).setDictionary(texts);
  return batch;
}

function validityOf(indices: Indices): Uint8Array {
  const bits = new Uint8Array(Math.ceil(indices.length / 8));
  for (let i = 0; i < indices.length; i++) if (indices[i]! >= 0) bits[i >> 3]! |= 1 << (i & 7);
  return bits;
}

export function dictionaryColumn(indices: Indices, texts: Column<unknown>): Column<unknown> {
  return new Column([dictionaryBatch(indices, texts)]);
}

/** Lists that are all of one length need no offsets. */
export function listsColumn({ offsets }: ListColumn, name: string, items: Batch<unknown>): Column<unknown> {
  const length = offsets.length - 1;
  const each = steadyLength(offsets);
  const item = field(name, items.type, false);
  if (each !== null) return new Column([batchOf(fixedSizeList(item, each), { length, children: [items] })]);
  const type = list(item);
  const signed = new Int32Array(offsets.buffer, offsets.byteOffset, offsets.length);
  return new Column([batchOf(type, { length, offsets: signed, children: [items] })]);
}

/** The length that all lists have; `null` where they differ, or are empty. */
function steadyLength(offsets: Uint32Array): number | null {
  const each = offsets[1] ?? 0;
  const steady = each > 0 && offsets.every((offset, i) => offset === i * each);
  return steady ? each : null;
}

export function structBatch(fields: Readonly<Record<string, Batch<unknown>>>): Batch<unknown> {
  const names = Object.entries(fields);
  const type = struct(names.map(([name, batch]) => field(name, batch.type, false)));
  const children = names.map(([, batch]) => batch);
  return batchOf(type, { length: children[0]!.length, children });
}

/** The only batch of a column that was written by `tableToArrow`. */
export function onlyBatch(column: Column<unknown>): Batch<unknown> {
  if (column.data.length !== 1) throw new RangeError('the table is not in one piece');
  return column.data[0]!;
}

/** Letters or, as `arrow-head.ts` has it, their bytes. */
export function textsOf(batch: Batch<unknown>): readonly string[] {
  const { dictionary: texts } = batch as unknown as { readonly dictionary?: Column<unknown> };
  if (!texts) throw new RangeError('a column of names is not dictionary-coded');
  return decoded(onlyBatch(texts));
}

/** All texts in one go where each sign is one byte: to decode each alone takes microseconds. */
function decoded(batch: Batch<unknown>): readonly string[] {
  const { values, offsets, length } = batch as { values: Uint8Array; offsets: Int32Array; length: number };
  if (!(offsets instanceof Int32Array)) return Array.from({ length }, (_, i) => batch.at(i) as string);
  const decoder = new TextDecoder();
  const textAt = (from: number, to: number): string =>
    decoder.decode(values.subarray(offsets[from], offsets[to]));
  const all = textAt(0, length);
  const [begin, end] = [offsets[0]!, offsets[length]!];
  if (all.length < end - begin) return Array.from({ length }, (_, i) => textAt(i, i + 1));
  const texts: string[] = [];
  for (let i = 0; i < length; i++) texts.push(all.slice(offsets[i]! - begin, offsets[i + 1]! - begin));
  return texts;
}

/** The indices as they lie in the file; where some are missing, a copy with −1 there. */
export function indicesOf(batch: Batch<unknown>): Indices {
  const indices = batch.values as Indices;
  if (batch.nullCount === 0) return indices;
  const copy = indices.length < 0x8000 ? Int16Array.from(indices) : Int32Array.from(indices);
  for (let i = 0; i < batch.length; i++) if (!batch.isValid(i)) copy[i] = -1;
  return copy;
}

function steadyOffsets(lists: number, each: number): Uint32Array {
  const offsets = new Uint32Array(lists + 1);
  for (let i = 1; i <= lists; i++) offsets[i] = i * each;
  return offsets;
}

export function offsetsOf(batch: Batch<unknown>): Uint32Array {
  if (batch.type.typeId === Type.FixedSizeList) return steadyOffsets(batch.length, batch.type.stride);
  const { buffer, byteOffset, length } = batch.offsets as Int32Array;
  return new Uint32Array(buffer as ArrayBuffer, byteOffset, length);
}
