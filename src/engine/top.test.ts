import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kthHighest, topPositions } from './top.ts';

const scores = fc
  .array(fc.integer({ min: 0, max: 12 }), { maxLength: 60 })
  .map((list) => Uint32Array.from(list));

test('the highest come first, equals by position', () => {
  //                         0  1  2  3  4  5
  const given = Uint32Array.of(4, 9, 4, 0, 9, 4);
  expect(topPositions(given, 6, 4)).toEqual([1, 4, 0, 2]);
  expect(topPositions(given, 6, 99)).toEqual([1, 4, 0, 2, 5, 3]);
  expect(topPositions(given, 6, 0)).toEqual([]);
  expect(topPositions(given, 0, 3)).toEqual([]);
});

test('the same positions as by sorting all', () => {
  fc.assert(
    fc.property(scores, fc.nat(70), (given, k) => {
      const sorted = Array.from(given, (_, i) => i).sort((a, b) => given[b]! - given[a]! || a - b);
      expect(topPositions(given, given.length, k)).toEqual(sorted.slice(0, k));
    }),
  );
});

/** So many that a sample is drawn; what is drawn may be higher than all else, so that it misleads. */
const manyScores = fc
  .tuple(
    fc.integer({ min: 1, max: 500 }),
    fc.integer({ min: 2100, max: 4000 }),
    fc.boolean(),
    fc.nat(2 ** 31),
  )
  .map(([most, size, misleading, seed]) => {
    const lots = Uint32Array.from({ length: size }, (_, i) => (Math.imul(i + seed, 0x9e3779b1) >>> 8) % most);
    return misleading ? lots.map((score, i) => (i % 16 === 0 ? score + most : score)) : lots;
  });

test('of many, too, the same positions as by sorting all, whole numbers or not', () => {
  fc.assert(
    fc.property(manyScores, fc.nat(2500), (given, k) => {
      const sorted = Array.from(given, (_, i) => i).sort((a, b) => given[b]! - given[a]! || a - b);
      expect(topPositions(given, given.length, k)).toEqual(sorted.slice(0, k));
      expect(topPositions(Float64Array.from(given), given.length, k)).toEqual(sorted.slice(0, k));
    }),
  );
});

test('the k-th highest of a part is that of the sorted part', () => {
  fc.assert(
    fc.property(scores, fc.nat(60), fc.nat(60), fc.nat(60), (given, a, b, c) => {
      const [from, to] = [Math.min(a, given.length), Math.min(Math.max(a, b), given.length)];
      fc.pre(to > from);
      const k = 1 + (c % (to - from));
      expect(kthHighest(given, from, to, k)).toBe([...given.subarray(from, to)].sort((x, y) => y - x)[k - 1]);
    }),
  );
});
