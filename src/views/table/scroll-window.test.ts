import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  groundHeight,
  rowsInView,
  seatAfterScroll,
  seatAt,
  TALLEST,
  topOf,
  topToShow,
  type Geometry,
} from './scroll-window.ts';

const geometry = (rows: number): Geometry => ({ rows, rowHeight: 36, header: 36, viewport: 636 });
const FEW = geometry(100);
const MANY = geometry(1_400_000);
const lowest = (given: Geometry) => groundHeight(given) - given.viewport;
const anyGeometry = fc.record({
  rows: fc.integer({ min: 0, max: 3_000_000 }),
  rowHeight: fc.integer({ min: 20, max: 80 }),
  header: fc.integer({ min: 0, max: 60 }),
  viewport: fc.integer({ min: 100, max: 2_000 }),
});

describe('the rows in view', () => {
  test('are those that any pixel of the view shows, the header apart', () => {
    expect(rowsInView(FEW, 0)).toEqual([0, 17]);
    expect(rowsInView(FEW, 18)).toEqual([0, 18]);
    expect(rowsInView(FEW, 36)).toEqual([1, 18]);
    expect(rowsInView(geometry(3), 0)).toEqual([0, 3]);
  });

  test('at the end include the last row, however many there are', () => {
    fc.assert(
      fc.property(anyGeometry, (given) => {
        const [from, to] = rowsInView(given, topOf(seatAt(given, Number.MAX_SAFE_INTEGER)));
        expect(to).toBe(given.rows);
        expect(from).toBeLessThanOrEqual(to);
      }),
    );
  });
});

describe('scrolling', () => {
  test('few rows is what the browser does anyway', () => {
    let seat = seatAt(FEW, 0);
    for (const scrollTop of [100, 3_000, 200, 0]) {
      seat = seatAfterScroll(FEW, seat, scrollTop);
      expect(topOf(seat)).toBe(scrollTop);
    }
  });

  test('the ground is never higher than browsers can lay out', () => {
    expect(groundHeight(MANY)).toBe(TALLEST);
    expect(groundHeight(FEW)).toBe(3_636);
  });

  test('millions of rows by the wheel moves them pixel for pixel', () => {
    const before = seatAt(MANY, 25_000_000);
    const after = seatAfterScroll(MANY, before, before.scrollTop + 120);
    expect(topOf(after) - topOf(before)).toBe(120);
  });

  test('millions of rows by the thumb moves them in proportion', () => {
    const after = seatAfterScroll(MANY, seatAt(MANY, 0), lowest(MANY) / 2);
    const [from] = rowsInView(MANY, topOf(after));
    expect(from / MANY.rows).toBeCloseTo(0.5, 4);
  });

  test('to either end shows the first or the last row, wherever one was', () => {
    fc.assert(
      fc.property(anyGeometry, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
        const somewhere = seatAt(given, share * given.rows * given.rowHeight);
        const end = topOf(seatAt(given, Number.MAX_SAFE_INTEGER));
        expect(topOf(seatAfterScroll(given, somewhere, 0))).toBe(0);
        const bottom = Math.max(0, lowest(given));
        if (bottom > 0) expect(topOf(seatAfterScroll(given, somewhere, bottom))).toBeCloseTo(end, 3);
      }),
    );
  });

  test('never leaves the rows', () => {
    const steps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });
    fc.assert(
      fc.property(anyGeometry, steps, (given, shares) => {
        let seat = seatAt(given, 0);
        const end = topOf(seatAt(given, Number.MAX_SAFE_INTEGER));
        for (const share of shares) {
          seat = seatAfterScroll(given, seat, share * Math.max(0, lowest(given)));
          expect(topOf(seat)).toBeGreaterThanOrEqual(0);
          expect(topOf(seat)).toBeLessThanOrEqual(end + 1e-3);
        }
      }),
    );
  });

  test('rests with the thumb where it belongs, and the same rows in view', () => {
    fc.assert(
      fc.property(anyGeometry, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
        const end = topOf(seatAt(given, Number.MAX_SAFE_INTEGER));
        const seat = seatAt(given, share * end);
        expect(topOf(seat)).toBeCloseTo(share * end, 3);
        expect(seat.scrollTop).toBeGreaterThanOrEqual(0);
        expect(seat.scrollTop).toBeLessThanOrEqual(Math.max(0, lowest(given)) + 1);
      }),
    );
  });
});

describe('showing a row', () => {
  test('moves no further than it must', () => {
    expect(topToShow(FEW, 360, 12)).toBe(360);
    expect(topToShow(FEW, 360, 4)).toBe(144);
    expect(topToShow(FEW, 0, 20)).toBe(21 * 36 - 600);
  });
});
