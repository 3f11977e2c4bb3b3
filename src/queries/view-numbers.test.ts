import { expect, test } from 'vitest';
import { parseDay } from '../base/time.ts';
import { viewNumbers, yearEdges } from './view-numbers.ts';

const day = (text: string) => parseDay(text)!;
const EXTENT = { from: day('2012-03-05'), to: day('2015-06-30') };
const days = (edges: Int32Array) =>
  Array.from(edges, (minute) => new Date(minute * 60_000).toISOString().slice(0, 10));

test('the years are those of the record, from its first day to its last', () => {
  expect(days(yearEdges(EXTENT, null))).toEqual([
    '2012-03-05',
    '2013-01-01',
    '2014-01-01',
    '2015-01-01',
    '2015-07-01',
  ]);
});

test('the years are cut to the period', () => {
  const period = { from: day('2013-01-01'), to: day('2014-02-28') };
  expect(days(yearEdges(EXTENT, period))).toEqual(['2013-01-01', '2014-01-01', '2014-03-01']);
});

test('a period outside of the record has no years', () => {
  expect(yearEdges(EXTENT, { from: day('1999-01-01'), to: day('1999-12-31') })).toHaveLength(0);
});

const CATALOGUE = {
  places: ['kazan', 'moscow'].map((id) => ({ id, name: {}, country: null, lat: 0, lon: 0 })),
  frameworks: ['brics'],
};
const numbers = (places: readonly number[], filter = {}) =>
  viewNumbers(
    { filter, period: null },
    {
      matching: 8,
      events: 9,
      matchingEver: 8,
      // Two kinds per year.
      overview: { all: new Uint32Array(), matching: Uint32Array.of(1, 2, 0, 0, 4, 0, 0, 1) },
      counts: { places: Uint32Array.from(places), frameworks: Uint32Array.of(0) },
    },
    yearEdges(EXTENT, null),
    CATALOGUE,
  );

test('the kinds of a year are summed up', () => {
  expect(numbers([0, 0]).years).toEqual([
    { year: 2012, count: 3 },
    { year: 2013, count: 0 },
    { year: 2014, count: 4 },
    { year: 2015, count: 1 },
  ]);
});

test('a place stands out that has more events than any other, enough of them, and is not asked for', () => {
  expect(numbers([1, 3]).top).toEqual({ dimension: 'places', id: 'moscow', count: 3 });
  expect(numbers([3, 3]).top).toBeNull();
  expect(numbers([0, 2]).top).toBeNull();
  expect(numbers([1, 3], { places: { values: ['moscow'], negated: false } }).top).toBeNull();
});
