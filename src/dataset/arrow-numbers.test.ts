import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onlyBatch } from './arrow-columns.ts';
import { fewNumbersColumn, int32sOf } from './arrow-numbers.ts';

test('numbers read as they were written, however many are different', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer(), fc.integer({ min: 0, max: 3 }))), (values) => {
      expect([...int32sOf(onlyBatch(fewNumbersColumn(Int32Array.from(values))))]).toEqual(values);
    }),
  );
});

test.each([
  [256, Uint8Array],
  [257, Uint16Array],
  [0x1_0000, Uint16Array],
  [0x1_0001, Int32Array],
])('of %i different numbers each takes an element of %o', (different, kind) => {
  const values = Int32Array.from({ length: different }, (_, i) => i * 1440);
  const batch = onlyBatch(fewNumbersColumn(values));
  expect(batch.values).toBeInstanceOf(kind);
  expect(int32sOf(batch)).toEqual(values);
});

test('a place among the different numbers that there is none at is told', () => {
  const batch = onlyBatch(fewNumbersColumn(Int32Array.of(5, 6, 5)));
  (batch.values as Uint8Array)[1] = 2;
  expect(() => int32sOf(batch)).toThrow('not among');
});
