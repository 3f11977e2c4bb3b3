import { expect, test } from 'vitest';
import { formatDay, MINUTES_PER_DAY, parseDay } from '../../base/time.ts';
import { barsOverTime, fullest } from './over-time.ts';

/** Days 0–1, 1–2, 2–4, 4–5; two kinds in each. */
const EDGES = Int32Array.of(0, 1, 2, 4, 5).map((day) => day * MINUTES_PER_DAY);
const OVERVIEW = {
  all: Uint32Array.of(1, 2, 3, 0, 0, 4, 5, 5),
  matching: Uint32Array.of(1, 0, 2, 0, 0, 3, 0, 0),
};

const drawn = (most: number) =>
  barsOverTime(OVERVIEW, EDGES, most).map(
    ({ period, matching, all }) => `${period.from}..${period.to}: ${matching} of ${all}`,
  );

test('kinds are put together, and bins stay apart where there is room', () => {
  expect(drawn(4)).toEqual(['0..0: 1 of 3', '1..1: 2 of 3', '2..3: 3 of 4', '4..4: 0 of 10']);
});

test('where there is less room, neighbouring bins are put together, and none is lost', () => {
  expect(drawn(3)).toEqual(['0..1: 3 of 6', '2..4: 3 of 14']);
  expect(drawn(1)).toEqual(['0..4: 6 of 20']);
});

test('bars of four quarters are years', () => {
  const quarters = [
    '2023-10',
    '2024-01',
    '2024-04',
    '2024-07',
    '2024-10',
    '2025-01',
    '2025-04',
    '2025-07',
    '2025-10',
  ];
  const minutes = Int32Array.from(quarters, (month) => parseDay(`${month}-01`)! * MINUTES_PER_DAY);
  const counts = Uint32Array.of(1, 2, 3, 4, 5, 6, 7, 8);
  const bars = barsOverTime({ all: counts, matching: counts }, minutes, 2);
  expect(bars.map(({ period, all }) => `${formatDay(period.from)} ${formatDay(period.to)}: ${all}`)).toEqual([
    '2023-10-01 2023-12-31: 1',
    '2024-01-01 2024-12-31: 14',
    '2025-01-01 2025-09-30: 21',
  ]);
});

test('the fullest is the first with the most that matches, if anything does', () => {
  expect(fullest(barsOverTime(OVERVIEW, EDGES, 3))?.period).toEqual({ from: 0, to: 1 });
  const none = { all: OVERVIEW.all, matching: new Uint32Array(8) };
  expect(fullest(barsOverTime(none, EDGES, 4))).toBeUndefined();
});
