import { beforeAll, describe, expect, test } from 'vitest';
import { startMessages } from '../../i18n/setup.ts';
import type { Dimension } from '../../queries/engine-types.ts';
import { facetOf, idsOf } from './facets.ts';
import { CATALOGUE, DIRECTORY } from './test-catalogue.ts';
import type { Speech } from './value-name.ts';

let speech: Speech;
beforeAll(async () => {
  const i18n = await startMessages('en');
  speech = { directory: DIRECTORY, t: i18n.getFixedT('en'), language: 'en' };
});

interface Asked {
  readonly dimension?: Dimension;
  readonly counts?: Readonly<Record<string, number>>;
  readonly chosen?: readonly string[];
  readonly search?: string;
  readonly most?: number;
}

const COUNTS = { xi: 5, putin: 9, modi: 2, cn: 2 };

/** "*Xi Jinping 5" for a chosen value, and how many are left. */
function list({ dimension = 'actors', counts = COUNTS, chosen = [], search = '', most = 3 }: Asked): string {
  const ids = idsOf(dimension, CATALOGUE);
  const column = Uint32Array.from(ids, (id) => counts[id] ?? 0);
  const facet = facetOf({ dimension, counts: column, chosen, search, most }, speech);
  const values = facet.values.map((value) => `${value.chosen ? '*' : ''}${value.text} ${value.count}`);
  return `${values.join(', ')} | ${facet.left} left, ${facet.largest} at most`;
}

describe('the values of a dimension', () => {
  test('are those that occur, the most frequent first, then as the catalogue has them', () => {
    expect(list({})).toBe('Vladimir Putin 9, Xi Jinping 5, Narendra Modi 2 | 1 left, 9 at most');
  });

  test('keep what is chosen, wherever it stands and even without events', () => {
    expect(list({ chosen: ['cn', 'sco'], most: 1 })).toBe(
      'Vladimir Putin 9, *China 2, *Shanghai Cooperation Organisation 0 | 2 left, 9 at most',
    );
  });

  test('are searched within by any name or alias, also those without events', () => {
    expect(list({ search: 'JIN' })).toBe('Xi Jinping 5 | 0 left, 9 at most');
    expect(list({ search: 'wladimir' })).toBe('Vladimir Putin 9 | 0 left, 9 at most');
    expect(list({ search: '上合' })).toBe('Shanghai Cooperation Organisation 0 | 0 left, 9 at most');
  });

  test('are, of sources, found by title and by publisher, and named by both', () => {
    const sources = { dimension: 'sources', counts: { talks: 4, besuch: 1 } } as const;
    expect(list({ ...sources, search: 'xinh' })).toBe('Xinhua, “Besuch in Kasan” 1 | 0 left, 4 at most');
    expect(list({ ...sources, search: 'talks w' })).toBe('Kremlin, “Talks with Xi” 4 | 0 left, 4 at most');
    expect(list({ ...sources, search: 'nothing' })).toBe(' | 0 left, 4 at most');
  });

  test('have the names of the vocabulary', () => {
    expect(list({ dimension: 'kinds', counts: { summit: 4, call: 1 } })).toBe(
      'Summit 4, Call 1 | 0 left, 4 at most',
    );
  });
});
