import { expect, test } from 'vitest';
import { linePoints, spanOfYears } from './measure-line.ts';

const years = [0, 0, 3, 0, 6, 0].map((value, at) => ({ year: 2018 + at, value }));

test('the line goes from the first to the last year that has a value, years without one between them included', () => {
  expect(spanOfYears(years).map(({ year }) => year)).toEqual([2020, 2021, 2022]);
  expect(spanOfYears(years.map(({ year }) => ({ year, value: 0 })))).toEqual([]);
});

test('the largest value is at the top, none at the bottom', () => {
  expect(linePoints(spanOfYears(years), 6, 32)).toBe('0,16 1,31 2,1');
});
