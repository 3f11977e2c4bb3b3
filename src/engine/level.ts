/**
 * Pairs of actors at a level of the graph, numbered by their first event, so that weights are kept in arrays. An
 * event of n actors has its n·(n−1)/2 pairs at `pairs`, an event of two has one: four bytes, and four more for the
 * rows of the pair.
 */
import type { ListColumn } from '../dataset/event-table.ts';
import type { Axis } from './axis.ts';
import { invertLists } from './lists.ts';
import { PairNumbers } from './pair-numbers.ts';
import { inSteps } from '../base/work.ts';
import type { Work } from '../base/work.ts';

export type PairEnds = Uint16Array | Uint32Array;

export interface Level {
  readonly axis: Axis;
  readonly lists: ListColumn;
  /** Row → its pairs. */
  readonly pairs: ListColumn;
  /** Pair → its two actors, the lower number first. */
  readonly first: PairEnds;
  readonly second: PairEnds;
  /** Room to note pairs in, one more than there are: made once, as memory from the system is slow. */
  readonly candidates: Uint32Array;
  /** Pair → its rows, ascending. */
  readonly rowsOfPair: ListColumn;
  /** Actor → its rows, ascending. */
  readonly rowsOfActor: ListColumn;
  /** Pairs among the actors that were drawn of late. */
  pool: PairPool | null;
}

/** Actors as they are drawn, and how many events each actor has, drawn or not. */
export interface Drawn {
  readonly actors: Uint32Array;
  readonly counts: Uint32Array;
  /** How many actors have any. */
  readonly total: number;
}

export interface PairPool {
  /** Actor → 1 where he is of it. */
  readonly has: Uint8Array;
  /** All pairs among those, ascending. */
  readonly pairs: Uint32Array;
}

export function* buildLevel(axis: Axis, lists: ListColumn, rowsOfActor: ListColumn | null): Work<Level> {
  const offsets = yield* pairOffsets(lists);
  const numbers = new PairNumbers(axis.size);
  yield* numbers.makeRoom(Math.ceil(lists.values.length / ROWS_PER_PAIR));
  const values = new Uint32Array(offsets.at(-1)!);
  yield* numberPairs(lists, numbers, offsets, values);
  const pairs = { offsets, values };
  const rowsOfPair = yield* invertLists(pairs, numbers.size);
  const rowsOf = rowsOfActor ?? (yield* invertLists(lists, axis.size));
  const candidates = new Uint32Array(numbers.size + 1);
  return {
    axis,
    lists,
    pairs,
    ...(yield* numbers.ends()),
    candidates,
    rowsOfPair,
    rowsOfActor: rowsOf,
    pool: null,
  };
}

function* pairOffsets({ offsets }: ListColumn): Work<Uint32Array> {
  const result = new Uint32Array(offsets.length);
  yield* inSteps(offsets.length - 1, (from, to) => addPairs(offsets, from, to, result));
  return result;
}

function addPairs(offsets: Uint32Array, from: number, to: number, result: Uint32Array): void {
  let sum = result[from]!;
  for (let row = from; row < to; row++) {
    const n = offsets[row + 1]! - offsets[row]!;
    sum += (n * (n - 1)) >>> 1;
    result[row + 1] = sum;
  }
}

/** Where pairs meet as often as that, the table has its size at once. */
const ROWS_PER_PAIR = 8;

/** A look into a large hash table costs more than a look into the next entry of an array. */
const ROWS_NUMBERED_PER_STEP = 2048;

function* numberPairs(
  lists: ListColumn,
  numbers: PairNumbers,
  offsets: Uint32Array,
  pairs: Uint32Array,
): Work<void> {
  const rows = offsets.length - 1;
  for (let from = 0; from < rows; from += ROWS_NUMBERED_PER_STEP) {
    const to = Math.min(rows, from + ROWS_NUMBERED_PER_STEP);
    yield* numbers.makeRoom(offsets[to]! - offsets[from]!);
    numbers.ofRows(lists, from, to, pairs, offsets[from]!);
    yield;
  }
}
