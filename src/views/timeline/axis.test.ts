import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisLabels } from './axis-labels.ts';
import { makeAxis, type Axis } from './axis.ts';
import type { TimeWindow } from './time-window.ts';

const WIDTH = 1_000;
const LETTER = 6;
const text = { labels: axisLabels('en'), scale: 1, widthOf: (words: string) => words.length * LETTER };
const between = (from: string, to: string): TimeWindow => ({ from: Date.parse(from), to: Date.parse(to) });

/** Both lines of labels, each with the pixel at which it stands, and the lines of the larger unit. */
function drawn({ lines, labels }: Axis): string[] {
  const said = (which: boolean) =>
    labels.filter(({ major }) => major === which).map((one) => `${one.text}@${Math.round(one.x)}`);
  const majorLines = lines.filter(({ major }) => major).map(({ x }) => `|${Math.round(x)}`);
  return [[...said(true), ...majorLines].join('  '), said(false).join('  ')];
}

test.each([
  ['1949-01-01', '2029-01-01', '', '1950@17  1955@80  1960@142'],
  ['2013-01-01', '2023-01-01', '', '2013@5  2014@105  2015@205'],
  ['2022-07-01', '2024-01-01', '2022@5  2023@340  |335', 'Jul@5  Aug@61  Sept@118'],
  ['2024-01-01', '2024-12-31', '2024@5  |0', 'Jan@5  Feb@90  Mar@169'],
  [
    '2024-09-15',
    '2024-11-15',
    'September 2024@5  October 2024@267  November 2024@775  |262  |770',
    '16@21  23@136  30@251',
  ],
  ['2024-10-20', '2024-10-30', 'October 2024@5', 'Sun 20@5  Mon 21@105  Tue 22@205'],
  ['2024-10-22', '2024-10-23', 'Tuesday, 22 October 2024@5  |0', '00:00@5  03:00@130  06:00@255'],
])('from %s to %s', (from, to, major, minor) => {
  const [above, below] = drawn(makeAxis(between(from, to), WIDTH, text));
  expect(above).toBe(major);
  expect(below!.startsWith(minor)).toBe(true);
});

test('larger letters have fewer labels', () => {
  const window = between('2013-01-01', '2024-01-01');
  const counts = [1, 2, 4].map((scale) => makeAxis(window, WIDTH, { ...text, scale }).labels.length);
  expect(counts).toEqual([11, 11, 5]);
});

const DAY_MS = 86_400_000;
const anyWindow = fc
  .record({
    from: fc.integer({ min: -40_000, max: 30_000 }),
    days: fc.double({ min: 1, max: 90_000, noNaN: true }),
  })
  .map(({ from, days }): TimeWindow => ({ from: from * DAY_MS, to: (from + days) * DAY_MS }));

test('in any window there is something to read, labels of a line are clear of each other and whole', () => {
  fc.assert(
    fc.property(anyWindow, fc.integer({ min: 280, max: 2_500 }), (window, width) => {
      const { labels } = makeAxis(window, width, text);
      expect(labels.length).toBeGreaterThan(0);
      for (const which of [true, false]) {
        const line = labels.filter(({ major }) => major === which);
        line.forEach(({ x, text: words }, at) => {
          const next = line[at + 1]?.x ?? width;
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + words.length * LETTER).toBeLessThanOrEqual(next);
        });
      }
    }),
  );
});
