import { expect, test } from 'vitest';
import { wayFrom } from './rehearsal.ts';

const DAY = 24 * 60 * 60 * 1000;

test('the way goes from everything to a week, each step inside the one before', () => {
  const whole = { from: 0, to: 28_000 * DAY };
  const way = wayFrom(whole);
  let before = whole;
  for (const window of way) {
    expect(window.from).toBeGreaterThanOrEqual(before.from);
    expect(window.to).toBeLessThanOrEqual(before.to);
    expect(window.to - window.from).toBeLessThan(before.to - before.from);
    before = window;
  }
  expect((before.to - before.from) / DAY).toBeCloseTo(7);
});

test('from less than a week it goes nowhere', () => {
  const day = { from: 0, to: DAY };
  expect(new Set(wayFrom(day).map(({ from, to }) => to - from))).toEqual(new Set([DAY]));
});
