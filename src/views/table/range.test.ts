import { expect, test } from 'vitest';
import { copiedRange, MOST_COPIED } from './copy-rows.ts';
import { holds, lengthOf, rangeBetween } from './range.ts';

test('a range holds both its ends, whichever came first', () => {
  const range = rangeBetween(7, 4);
  expect([3, 4, 7, 8].map((row) => holds(range, row))).toEqual([false, true, true, false]);
  expect(lengthOf(range)).toBe(4);
  expect(holds(null, 4)).toBe(false);
});

test('all rows are copied where none are marked, up to a limit', () => {
  expect(copiedRange(null, 645)).toEqual({ from: 0, to: 644 });
  expect(lengthOf(copiedRange(null, 1_000_000))).toBe(MOST_COPIED);
});

test('marked rows are copied, those that no longer exist apart', () => {
  expect(copiedRange({ from: 3, to: 5 }, 645)).toEqual({ from: 3, to: 5 });
  expect(copiedRange({ from: 3, to: 50 }, 10)).toEqual({ from: 3, to: 9 });
});
