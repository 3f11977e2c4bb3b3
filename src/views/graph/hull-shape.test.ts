import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hullOutline, isInside, type Disc } from './hull-shape.ts';

const place = fc.record({
  x: fc.integer({ min: -300, max: 300 }),
  y: fc.integer({ min: -200, max: 200 }),
  radius: fc.integer({ min: 3, max: 20 }),
});
/** Discs that do not touch, as the layout leaves them. */
const apart = fc
  .array(place, { minLength: 2, maxLength: 30 })
  .map((discs) => discs.filter((one, at) => discs.slice(0, at).every((other) => gap(one, other) > 12)));

function gap(a: Disc, b: Disc): number {
  return Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius;
}

describe('a hull', () => {
  test('holds exactly its members', () => {
    fc.assert(
      fc.property(apart, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (discs, chosen) => {
        const members = discs.filter((_, at) => chosen[at]);
        const strangers = discs.filter((_, at) => !chosen[at]);
        const outline = hullOutline(members, strangers);
        for (const one of members) expect(isInside(outline, one.x, one.y)).toBe(true);
        for (const one of strangers) expect(isInside(outline, one.x, one.y)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('is one outline where no stranger parts its members', () => {
    const members = [0, 80, 160].map((x) => ({ x, y: 0, radius: 8 }));
    expect(hullOutline(members, [])).toHaveLength(1);
  });

  test('bends around a stranger rather than break', () => {
    const members = [-90, 90].map((x) => ({ x, y: 0, radius: 10 }));
    const outline = hullOutline(members, [{ x: 0, y: 4, radius: 10 }]);
    expect(outline).toHaveLength(1);
    expect(isInside(outline, 0, 4)).toBe(false);
  });

  test('of nobody has no outline', () => {
    expect(hullOutline([], [{ x: 0, y: 0, radius: 5 }])).toEqual([]);
  });
});
