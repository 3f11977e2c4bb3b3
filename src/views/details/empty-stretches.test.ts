import { expect, test } from 'vitest';
import { emptyStretches } from './empty-stretches.ts';

test.each([
  ['2001003', '1-3 4-6'],
  ['0020', ''],
  ['0102', '2-3'],
  ['000', ''],
  ['', ''],
])('in %s nothing lies in %s', (counts, stretches) => {
  const drawn = emptyStretches(Array.from(counts, Number)).map(({ from, to }) => `${from}-${to}`);
  expect(drawn.join(' ')).toBe(stretches);
});
