import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkWidth, nodeRadius, scaleSteps } from './scales.ts';

describe('sizes', () => {
  test('of nodes and links grow with their numbers', () => {
    fc.assert(
      fc.property(fc.nat(2_000), fc.nat(2_000), fc.integer({ min: 1, max: 2_000 }), (a, b, heaviest) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(nodeRadius(less, more)).toBeLessThanOrEqual(nodeRadius(more, more));
        expect(linkWidth(less, heaviest)).toBeLessThanOrEqual(linkWidth(more, heaviest));
      }),
    );
  });

  test('of nodes are the same in all pictures of a few hundred events, and in proportion in larger ones', () => {
    expect(nodeRadius(100, 100)).toBe(nodeRadius(100, 300));
    const radii = [60_000, 15_000, 600, 1].map((events) => Math.round(nodeRadius(events, 60_000)));
    expect(radii).toEqual([26, 15, 6, 4]);
  });

  test('of a single shared event are thin even where nothing is heavier', () => {
    expect(linkWidth(1, 1)).toBeLessThan(2.5);
  });

  test('are explained by a few round numbers', () => {
    expect([324, 20, 7, 1].map(scaleSteps)).toEqual([[1, 30, 300], [1, 4, 20], [1, 2, 7], [1]]);
    expect(scaleSteps(61_234)).toEqual([1, 6_000, 60_000]);
  });
});
