import { expect, test } from 'vitest';
import { MINUTES_PER_DAY } from '../../base/time.ts';
import type { LanesAnswer } from './answer-types.ts';
import { firstEntries, rowsOfEntries, twinLanes } from './twin-entries.ts';

const days = (...numbers: number[]) => Int32Array.from(numbers, (day) => day * MINUTES_PER_DAY);
const EDGES = days(0, 10, 20, 30);

/** Row 4 on day 5 in lanes a and b, row 7 on days 9 to 12 in b, row 8 on day 25 in a. */
const MARKS = {
  rows: Uint32Array.of(4, 7, 8),
  starts: days(5, 9, 25),
  ends: days(6, 12, 26),
  laneOffsets: Uint32Array.of(0, 2, 3, 4),
  lanes: Uint16Array.of(0, 1, 1, 0),
} as unknown as NonNullable<LanesAnswer['marks']>;

const ANSWER: LanesAnswer = {
  lanes: [
    { key: 'a', count: 2, first: 0 },
    { key: 'b', count: 2, first: 0 },
  ],
  lanesLeftOut: 0,
  eventsLeftOut: 0,
  binCounts: Uint32Array.of(1, 0, 1, 2, 0, 0),
  labelOffsets: new Uint32Array(3),
  labels: new Uint32Array(),
  marks: MARKS,
};

const event = (row: number) => ({ kind: 'event', row });

test('lanes stand in the order of the picture, their events by time, in each lane that has them', () => {
  expect(twinLanes(ANSWER, EDGES, ['b', 'a'], null)).toEqual([
    { key: 'b', count: 2, entries: [event(4), event(7)] },
    { key: 'a', count: 2, entries: [event(4), event(8)] },
  ]);
});

test('what the answer holds beyond the period is left out; what goes on into it stays', () => {
  const lanes = twinLanes(ANSWER, EDGES, ['a', 'b'], { from: 11, to: 19 });
  expect(lanes.map(({ entries }) => entries)).toEqual([[], [event(7)]]);
});

test('bars are told where there are too many events to send', () => {
  const [a] = twinLanes({ ...ANSWER, marks: null }, EDGES, ['a', 'b'], { from: 0, to: 15 });
  expect(a!.entries).toEqual([{ kind: 'bin', start: EDGES[0], end: EDGES[1], count: 1 }]);
});

test('no more than asked for are listed, and the rest is counted; a collapsed lane keeps its count', () => {
  const lanes = twinLanes(ANSWER, EDGES, ['a', 'b'], null);
  const some = firstEntries(lanes, new Set(), 3);
  expect(some.lanes.map(({ entries }) => entries.length)).toEqual([2, 1]);
  expect(some.rest).toBe(1);
  const open = firstEntries(lanes, new Set(['a']), 3);
  expect(open.lanes.map(({ entries, count }) => [entries.length, count])).toEqual([
    [0, 2],
    [2, 2],
  ]);
  expect(open.rest).toBe(0);
  expect(rowsOfEntries(some.lanes)).toEqual([4, 8]);
});
