import { expect, test } from 'vitest';
import { nextKeyScale, type KeyScale } from './key-scale.ts';

const shown = (scales: readonly number[]) => {
  let kept: KeyScale = { now: 1, before: 1 };
  return scales.map((scale) => (kept = nextKeyScale(kept, scale)).now);
};

test('the key goes along with the picture', () => {
  expect(shown([0.9, 0.8, 0.7, 1.2, 0.7])).toEqual([0.9, 0.8, 0.7, 1.2, 0.7]);
});

test('the key does not go to and fro with a picture whose height follows from it: the larger scale stays', () => {
  expect(shown([0.9, 1, 0.9, 1, 0.9])).toEqual([0.9, 1, 1, 1, 1]);
  expect(shown([1.1, 1, 1.1, 1])).toEqual([1.1, 1.1, 1.1, 1.1]);
  expect(shown([1.2, 1.1, 1.2, 1.1])).toEqual([1.2, 1.1, 1.2, 1.2]);
});
