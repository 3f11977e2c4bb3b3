/**
 * Pairs of actors at a level of the graph, numbered by their first event, so that weights are kept in arrays. An
 * event of n actors has its n·(n−1)/2 pairs at `pairs`, an event of two has one: four bytes, and four more for the
 * rows of the pair.
 */
import type { ListColumn } from '../dataset/event-table.ts';
import type { Axis } from './axis.ts';
import { touched } from './fresh-memory.ts';
import { copied, invertLists, numbersBelow } from './lists.ts';
import { inSteps } from './work.ts';
import type { Work } from './work.ts';

type PairEnds = Uint16Array | Uint32Array;

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

/** A hash table with open addressing, at most half full: a `Map` takes seven times as long. */
class PairNumbers {
  size = 0;
  /** Number of the pair + 1; 0 where nothing is, so that new memory need not be filled. */
  #slots = new Uint32Array(1 << 12);
  #first: PairEnds;
  #second: PairEnds;
  readonly #actors: number;

  constructor(actors: number) {
    this.#actors = actors;
    this.#first = numbersBelow(actors, 1 << 11);
    this.#second = numbersBelow(actors, 1 << 11);
  }

  /** Writes the pairs of rows to `pairs` from position `at`. */
  ofRows({ offsets, values }: ListColumn, from: number, to: number, pairs: Uint32Array, at: number): void {
    for (let row = from; row < to; row++) {
      const end = offsets[row + 1]!;
      for (let i = offsets[row]!; i < end; i++)
        for (let j = i + 1; j < end; j++) pairs[at++] = this.#of(values[i]!, values[j]!);
    }
  }

  #of(a: number, b: number): number {
    const first = a < b ? a : b;
    const second = a < b ? b : a;
    const slots = this.#slots;
    let slot = this.#slotOf(first, second);
    for (; slots[slot]! > 0; slot = (slot + 1) & (slots.length - 1)) {
      const known = slots[slot]! - 1;
      if (this.#first[known] === first && this.#second[known] === second) return known;
    }
    this.#first[this.size] = first;
    this.#second[this.size] = second;
    return (slots[slot] = ++this.size) - 1;
  }

  *ends(): Work<Pick<Level, 'first' | 'second'>> {
    const first = yield* copied(this.#first, this.size, this.#actors, this.size);
    return { first, second: yield* copied(this.#second, this.size, this.#actors, this.size) };
  }

  #slotOf(first: number, second: number): number {
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & (this.#slots.length - 1);
  }

  /** For so many more pairs: `ofRows` does not grow. */
  *makeRoom(more: number): Work<void> {
    if (this.size + more <= this.#first.length) return;
    let capacity = this.#first.length;
    while (capacity < this.size + more) capacity *= 2;
    this.#first = yield* copied(this.#first, this.size, this.#actors, capacity);
    this.#second = yield* copied(this.#second, this.size, this.#actors, capacity);
    this.#slots = yield* touched(new Uint32Array(2 * capacity));
    yield* inSteps(this.size, (from, to) => this.#place(from, to), ROWS_NUMBERED_PER_STEP);
  }

  #place(from: number, to: number): void {
    const slots = this.#slots;
    for (let pair = from; pair < to; pair++) {
      let slot = this.#slotOf(this.#first[pair]!, this.#second[pair]!);
      while (slots[slot]! > 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = pair + 1;
    }
  }
}
