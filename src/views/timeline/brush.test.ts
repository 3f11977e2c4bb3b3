import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brushStep, centreBrush, dragBrush, gripAt, HANDLE, handlesOf, type Grip } from './brush.ts';

const extent = { from: 0, to: 1000 };
const days = fc.integer({ min: 0, max: 1000 });
const periods = fc.tuple(days, days).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const grips = fc.constantFrom<Grip>('from', 'to', 'both');

test('a handle moves its end, and stops at the other end and at the record’s', () => {
  const period = { from: 100, to: 200 };
  expect(dragBrush(period, 'from', 30, extent)).toEqual({ from: 130, to: 200 });
  expect(dragBrush(period, 'from', 300, extent)).toEqual({ from: 200, to: 200 });
  expect(dragBrush(period, 'to', 5000, extent)).toEqual({ from: 100, to: 1000 });
  expect(dragBrush(period, 'both', -150, extent)).toEqual({ from: 0, to: 100 });
});

test('whatever is dragged, the period stays in order and within the record', () => {
  fc.assert(
    fc.property(periods, grips, fc.integer({ min: -3000, max: 3000 }), (period, grip, by) => {
      const { from, to } = dragBrush(period, grip, by, extent);
      expect(from).toBeLessThanOrEqual(to);
      expect(from).toBeGreaterThanOrEqual(extent.from);
      expect(to).toBeLessThanOrEqual(extent.to);
      if (grip === 'both') expect(to - from).toBe(period.to - period.from);
    }),
  );
});

test('a click centres the period, as far as the record reaches', () => {
  expect(centreBrush({ from: 100, to: 200 }, 500, extent)).toEqual({ from: 450, to: 550 });
  expect(centreBrush({ from: 100, to: 200 }, 990, extent)).toEqual({ from: 900, to: 1000 });
});

test('Home runs to the end of the record', () => {
  expect(
    dragBrush({ from: 100, to: 200 }, 'from', brushStep({ key: 'Home', shiftKey: false })!, extent).from,
  ).toBe(0);
  expect(brushStep({ key: 'x', shiftKey: false })).toBeUndefined();
});

test('handles stand at the ends where these are far apart', () => {
  expect(handlesOf(100, 200, 366)).toEqual([100, 200]);
  expect(gripAt(150, [100, 200])).toBe('both');
  expect(gripAt(80, [100, 200])).toBeNull();
});

test('however short the period, no handle covers the other, and each is caught where it stands', () => {
  const width = 366;
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (a, b) => {
        const [left, right] = [Math.min(a, b) * width, Math.max(a, b) * width];
        const [from, to] = handlesOf(left, right, width);
        expect(to - from).toBeGreaterThanOrEqual(Math.max(HANDLE, right - left) - 1e-9);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(width);
        expect(gripAt(from, [from, to])).toBe('from');
        expect(gripAt(to, [from, to])).toBe('to');
      },
    ),
  );
});
