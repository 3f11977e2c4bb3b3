import { expect, test } from 'vitest';
import type { Series } from '../../dataset/model.ts';
import type { ArticleMark } from '../../queries/article.ts';
import { seriesMatches } from './series-matches.ts';

const trade = {
  id: 'trade',
  name: {},
  unit: 't',
  actors: ['china', 'russia'],
  points: ['2019', '2021', '2024', '2025'].map((date) => ({
    date,
    value: 1,
    source: 's',
    span: { start: Number(date) },
  })),
} as unknown as Series;

/** `china 2021`: names before, years behind. */
function marks(text: string): readonly ArticleMark[] {
  const place = { from: 0, to: 1, confidence: 1 };
  return text
    .split(' ')
    .map((word) =>
      /\d/.test(word)
        ? { ...place, kind: 'date', date: word, span: null, known: true }
        : { ...place, kind: 'name', actors: [word], places: [] },
    );
}

const drawn = (text: string) =>
  seriesMatches([trade], marks(text)).map(({ series, points }) => `${series.id} ${points?.join('→') ?? ''}`);

test('a series fits where all of its actors are named', () => {
  expect(drawn('russia')).toEqual([]);
  expect(drawn('russia china')).toEqual(['trade ']);
});

test('the years that the article names are compared, not those of its days; one alone with the latest', () => {
  expect(drawn('russia china 2019 2021 2024-10-22')).toEqual(['trade 2019→2021']);
  expect(drawn('russia china 2021 1999')).toEqual(['trade 2021→2025']);
  expect(drawn('russia china 2025')).toEqual(['trade ']);
});
