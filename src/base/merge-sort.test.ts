import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeSorted } from './merge-sort.ts';
import { runThrough } from './work.ts';

test('sorts as the language does, equals in their order', () => {
  const pairs = fc.array(fc.tuple(fc.nat(40), fc.nat()), { maxLength: 1200 });
  fc.assert(
    fc.property(pairs, (values) => {
      const byFirst = (a: readonly number[], b: readonly number[]) => a[0]! - b[0]!;
      expect(runThrough(mergeSorted(values, byFirst))).toEqual(values.toSorted(byFirst));
    }),
  );
});
