import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderOfKeys } from './counting-order.ts';
import { runThrough } from '../base/work.ts';

const order = (keys: Uint32Array): number[] => [...runThrough(orderOfKeys(keys))];

test('rows are put in the order of their keys, and equals keep theirs', () => {
  expect(order(Uint32Array.of(70_000, 3, 70_000, 0, 3, 65_536))).toEqual([3, 1, 4, 5, 0, 2]);
});

test('whatever the keys, the order is that of a comparing sort', () => {
  const keys = fc.array(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 0xffff_ffff })));
  fc.assert(
    fc.property(keys, (values) => {
      const compared = values.map((_, row) => row).sort((a, b) => values[a]! - values[b]! || a - b);
      expect(order(Uint32Array.from(values))).toEqual(compared);
    }),
  );
});

test('nothing to sort is no order', () => {
  expect(order(new Uint32Array(0))).toHaveLength(0);
});
