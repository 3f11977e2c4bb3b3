import { expect, test } from 'vitest';
import { zeroLines } from './zero-lines.ts';

const BOX = { left: -50, right: 50, top: -50, bottom: 50 };

test('a circle is traced within a fraction of a cell', () => {
  const [line, ...others] = zeroLines((x, y) => Math.hypot(x, y) - 30, BOX, 5);
  expect(others).toEqual([]);
  for (let i = 0; i < line!.length; i += 2) {
    expect(Math.abs(Math.hypot(line![i]!, line![i + 1]!) - 30)).toBeLessThan(0.5);
  }
});

test('a ring has two lines', () => {
  expect(zeroLines((x, y) => Math.abs(Math.hypot(x, y) - 30) - 8, BOX, 3)).toHaveLength(2);
});

test('where nothing is negative there is no line', () => {
  expect(zeroLines(() => 1, BOX, 5)).toEqual([]);
});
