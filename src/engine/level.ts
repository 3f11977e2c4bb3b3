/**
 * Pairs of actors at a level of the graph, numbered by their first event, so that weights are kept in arrays. An
 * event of n actors has its n·(n−1)/2 pairs at `pairs`, an event of two has one: four bytes, and four more for the
 * rows of the pair.
 */
import type { ListColumn } from '../dataset/event-table.ts';
import type { Axis } from './axis.ts';
import { invertLists } from './lists.ts';

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

export function buildLevel(axis: Axis, lists: ListColumn, rowsOfActor: ListColumn | null): Level {
  const offsets = pairOffsets(lists);
  const numbers = new PairNumbers();
  const values = new Uint32Array(offsets.at(-1)!);
  numberPairs(lists, numbers, values);
  const pairs = { offsets, values };
  const rowsOfPair = invertLists(pairs, numbers.size);
  const rowsOf = rowsOfActor ?? invertLists(lists, axis.size);
  const candidates = new Uint32Array(numbers.size + 1);
  return { axis, lists, pairs, ...numbers.ends(), candidates, rowsOfPair, rowsOfActor: rowsOf };
}

function pairOffsets({ offsets }: ListColumn): Uint32Array {
  const result = new Uint32Array(offsets.length);
  for (let row = 0; row + 1 < offsets.length; row++) {
    const n = offsets[row + 1]! - offsets[row]!;
    result[row + 1] = result[row]! + (n * (n - 1)) / 2;
  }
  return result;
}

function numberPairs(
  { offsets, values: actors }: ListColumn,
  numbers: PairNumbers,
  pairs: Uint32Array,
): void {
  let at = 0;
  for (let row = 0; row + 1 < offsets.length; row++) {
    const end = offsets[row + 1]!;
    for (let i = offsets[row]!; i < end; i++)
      for (let j = i + 1; j < end; j++) pairs[at++] = numbers.of(actors[i]!, actors[j]!);
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
    if (this.size === this.#first.length) {
      this.#grow();
      return this.of(first, second);
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

  #grow(): void {
    this.#first = doubled(this.#first);
    this.#second = doubled(this.#second);
    this.#slots = new Int32Array(2 * this.#slots.length).fill(-1);
    for (let pair = 0; pair < this.size; pair++) {
      let slot = this.#slotOf(this.#first[pair]!, this.#second[pair]!);
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = pair;
    }
  }
}

function doubled(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const result = new Uint32Array(2 * values.length);
  result.set(values);
  return result;
}
