import { expect, test } from 'vitest';
import { MINUTES_PER_DAY } from '../../base/time.ts';
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

test('the fullest is the first with the most that matches, if anything does', () => {
  expect(fullest(barsOverTime(OVERVIEW, EDGES, 3))?.period).toEqual({ from: 0, to: 1 });
  const none = { all: OVERVIEW.all, matching: new Uint32Array(8) };
  expect(fullest(barsOverTime(none, EDGES, 4))).toBeUndefined();
});
