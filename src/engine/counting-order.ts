/**
 * Positions in the order of numbers, by counting instead of comparing: numbers are put in place in one pass of 16
 * bits, or two (radix sort from the lowest digit, as in Knuth, TAOCP 3, 5.2.5). A comparing sort of a million takes
 * seconds, and nobody could be answered meanwhile.
 */
import { touched } from './fresh-memory.ts';
import { inSteps } from '../base/work.ts';
import type { Work } from '../base/work.ts';

const BITS = 16;
const DIGITS = 2 ** BITS;

/** Positions by their key, ascending; equal keys keep the order of `before`, or else of positions. */
export function* orderOfKeys(keys: Uint32Array, before?: Uint32Array): Work<Uint32Array> {
  let largest = 0;
  yield* inSteps(keys.length, (from, to) => {
    for (let i = from; i < to; i++) if (keys[i]! > largest) largest = keys[i]!;
  });
  let order = before ?? (yield* positions(keys.length));
  order = yield* passed(order, keys, 0);
  return largest >>> BITS > 0 ? yield* passed(order, keys, BITS) : order;
}

function* positions(count: number): Work<Uint32Array> {
  const result = new Uint32Array(count);
  yield* inSteps(count, (from, to) => {
    for (let i = from; i < to; i++) result[i] = i;
  });
  return result;
}

/** One stable pass: by the 16 bits from `shift`. */
function* passed(order: Uint32Array, keys: Uint32Array, shift: number): Work<Uint32Array> {
  const starts = new Uint32Array(DIGITS + 1);
  yield* inSteps(keys.length, (from, to) => countDigits(keys, shift, from, to, starts));
  for (let digit = 0; digit < DIGITS; digit++) starts[digit + 1]! += starts[digit]!;
  const sorted = yield* touched(new Uint32Array(order.length));
  yield* inSteps(order.length, (from, to) => place(order, keys, shift, from, to, starts, sorted));
  return sorted;
}

function countDigits(keys: Uint32Array, shift: number, from: number, to: number, starts: Uint32Array): void {
  for (let i = from; i < to; i++) starts[((keys[i]! >>> shift) & (DIGITS - 1)) + 1]!++;
}

function place(
  order: Uint32Array,
  keys: Uint32Array,
  shift: number,
  from: number,
  to: number,
  next: Uint32Array,
  sorted: Uint32Array,
): void {
  for (let i = from; i < to; i++) {
    const position = order[i]!;
    sorted[next[(keys[position]! >>> shift) & (DIGITS - 1)]!++] = position;
  }
}

/** Numbers with a sign, as numbers without one that ascend as they do. */
export function* unsigned(values: Int32Array): Work<Uint32Array> {
  const keys = new Uint32Array(values.length);
  yield* inSteps(values.length, (from, to) => {
    for (let i = from; i < to; i++) keys[i] = values[i]! ^ (1 << 31);
  });
  return keys;
}
