import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkWidth, nodeRadius, scaleSteps } from './scales.ts';

describe('sizes', () => {
  test('of nodes and links grow with their numbers', () => {
    fc.assert(
      fc.property(fc.nat(2_000), fc.nat(2_000), fc.integer({ min: 1, max: 2_000 }), (a, b, heaviest) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(nodeRadius(less)).toBeLessThanOrEqual(nodeRadius(more));
        expect(linkWidth(less, heaviest)).toBeLessThanOrEqual(linkWidth(more, heaviest));
      }),
    );
  });

  test('of a single shared event are thin even where nothing is heavier', () => {
    expect(linkWidth(1, 1)).toBeLessThan(2.5);
  });

  test('are explained by a few round numbers', () => {
    expect([324, 20, 7, 1].map(scaleSteps)).toEqual([[1, 10, 300], [1, 4, 20], [1, 2, 7], [1]]);
  });
});
