import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitting, stillFits, toPlane, toScreen, zoomed } from './camera.ts';

const SIZE = { width: 800, height: 400 };
const place = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -600, max: 600 }) });
const camera = fc.record({
  k: fc.double({ min: 0.2, max: 5, noNaN: true }),
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
});

describe('the camera', () => {
  test('leads from the plane to the screen and back', () => {
    fc.assert(
      fc.property(camera, place, (one, at) => {
        const back = toPlane(one, toScreen(one, at));
        expect(back.x).toBeCloseTo(at.x, 6);
        expect(back.y).toBeCloseTo(at.y, 6);
      }),
    );
  });

  test('that fits shows every place, and then serves for the same places', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 40 }), (places) => {
        expect(stillFits(fitting(places, SIZE), places, SIZE)).toBe(true);
      }),
    );
  });

  test('no longer serves when somebody stands outside, or all are tiny', () => {
    const places = [
      { x: 0, y: 0 },
      { x: 100, y: 50 },
    ];
    const fit = fitting(places, SIZE);
    expect(stillFits(fit, [...places, { x: 2_000, y: 0 }], SIZE)).toBe(false);
    expect(stillFits({ ...fit, k: fit.k / 4 }, places, SIZE)).toBe(false);
  });

  test('keeps the middle in the middle while it zooms', () => {
    const before = { k: 1, x: 30, y: -20 };
    const middle = { x: SIZE.width / 2, y: SIZE.height / 2 };
    expect(toPlane(zoomed(before, 1.5, SIZE), middle)).toEqual(toPlane(before, middle));
  });
});
