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
import { inSteps } from './work.ts';
import type { Work } from './work.ts';

export const ROWS_PER_BLOCK = 32;

export interface LaneIndex {
  /** One list per value of the axis, and one more for the rows that have none. */
  readonly rowsOf: ListColumn;
  /** Blocks of value v are `blockMax[blockOffsets[v] .. ]`, counted from the beginning of its rows. */
  readonly blockOffsets: Uint32Array;
  readonly blockMax: Float32Array;
}

export function* buildLaneIndex(columns: Columns, axis: Axis, by: LaneDimension): Work<LaneIndex> {
  const known = {
    kind: columns.rowsOf.kinds,
    topic: columns.rowsOf.topics,
    framework: columns.rowsOf.frameworks,
  };
  const ofActors = axis.lists === columns.involved ? columns.rowsOf.actors : null;
  const shared = by === 'kind' || by === 'topic' || by === 'framework' ? known[by] : ofActors;
  const rowsOf =
    shared && (yield* everyRowHasAny(axis, columns.count))
      ? withEmptyLast(shared)
      : yield* invert(axis, columns.count);
  return { rowsOf, ...(yield* blocks(rowsOf, columns.salience)) };
}

function* everyRowHasAny({ scalar, lists }: Axis, count: number): Work<boolean> {
  let all = true;
  const ofScalar = (from: number, to: number): void => {
    for (let row = from; row < to; row++) if (scalar![row]! < 0) all = false;
  };
  const ofLists = (from: number, to: number): void => {
    for (let row = from; row < to; row++) if (lists!.offsets[row] === lists!.offsets[row + 1]) all = false;
  };
  yield* inSteps(count, scalar ? ofScalar : ofLists);
  return all;
}

function withEmptyLast({ offsets, values }: ListColumn): ListColumn {
  return {
    offsets: Uint32Array.from({ length: offsets.length + 1 }, (_, i) => offsets[i] ?? values.length),
    values,
  };
}

function* invert({ scalar, lists, size }: Axis, count: number): Work<ListColumn> {
  const offsets = new Uint32Array(size + 2);
  const counted = (value: number): void => void offsets[value + 1]!++;
  yield* inSteps(count, (from, to) => eachValue({ scalar, lists, size }, from, to, counted));
  for (let i = 0; i <= size; i++) offsets[i + 1]! += offsets[i]!;
  const values = numbersBelow(count, offsets.at(-1)!);
  const next = offsets.slice();
  const placed = (value: number, row: number): void => void (values[next[value]!++] = row);
  yield* inSteps(count, (from, to) => eachValue({ scalar, lists, size }, from, to, placed));
  return { offsets, values };
}

function eachValue(
  { scalar, lists, size }: Pick<Axis, 'scalar' | 'lists' | 'size'>,
  first: number,
  last: number,
  found: (value: number, row: number) => void,
): void {
  for (let row = first; row < last; row++) {
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

function* blocks({ offsets, values }: ListColumn, salience: Float32Array): Work<Omit<LaneIndex, 'rowsOf'>> {
  const blockOffsets = new Uint32Array(offsets.length);
  for (let list = 0; list + 1 < offsets.length; list++)
    blockOffsets[list + 1] =
      blockOffsets[list]! + Math.ceil((offsets[list + 1]! - offsets[list]!) / ROWS_PER_BLOCK);
  const blockMax = new Float32Array(blockOffsets.at(-1)!);
  let list = 0;
  yield* inSteps(values.length, (from, to) => {
    for (let at = from; at < to; at++) {
      while (at >= offsets[list + 1]!) list++;
      const block = blockOffsets[list]! + Math.floor((at - offsets[list]!) / ROWS_PER_BLOCK);
      const score = salience[values[at]!]!;
      if (score > blockMax[block]!) blockMax[block] = score;
    }
  });
  return { blockOffsets, blockMax };
}
