import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap, placeLabels, type LabelWish, type Rectangle, type Side } from './labels.ts';

const BOUNDS: Rectangle = { left: 0, top: 0, width: 400, height: 300 };
const NO_SIDES = new Map<string, Side>();

const wishes = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      width: fc.integer({ min: 10, max: 140 }),
      height: fc.constant(15),
      halfWidth: fc.integer({ min: 3, max: 20 }),
      halfHeight: fc.integer({ min: 3, max: 20 }),
      insistent: fc.boolean(),
    }),
    { maxLength: 80 },
  )
  .map((all): LabelWish[] => all.map((one, at) => ({ id: `n${at}`, ...one })));

function boxOf({ x, y, halfWidth, halfHeight }: LabelWish): Rectangle {
  return { left: x - halfWidth, top: y - halfHeight, width: 2 * halfWidth, height: 2 * halfHeight };
}

describe('names', () => {
  test('never lie over each other, nor beyond the picture', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const placed = placeLabels(all, all.map(boxOf), BOUNDS, NO_SIDES);
        for (const [i, a] of placed.entries()) {
          expect(a.left >= 0 && a.top >= 0 && a.left + a.width <= 400 && a.top + a.height <= 300).toBe(true);
          for (const b of placed.slice(i + 1)) expect(overlap(a, b)).toBe(false);
        }
      }),
    );
  });

  test('cover nodes only where they insist', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const placed = placeLabels(all, all.map(boxOf), BOUNDS, NO_SIDES);
        const insistent = new Set(all.filter((one) => one.insistent).map((one) => one.id));
        const modest = placed.filter((label) => !insistent.has(label.id));
        expect(modest.filter((label) => all.some((one) => overlap(boxOf(one), label)))).toEqual([]);
      }),
    );
  });

  test('keep their places when asked again', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const first = placeLabels(all, all.map(boxOf), BOUNDS, NO_SIDES);
        const sides = new Map(first.map((label) => [label.id, label.side]));
        expect(placeLabels(all, all.map(boxOf), BOUNDS, sides)).toEqual(first);
      }),
    );
  });

  const wish = (id: string, x: number, y: number): LabelWish => ({
    id,
    x,
    y,
    width: 60,
    height: 15,
    halfWidth: 5,
    halfHeight: 5,
  });

  test('stand to the right where there is room, and the first wish wins', () => {
    const placed = placeLabels([wish('a', 100, 100), wish('b', 130, 100)], [], BOUNDS, NO_SIDES);
    expect(placed.map(({ id, side }) => `${id} ${side}`)).toEqual(['a right', 'b below']);
  });

  test('cover as little as they can where they insist', () => {
    const insistent = { ...wish('a', 200, 150), insistent: true };
    const nodes = [
      { left: 210, top: 140, width: 40, height: 20 }, // right: the most of the name
      { left: 140, top: 140, width: 40, height: 20 },
      { left: 195, top: 160, width: 4, height: 4 }, // below: 4 by 4 pixels
      { left: 180, top: 120, width: 40, height: 20 },
    ];
    const side = (before: Side | null) =>
      placeLabels([insistent], nodes, BOUNDS, new Map(before ? [['a', before]] : []))[0]?.side;
    expect(side(null)).toBe('below');
    expect(side('right')).toBe('below');
  });

  test('cover rather small nodes than one larger than their own', () => {
    const insistent = { ...wish('a', 200, 150), insistent: true };
    const all = { left: 100, width: 200, height: 8 };
    const nodes = [
      { left: 210, top: 145, width: 6, height: 6 }, // right: two of 6 by 6
      { left: 230, top: 145, width: 6, height: 6 },
      { left: 140, top: 130, width: 60, height: 18 }, // left, 5 pixels high: the edge of a large one
      { ...all, top: 158 },
      { ...all, top: 134 },
    ];
    expect(placeLabels([insistent], nodes, BOUNDS, new Map([['a', 'left']]))[0]?.side).toBe('right');
  });

  test('do not change sides for a little less', () => {
    const insistent = { ...wish('a', 200, 150), insistent: true };
    const nodes = [
      { left: 210, top: 140, width: 40, height: 20 },
      { left: 140, top: 140, width: 39, height: 20 },
      { left: 180, top: 158, width: 40, height: 15 },
      { left: 180, top: 127, width: 40, height: 15 },
    ];
    const side = (before: Side) => placeLabels([insistent], nodes, BOUNDS, new Map([['a', before]]))[0]?.side;
    expect(side('right')).toBe('right');
  });

  test('stay on the side that they had', () => {
    const placed = placeLabels([wish('a', 100, 100)], [], BOUNDS, new Map([['a', 'left']]));
    expect(placed[0]?.side).toBe('left');
  });

  test('take a second wish of the same id only where the first cannot be met', () => {
    const twice = [wish('a', 395, 150), { ...wish('a', 5, 5), halfWidth: 400 }, wish('a', 200, 200)];
    const placed = placeLabels(
      twice,
      [boxOf({ ...wish('x', 300, 150), halfWidth: 95, halfHeight: 60 })],
      BOUNDS,
      NO_SIDES,
    );
    expect(placed).toHaveLength(1);
    expect(placed[0]?.top).toBeCloseTo(192.5);
  });
});
