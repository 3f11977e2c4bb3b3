/**
 * Rows by lane, with the greatest salience of each block of them, so that the bins of a lane are found by searching
 * and its labels by skipping whatever cannot be among the best (block-max, as in text retrieval: Ding and Suel,
 * SIGIR 2011). Both cost the same for a day and for a century.
 */
import type { Axis } from './axis.ts';
import type { Columns } from './columns.ts';
import type { ListColumn } from './lists.ts';
import { numbersBelow } from './lists.ts';
import type { LaneDimension } from './question.ts';

export const ROWS_PER_BLOCK = 32;

export interface LaneIndex {
  /** One list per value of the axis, and one more for the rows that have none. */
  readonly rowsOf: ListColumn;
  /** Blocks of value v are `blockMax[blockOffsets[v] .. ]`, counted from the beginning of its rows. */
  readonly blockOffsets: Uint32Array;
  readonly blockMax: Float32Array;
}

export function buildLaneIndex(columns: Columns, axis: Axis, by: LaneDimension): LaneIndex {
  const known = {
    kind: columns.rowsOf.kinds,
    topic: columns.rowsOf.topics,
    framework: columns.rowsOf.frameworks,
  };
  const ofActors = axis.lists === columns.involved ? columns.rowsOf.actors : null;
  const shared = by === 'kind' || by === 'topic' || by === 'framework' ? known[by] : ofActors;
  const rowsOf =
    shared && everyRowHasAny(axis, columns.count) ? withEmptyLast(shared) : invert(axis, columns.count);
  return { rowsOf, ...blocks(rowsOf, columns.salience) };
}

function everyRowHasAny({ scalar, lists }: Axis, count: number): boolean {
  if (scalar) return scalar.every((value) => value >= 0);
  for (let row = 0; row < count; row++) if (lists!.offsets[row] === lists!.offsets[row + 1]) return false;
  return true;
}

function withEmptyLast({ offsets, values }: ListColumn): ListColumn {
  return {
    offsets: Uint32Array.from({ length: offsets.length + 1 }, (_, i) => offsets[i] ?? values.length),
    values,
  };
}

function invert(axis: Axis, count: number): ListColumn {
  const offsets = new Uint32Array(axis.size + 2);
  eachValue(axis, count, (value) => offsets[value + 1]!++);
  for (let i = 0; i <= axis.size; i++) offsets[i + 1]! += offsets[i]!;
  const values = numbersBelow(count, offsets.at(-1)!);
  const next = offsets.slice();
  eachValue(axis, count, (value, row) => (values[next[value]!++] = row));
  return { offsets, values };
}

function eachValue(
  { scalar, lists, size }: Axis,
  count: number,
  found: (value: number, row: number) => void,
): void {
  for (let row = 0; row < count; row++) {
    if (lists === null) {
      const value = scalar?.[row] ?? -1;
      found(value < 0 ? size : value, row);
      continue;
    }
    const end = lists.offsets[row + 1]!;
    if (lists.offsets[row] === end) found(size, row);
    for (let at = lists.offsets[row]!; at < end; at++) found(lists.values[at]!, row);
  }
}

function blocks({ offsets, values }: ListColumn, salience: Float32Array): Omit<LaneIndex, 'rowsOf'> {
  const blockOffsets = new Uint32Array(offsets.length);
  for (let list = 0; list + 1 < offsets.length; list++)
    blockOffsets[list + 1] =
      blockOffsets[list]! + Math.ceil((offsets[list + 1]! - offsets[list]!) / ROWS_PER_BLOCK);
  const blockMax = new Float32Array(blockOffsets.at(-1)!);
  for (let list = 0; list + 1 < offsets.length; list++)
    for (let at = offsets[list]!; at < offsets[list + 1]!; at++) {
      const block = blockOffsets[list]! + Math.floor((at - offsets[list]!) / ROWS_PER_BLOCK);
      blockMax[block] = Math.max(blockMax[block]!, salience[values[at]!]!);
    }
  return { blockOffsets, blockMax };
}
