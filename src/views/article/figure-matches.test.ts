import { expect, test } from 'vitest';
import type { Series } from '../../dataset/model.ts';
import type { ArticleMark } from '../../queries/article.ts';
import { figureMatches } from './figure-matches.ts';

/** `trade billion USD: 2021=146.887 2024=244.81` */
function seriesOf(drawing: string): Series {
  const [, id, unit, points] = /^(\w+) (.+): (.+)$/.exec(drawing)!;
  return {
    id: id!,
    name: {},
    unit: unit!,
    actors: [],
    points: points!.split(' ').map((point) => {
      const [date, value] = point.split('=');
      return { date, value: Number(value), source: 's', span: { start: Number(date) } };
    }),
  } as unknown as Series;
}

const TRADE = seriesOf('trade billion USD: 2012=88.16 2020=107.76 2021=146.887 2023=240.11 2024=244.81');
const OIL = seriesOf('oil million tonnes: 2023=107 2024=108.5');
const SHARE = seriesOf('share per cent: 2023=90 2024=70');

/** `2021 68%`: years, days and figures as an article names them, in single units. */
function marksOf(drawing: string): readonly ArticleMark[] {
  return drawing.split(' ').map((word, from): ArticleMark => {
    const place = { from, to: from + 1, confidence: 1 };
    const [, value, unit] = /^([\d.e]+)(%|USD|tonnes)$/.exec(word) ?? [];
    if (value === undefined) return { ...place, kind: 'date', date: word, span: null, known: true };
    return {
      ...place,
      kind: 'figure',
      value: Number(value),
      unit: unit === '%' ? 'percent' : (unit as 'USD'),
    };
  });
}

function near(series: readonly Series[], article: string): readonly string[] {
  const matches = series.map((one) => ({ series: one, points: null }));
  return figureMatches(matches, marksOf(article)).flatMap(({ figure, near: found }) =>
    found.map((one) => `${figure.value}: ${one.series.id} ${one.points.map(({ date }) => date).join('→')}`),
  );
}

test('an amount is near to the points of its unit', () => {
  expect(near([TRADE, OIL], '245e9USD')).toEqual(['245000000000: trade 2024']);
  expect(near([TRADE, OIL], '108e6tonnes')).toEqual(['108000000: oil 2024', '108000000: oil 2023']);
  expect(near([TRADE, OIL], '250e9USD 245e9tonnes')).toEqual([]);
});

test('a share is near to a change from a year that is named, though another pair came nearer by chance', () => {
  expect(near([TRADE], '2021 68%')).toEqual(['68: trade 2021→2024']);
  expect(near([TRADE], '2012 66.6%')).toEqual(['66.6: trade 2012→2021']);
});

test('or from the point before to that year', () => {
  expect(near([TRADE], '2024 2%')).toEqual(['2: trade 2023→2024']);
  expect(near([TRADE], '2024-10-22 2%')).toEqual(['2: trade 2023→2024']);
});

test('without any year nothing is compared: some pair comes near to everything', () => {
  expect(near([TRADE], '68%')).toEqual([]);
});

test('in a series of shares to the points themselves', () => {
  expect(near([SHARE], '2023 90%')).toEqual(['90: share 2023']);
});

test('the same figure stands once', () => {
  expect(near([TRADE], '245e9USD 245e9USD')).toHaveLength(1);
});
