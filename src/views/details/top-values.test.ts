import { expect, test } from 'vitest';
import { topValues } from './top-values.ts';

test('values that occur come first by count, then as the catalogue has them', () => {
  const top = topValues(Uint32Array.of(1, 0, 5, 1), ['a', 'b', 'c', 'd'], 3);
  expect(top.map(({ value, count }) => `${value}${count}`)).toEqual(['c5', 'a1', 'd1']);
});

test('there are none before they are counted', () => {
  expect(topValues(undefined, ['a'])).toEqual([]);
});
