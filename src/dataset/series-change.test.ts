import { expect, test } from 'vitest';
import { changeBetween, positionsOf, rivalsOf, seriesOf } from './series-change.ts';

const point = (year: number, value: number) => {
  const span = {
    start: year,
    end: year + 1,
    precision: 'year',
    approximate: false,
    uncertain: false,
  } as const;
  return { date: String(year), span, value, source: 's' };
};

test('change goes from the earlier point to the later, whichever was picked first', () => {
  const change = changeBetween(point(2024, 244.8), point(2021, 146.9));
  expect([change.from.date, change.to.date]).toEqual(['2021', '2024']);
  expect(change.difference).toBeCloseTo(97.9);
  expect(change.ratio).toBeCloseTo(0.6664, 3);
});

test('there is no ratio to nothing', () => {
  expect(changeBetween(point(2000, 0), point(2001, 5)).ratio).toBeNull();
});

test('a series speaks of a pair when it names both', () => {
  const series = (id: string, actors: string[]) => ({ id, name: {}, unit: 't', actors, points: [] });
  const all = [series('trade', ['china', 'russia']), series('gas', ['gazprom']), series('oil', ['russia'])];
  expect(seriesOf(all, ['russia']).map(({ id }) => id)).toEqual(['trade', 'oil']);
  expect(seriesOf(all, ['russia', 'china']).map(({ id }) => id)).toEqual(['trade']);
});

test('another value for the same year stands beside it, the same value again does not', () => {
  const points = [point(2021, 146.9), point(2024, 244.8), point(2024, 245.1), point(2024, 244.8)];
  expect(rivalsOf(points, points[1]!).map(({ value }) => value)).toEqual([245.1]);
  expect(rivalsOf(points, points[0]!)).toEqual([]);
});

test('dates of a link are found again; without them the first and the last are compared', () => {
  const points = [point(2019, 1), point(2021, 2), point(2024, 3)];
  expect(positionsOf(points, ['2021', '2024'])).toEqual([1, 2]);
  expect(positionsOf(points, ['1999', '2021'])).toEqual([0, 1]);
  expect(positionsOf(points, null)).toEqual([0, 2]);
});
