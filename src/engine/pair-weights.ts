/** Weights of pairs, summed over a window, and with them how many pairs occur and how many others each actor meets. */
import type { Level } from './level.ts';
import type { Rows } from './match-set.ts';
import type { PairWeight } from './question.ts';
import type { Summing } from './tally.ts';

/**
 * The least common multiple of 1 to 16. A share 1/(n−1) is kept as so many parts of it, rounded above n = 17:
 * sums of whole numbers are the same in any order, and nothing is left over when all events have left.
 */
export const PARTS = 720_720;

/** Pairs that have events, ascending; `parts` for weights that are no whole numbers. */
export interface CountedPairs {
  readonly pairs: Uint32Array;
  readonly events: Uint32Array;
  readonly parts: Float64Array | null;
}

export function partsOf(actors: number): number {
  return Math.round(PARTS / (actors - 1));
}

export class PairWeights implements Summing {
  /** Events that count for the pair. */
  readonly events: Uint32Array;
  /** In `PARTS`; only for `split`. */
  readonly parts: Float64Array | null;
  /** Pairs that have any events. */
  occurring = 0;
  /** Actor → pairs of his that have any events. */
  readonly degrees: Uint32Array;
  readonly level: Level;
  readonly weight: PairWeight;

  constructor(level: Level, weight: PairWeight) {
    this.level = level;
    this.weight = weight;
    this.events = new Uint32Array(level.first.length);
    this.parts = weight === 'split' ? new Float64Array(level.first.length) : null;
    this.degrees = new Uint32Array(level.axis.size);
  }

  clear(): void {
    this.events.fill(0);
    this.parts?.fill(0);
    this.degrees.fill(0);
    this.occurring = 0;
  }

  partsOf(pairs: Uint32Array): Float64Array | null {
    return this.parts && taken(this.parts, pairs, new Float64Array(pairs.length));
  }

  eventsOf(pairs: Uint32Array): Uint32Array {
    return taken(this.events, pairs, new Uint32Array(pairs.length));
  }

  apply(rows: Rows | null, from: number, to: number, sign: 1 | -1): void {
    if (this.parts) this.#applySplit(this.parts, rows, from, to, sign);
    else this.#applyCount(this.weight === 'bilateral', rows, from, to, sign);
  }

  /** An event of two has one pair. */
  #applyCount(bilateral: boolean, rows: Rows | null, from: number, to: number, sign: number): void {
    const { events } = this;
    const { offsets, values } = this.level.pairs;
    for (let i = from; i < to; i++) {
      const row = rows === null ? i : rows[i]!;
      const end = offsets[row + 1]!;
      let at = offsets[row]!;
      if (bilateral && end - at !== 1) continue;
      for (; at < end; at++) {
        const pair = values[at]!;
        const before = events[pair]!;
        events[pair] = before + sign;
        if (before === 0 || before + sign === 0) this.#comeOrGone(pair, sign);
      }
    }
  }

  #applySplit(parts: Float64Array, rows: Rows | null, from: number, to: number, sign: number): void {
    const { events } = this;
    const { offsets, values } = this.level.pairs;
    const lists = this.level.lists.offsets;
    for (let i = from; i < to; i++) {
      const row = rows === null ? i : rows[i]!;
      const share = sign * partsOf(lists[row + 1]! - lists[row]!);
      for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
        const pair = values[at]!;
        const before = events[pair]!;
        events[pair] = before + sign;
        parts[pair]! += share;
        if (before === 0 || before + sign === 0) this.#comeOrGone(pair, sign);
      }
    }
  }

  #comeOrGone(pair: number, sign: number): void {
    this.occurring += sign;
    this.degrees[this.level.first[pair]!]! += sign;
    this.degrees[this.level.second[pair]!]! += sign;
  }
}

function taken<T extends Uint32Array | Float64Array>(values: T, at: Uint32Array, into: T): T {
  for (let i = 0; i < at.length; i++) into[i] = values[at[i]!]!;
  return into;
}
