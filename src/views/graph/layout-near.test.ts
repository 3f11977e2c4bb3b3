import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNearPairs, noPairs } from './layout-near.ts';

const coordinate = fc.double({ min: -500, max: 500, noNaN: true });

function found(places: readonly (readonly [number, number])[], reach: number): string[] {
  const near = noPairs();
  const [x, y] = [0, 1].map((axis) => Float64Array.from(places, (place) => place[axis]!)) as [
    Float64Array,
    Float64Array,
  ];
  findNearPairs(x, y, reach, near);
  return Array.from({ length: near.count }, (_, at) =>
    [near.pairs[2 * at]!, near.pairs[2 * at + 1]!].sort((a, b) => a - b).join(' '),
  ).sort();
}

describe('pairs of nodes near each other', () => {
  test('are those that comparing each with each finds, each once', () => {
    const cases = fc.tuple(
      fc.array(fc.tuple(coordinate, coordinate), { maxLength: 80 }),
      fc.double({ min: 1, max: 700, noNaN: true }),
    );
    fc.assert(
      fc.property(cases, ([places, reach]) => {
        const slow = places.flatMap(([ax, ay], a) =>
          places.flatMap(([bx, by], b) =>
            a < b && (bx - ax) ** 2 + (by - ay) ** 2 < reach ** 2 ? [`${a} ${b}`] : [],
          ),
        );
        expect(found(places, reach)).toEqual(slow.sort());
      }),
    );
  });

  test('are found beside one that stands very far away', () => {
    expect(
      found(
        [
          [0, 0],
          [3, 4],
          [1e9, -1e9],
        ],
        6,
      ),
    ).toEqual(['0 1']);
  });

  test('of nobody are none', () => {
    expect(found([], 10)).toEqual([]);
  });
});
