/**
 * Rows by lane, so that the bins of a lane are found by searching. Its labels are found as a search engine finds its
 * best documents, in either of two ways: down the rows in order of salience until enough of them lie in the window
 * (lists in order of impact that are left early: Anh, de Kretser and Moffat, SIGIR 2001), or along the window, past
 * blocks of rows in which nothing can be good enough (block-max: Ding and Suel, SIGIR 2011). The first is for wide
 * windows, the second for narrow ones, so that both cost little.
 */
import type { Axis } from './axis.ts';
import type { Columns } from './columns.ts';
import { orderOfKeys } from './counting-order.ts';
import type { ListColumn } from './lists.ts';
import { numbersBelow } from './lists.ts';
import type { Rows } from './match-set.ts';
import type { LaneDimension } from './question.ts';
import { inSteps, ITEMS_PER_STEP } from './work.ts';
import type { Work } from './work.ts';

export const ROWS_PER_BLOCK = 32;

export interface LaneIndex {
  /** One list per value of the axis, and one more for the rows that have none. */
  readonly rowsOf: ListColumn;
  /** Blocks of value v are `blockMax[blockOffsets[v] .. ]`, counted from the beginning of its rows. */
  readonly blockOffsets: Uint32Array;
  readonly blockMax: Float32Array;
  /** Value → the most salient quarter of its rows, highest first, equals ascending; of few rows none. */
  readonly salient: ListColumn;
}

/** So few rows are looked through. */
const FEW_ROWS = 512;
const SALIENT_SHARE = 4;

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
  const salient = yield* salientRows(axis, rowsOf, columns.salience);
  return { rowsOf, ...(yield* blocks(rowsOf, columns.salience)), salient };
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

function* salientRows(axis: Axis, { offsets }: ListColumn, salience: Float32Array): Work<ListColumn> {
  const starts = new Uint32Array(offsets.length);
  for (let list = 0; list + 1 < offsets.length; list++) {
    const rows = offsets[list + 1]! - offsets[list]!;
    starts[list + 1] = starts[list]! + (rows < FEW_ROWS ? 0 : Math.ceil(rows / SALIENT_SHARE));
  }
  const values = numbersBelow(salience.length, starts.at(-1)!);
  if (values.length === 0) return { offsets: starts, values };
  const order = yield* orderOfKeys(yield* descending(salience));
  const next = starts.slice();
  const place = (value: number, row: number): void => {
    if (next[value]! < starts[value + 1]!) values[next[value]!++] = row;
  };
  yield* inSteps(order.length, (from, to) => {
    for (let i = from; i < to; i++) eachValue(axis, order[i]!, order[i]! + 1, place);
  });
  return { offsets: starts, values };
}

/** Keys that ascend as salience descends: the bits of a float that is not negative ascend as it does. */
function* descending(salience: Float32Array): Work<Uint32Array> {
  const bits = new Uint32Array(salience.buffer, salience.byteOffset, salience.length);
  const keys = new Uint32Array(bits.length);
  yield* inSteps(bits.length, (from, to) => {
    for (let row = from; row < to; row++) keys[row] = ~bits[row]!;
  });
  return keys;
}

function* blocks(
  { offsets, values }: ListColumn,
  salience: Float32Array,
): Work<Pick<LaneIndex, 'blockOffsets' | 'blockMax'>> {
  const blockOffsets = new Uint32Array(offsets.length);
  for (let list = 0; list + 1 < offsets.length; list++)
    blockOffsets[list + 1] =
      blockOffsets[list]! + Math.ceil((offsets[list + 1]! - offsets[list]!) / ROWS_PER_BLOCK);
  const blockMax = new Float32Array(blockOffsets.at(-1)!);
  let done = 0;
  for (let list = 0; list + 1 < offsets.length; list++) {
    const rows = values.subarray(offsets[list], offsets[list + 1]);
    const max = blockMax.subarray(blockOffsets[list], blockOffsets[list + 1]);
    for (let from = 0; from < rows.length; from += ITEMS_PER_STEP) {
      const to = Math.min(rows.length, from + ITEMS_PER_STEP);
      findMax(rows, from, to, salience, max);
      done += to - from;
      if (done < ITEMS_PER_STEP) continue;
      done = 0;
      yield;
    }
  }
  return { blockOffsets, blockMax };
}

function findMax(rows: Rows, from: number, to: number, salience: Float32Array, max: Float32Array): void {
  for (let at = from; at < to; at++) {
    const block = (at / ROWS_PER_BLOCK) | 0;
    const score = salience[rows[at]!]!;
    if (score > max[block]!) max[block] = score;
  }
}
