import { describe, expect, test } from 'vitest';
import type { Actor } from '../../dataset/model.ts';
import type { ArticleMark } from '../../queries/article.ts';
import { viewsFor } from './article-filter.ts';
import { entitiesOf, onAtFirst } from './entities.ts';
import { piecesOf } from './pieces.ts';

const KINDS = { xi: 'person', putin: 'person', lavrov: 'person', china: 'state', bri: 'initiative' } as const;
const directory = {
  actorById: new Map(
    Object.entries(KINDS).map(([id, kind]): [string, Actor] => [id, { id, kind, name: { en: id } }]),
  ),
};
const DAY = 1440;
const place = { from: 0, to: 1, confidence: 1 };

/** `xi putin @kazan #trade 2024-10-22`: names, places, topics and dates in the order of the text. */
function marks(drawing: string): readonly ArticleMark[] {
  return drawing.split(' ').map((word): ArticleMark => {
    if (word.startsWith('#')) return { ...place, kind: 'topic', topic: word.slice(1) };
    if (word.startsWith('@')) return { ...place, kind: 'name', actors: [], places: [word.slice(1)] };
    if (!/^\d/.test(word)) return { ...place, kind: 'name', actors: [word], places: [] };
    const precision = word.length === 4 ? 'year' : 'day';
    const start = Date.parse(word) / 60_000;
    const span = { start, end: start + (precision === 'year' ? 366 : 1) * DAY, precision } as const;
    return {
      ...place,
      kind: 'date',
      date: word,
      known: true,
      span: { ...span, approximate: false, uncertain: false },
    };
  });
}

const entities = (drawing: string) => entitiesOf(marks(drawing), directory);

describe('what an article names', () => {
  test('stands once each, by kind, the most often named first', () => {
    expect(
      entities('@kazan xi #trade putin 2024-10-22 china putin').map(({ key, count }) => [key, count]),
    ).toEqual([
      ['name:putin', 2],
      ['name:xi', 1],
      ['name:china', 1],
      ['name:kazan', 1],
      ['date:2024-10-22', 1],
      ['topic:trade', 1],
    ]);
  });

  test('is on at first: two persons, places, days; not states, years and topics', () => {
    expect([...onAtFirst(entities('xi putin putin xi lavrov china @kazan 2021 2024-10-22 #trade'))]).toEqual([
      'name:xi',
      'name:putin',
      'name:kazan',
      'date:2024-10-22',
    ]);
  });

  test('has states on where there is no person', () => {
    expect([...onAtFirst(entities('china #trade'))]).toEqual(['name:china']);
  });
});

describe('the filter', () => {
  test('asks for all actors together, then for any of them, from the first date to the last', () => {
    const day = Date.parse('2024-10-22') / 86_400_000;
    const period = { from: day, to: day + 2 };
    const places = { values: ['kazan'], negated: false };
    const actors = { values: ['xi', 'putin'], negated: false };
    expect(viewsFor(entities('xi putin @kazan 2024-10-24 2024-10-22'), [])).toEqual([
      { filter: { actors: { ...actors, mode: 'all' }, places }, period },
      { filter: { actors: { ...actors, mode: 'any' }, places }, period },
    ]);
  });

  test('asks for what events took place under as their framework', () => {
    expect(viewsFor(entities('xi bri'), ['bri'])).toEqual([
      {
        filter: {
          actors: { values: ['xi'], mode: 'all', negated: false },
          frameworks: { values: ['bri'], negated: false },
        },
        period: null,
      },
    ]);
  });

  test('asks nothing where nothing is on', () => {
    expect(viewsFor([], [])).toEqual([]);
  });
});

describe('the marked text', () => {
  const at = (from: number, to: number, actor: string): ArticleMark => ({
    kind: 'name',
    from,
    to,
    confidence: 1,
    actors: [actor],
    places: [],
  });

  test('is whole, with what is marked in its places', () => {
    const pieces = piecesOf('Xi met Putin; Xi left.', [at(0, 2, 'xi'), at(7, 12, 'putin'), at(14, 16, 'xi')]);
    expect(pieces.map(({ text, mark }) => (mark ? `[${text}]` : text))).toEqual([
      '[Xi]',
      ' met ',
      '[Putin]',
      '; ',
      '[Xi]',
      ' left.',
    ]);
  });

  test('without marks is one piece, without text none', () => {
    expect(piecesOf('Nothing.', [])).toHaveLength(1);
    expect(piecesOf('', [])).toEqual([]);
  });
});
