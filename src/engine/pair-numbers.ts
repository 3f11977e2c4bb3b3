/** Numbers for pairs of actors, in the order in which they come. */
import type { ListColumn } from '../dataset/event-table.ts';
import { touched } from './fresh-memory.ts';
import type { PairEnds } from './level.ts';
import { copied, numbersBelow } from './lists.ts';
import { inSteps } from '../base/work.ts';
import type { Work } from '../base/work.ts';

const PAIRS_PER_STEP = 2048;

/** A hash table with open addressing, at most half full: a `Map` takes seven times as long. */
export class PairNumbers {
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

  *ends(): Work<{ readonly first: PairEnds; readonly second: PairEnds }> {
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
    yield* inSteps(this.size, (from, to) => this.#place(from, to), PAIRS_PER_STEP);
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
