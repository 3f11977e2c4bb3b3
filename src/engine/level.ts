/**
 * Pairs of actors at a level of the graph, numbered by their first event, so that weights are kept in arrays. An
 * event of n actors has its n·(n−1)/2 pairs at `pairs`, an event of two has one: four bytes, and four more for the
 * rows of the pair.
 */
import type { ListColumn } from '../dataset/event-table.ts';
import type { Axis } from './axis.ts';
import { invertLists } from './lists.ts';
import { inSteps } from './work.ts';
import type { Work } from './work.ts';

export interface Level {
  readonly axis: Axis;
  readonly lists: ListColumn;
  /** Row → its pairs. */
  readonly pairs: ListColumn;
  /** Pair → its two actors, the lower number first. */
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  /** Room to note pairs in, one more than there are: made once, as memory from the system is slow. */
  readonly candidates: Uint32Array;
  /** Pair → its rows, ascending. */
  readonly rowsOfPair: ListColumn;
  /** Actor → its rows, ascending. */
  readonly rowsOfActor: ListColumn;
}

export function* buildLevel(axis: Axis, lists: ListColumn, rowsOfActor: ListColumn | null): Work<Level> {
  const offsets = yield* pairOffsets(lists);
  const numbers = new PairNumbers();
  const values = new Uint32Array(offsets.at(-1)!);
  yield* numberPairs(lists, numbers, offsets, values);
  const pairs = { offsets, values };
  const rowsOfPair = yield* invertLists(pairs, numbers.size);
  const rowsOf = rowsOfActor ?? (yield* invertLists(lists, axis.size));
  const candidates = new Uint32Array(numbers.size + 1);
  return { axis, lists, pairs, ...numbers.ends(), candidates, rowsOfPair, rowsOfActor: rowsOf };
}

function* pairOffsets({ offsets }: ListColumn): Work<Uint32Array> {
  const result = new Uint32Array(offsets.length);
  yield* inSteps(offsets.length - 1, (from, to) => {
    for (let row = from; row < to; row++) {
      const n = offsets[row + 1]! - offsets[row]!;
      result[row + 1] = result[row]! + (n * (n - 1)) / 2;
    }
  });
  return result;
}

/** A look into a large hash table costs more than a look into the next entry of an array. */
const ROWS_NUMBERED_PER_STEP = 4096;

function* numberPairs(
  { offsets, values: actors }: ListColumn,
  numbers: PairNumbers,
  pairOffsetsOfRows: Uint32Array,
  pairs: Uint32Array,
): Work<void> {
  const rows = offsets.length - 1;
  for (let from = 0; from < rows; from += ROWS_NUMBERED_PER_STEP) {
    const to = Math.min(rows, from + ROWS_NUMBERED_PER_STEP);
    let at = pairOffsetsOfRows[from]!;
    yield* numbers.makeRoom(pairOffsetsOfRows[to]! - at);
    for (let row = from; row < to; row++) {
      const end = offsets[row + 1]!;
      for (let i = offsets[row]!; i < end; i++)
        for (let j = i + 1; j < end; j++) pairs[at++] = numbers.of(actors[i]!, actors[j]!);
    }
    yield;
  }
}

/** A hash table with open addressing, at most half full: a `Map` takes seven times as long. */
class PairNumbers {
  size = 0;
  #slots = new Int32Array(1 << 12).fill(-1);
  #first = new Uint32Array(1 << 11);
  #second = new Uint32Array(1 << 11);

  of(a: number, b: number): number {
    const first = a < b ? a : b;
    const second = a < b ? b : a;
    let slot = this.#slotOf(first, second);
    for (; this.#slots[slot]! >= 0; slot = (slot + 1) & (this.#slots.length - 1)) {
      const known = this.#slots[slot]!;
      if (this.#first[known] === first && this.#second[known] === second) return known;
    }
    this.#slots[slot] = this.size;
    this.#first[this.size] = first;
    this.#second[this.size] = second;
    return this.size++;
  }

  ends(): Pick<Level, 'first' | 'second'> {
    return { first: this.#first.slice(0, this.size), second: this.#second.slice(0, this.size) };
  }

  #slotOf(first: number, second: number): number {
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & (this.#slots.length - 1);
  }

  /** For so many more pairs: `of` does not grow. */
  *makeRoom(more: number): Work<void> {
    if (this.size + more <= this.#first.length) return;
    let capacity = this.#first.length;
    while (capacity < this.size + more) capacity *= 2;
    this.#first = lengthened(this.#first, capacity);
    this.#second = lengthened(this.#second, capacity);
    this.#slots = new Int32Array(2 * capacity).fill(-1);
    yield* inSteps(this.size, (from, to) => this.#place(from, to), ROWS_NUMBERED_PER_STEP);
  }

  #place(from: number, to: number): void {
    for (let pair = from; pair < to; pair++) {
      let slot = this.#slotOf(this.#first[pair]!, this.#second[pair]!);
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = pair;
    }
  }
}

function lengthened(values: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const result = new Uint32Array(length);
  result.set(values);
  return result;
}
