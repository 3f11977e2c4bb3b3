/**
 * Rows by lane, so that the bins of a lane are found by searching. Its labels are found as a search engine finds its
 * best documents, in either of two ways: down the rows in order of salience until enough of them lie in the window
 * (lists in order of impact that are left early: Anh, de Kretser and Moffat, SIGIR 2001), or along the window, past
 * blocks of rows in which nothing can be good enough (block-max: Ding and Suel, SIGIR 2011). The first is for wide
 * windows, the second for narrow ones, so that both cost little.
 */
import type { Axis } from './axis.ts';
import type { Columns } from './columns.ts';
import { touched } from './fresh-memory.ts';
import type { ListColumn } from './lists.ts';
import { numbersBelow } from './lists.ts';
import type { Rows } from './match-set.ts';
import type { LaneDimension } from './question.ts';
import { salientRows } from './salient-rows.ts';
import { inSteps, ITEMS_PER_STEP } from '../base/work.ts';
import type { Work } from '../base/work.ts';

export const ROWS_PER_BLOCK = 32;

export interface LaneIndex {
  /** One list per value of the axis, and one more for the rows that have none. */
  readonly rowsOf: ListColumn;
  /** Blocks of value v are `blockMax[blockOffsets[v] .. ]`, counted from the beginning of its rows. */
  readonly blockOffsets: Uint32Array;
  readonly blockMax: Float32Array;
  /** Value → the most salient of its rows: see `salient-rows.ts`. */
  readonly salient: ListColumn;
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
  const salient = yield* salientRows(rowsOf, columns.salience);
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

function* invert(axis: Axis, count: number): Work<ListColumn> {
  const offsets = new Uint32Array(axis.size + 2);
  const countValues = axis.lists ? countListed : countScalars;
  yield* inSteps(count, (from, to) => countValues(axis, from, to, offsets));
  for (let i = 0; i <= axis.size; i++) offsets[i + 1]! += offsets[i]!;
  const values = yield* touched(numbersBelow(count, offsets.at(-1)!));
  const next = offsets.slice();
  const place = axis.lists ? placeListed : placeScalars;
  yield* inSteps(count, (from, to) => place(axis, from, to, next, values));
  return { offsets, values };
}

function countScalars({ scalar, size }: Axis, from: number, to: number, offsets: Uint32Array): void {
  for (let row = from; row < to; row++) {
    const value = scalar === null ? size : scalar[row]!;
    offsets[(value < 0 ? size : value) + 1]!++;
  }
}

function placeScalars({ scalar, size }: Axis, from: number, to: number, next: Uint32Array, into: Rows): void {
  for (let row = from; row < to; row++) {
    const value = scalar === null ? size : scalar[row]!;
    into[next[value < 0 ? size : value]!++] = row;
  }
}

function countListed({ lists, size }: Axis, from: number, to: number, offsets: Uint32Array): void {
  const { offsets: begins, values } = lists!;
  for (let row = from; row < to; row++) {
    if (begins[row] === begins[row + 1]) offsets[size + 1]!++;
    for (let at = begins[row]!; at < begins[row + 1]!; at++) offsets[values[at]! + 1]!++;
  }
}

function placeListed({ lists, size }: Axis, from: number, to: number, next: Uint32Array, into: Rows): void {
  const { offsets: begins, values } = lists!;
  for (let row = from; row < to; row++) {
    if (begins[row] === begins[row + 1]) into[next[size]!++] = row;
    for (let at = begins[row]!; at < begins[row + 1]!; at++) into[next[values[at]!]!++] = row;
  }
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
