import { expect, test } from 'vitest';
import { placeKept } from './kept-layout.ts';

const kept = { from: 100, to: 200 };

test.each([
  ['inside', { from: 0, to: 400 }, { from: 50, to: 100, ends: [50, 100] }],
  ['beyond the left edge', { from: 150, to: 350 }, { from: 0, to: 50, ends: [50] }],
  ['beyond the right edge', { from: 50, to: 150 }, { from: 100, to: 200, ends: [100] }],
  ['on both sides', { from: 120, to: 140 }, { from: 0, to: 200, ends: [] }],
])('a locked period that reaches %s', (_, window, band) => {
  expect(placeKept(kept, window, 200)).toEqual(band);
});

test('a period out of view, or none, has no place', () => {
  expect(placeKept(kept, { from: 200, to: 300 }, 200)).toBeNull();
  expect(placeKept(kept, { from: 0, to: 100 }, 200)).toBeNull();
  expect(placeKept(null, { from: 0, to: 100 }, 200)).toBeNull();
});
