import { beforeAll, describe, expect, test } from 'vitest';
import { parseDay } from '../base/time.ts';
import { parseDataset } from '../dataset/parse.ts';
import { engineOf } from './engine.ts';
import type { Engine, SearchGroup } from './protocol.ts';

const EVENT = {
  participants: [],
  frameworks: [],
  topics: [],
  related: [],
  sources: ['s1'],
  status: 'confirmed',
};

const CONTENT = {
  formatVersion: 1,
  info: { id: 'test', version: '1', title: { en: 'Test' }, licence: 'CC0-1.0' },
  actors: [
    { id: 'xi', kind: 'person', name: { en: 'Xi Jinping', zh: '习近平' } },
    {
      id: 'putin',
      kind: 'person',
      name: { en: 'Vladimir Putin', de: 'Wladimir Putin', ru: 'Владимир Путин' },
    },
    { id: 'kz', kind: 'state', name: { en: 'Kazakhstan' }, iso: 'KZ' },
    {
      id: 'eaeu',
      kind: 'organisation',
      name: { en: 'Eurasian Economic Union' },
      aliases: ['EAEU', 'EAWU', 'ЕАЭС'],
    },
    {
      id: 'sco',
      kind: 'organisation',
      name: { en: 'Shanghai Cooperation Organisation' },
      aliases: ['上合组织'],
    },
  ],
  memberships: [],
  places: [{ id: 'kazan', name: { en: 'Kazan', de: 'Kasan' }, country: null, lat: 55.8, lon: 49.1 }],
  events: [
    {
      ...EVENT,
      id: 'kazan-2024',
      kind: 'meeting',
      date: '2024-10-22',
      title: { en: 'Third meeting of the year', de: 'Drittes Treffen des Jahres' },
      summary: { en: 'They spoke about gas.', de: 'Sie sprachen über Gas.' },
      place: 'kazan',
      participants: [
        { actor: 'xi', role: 'guest' },
        { actor: 'putin', role: 'host' },
      ],
    },
    {
      ...EVENT,
      id: 'pipeline',
      kind: 'agreement',
      date: '2014-05-21',
      title: { en: 'Gas pipeline agreed', de: 'Gasleitung vereinbart' },
      summary: { en: 'In Shanghai.', de: 'In Schanghai.' },
      place: null,
      participants: [{ actor: 'kz', role: 'party' }],
    },
  ],
  series: [],
  sources: [
    {
      id: 's1',
      publisher: 'Xinhua',
      title: 'Leaders meet',
      url: 'https://example.org/',
      language: 'en',
      seen: true,
    },
  ],
};

let engine: Engine;
beforeAll(async () => {
  const parsed = parseDataset(CONTENT, 'test.json');
  if (!parsed.ok || parsed.value.problems.length > 0) throw new Error(JSON.stringify(parsed));
  ({ engine } = await engineOf(parsed.value.dataset));
});

/** What a group finds: "id: the text with what matched in brackets". */
async function found(group: SearchGroup, text: string): Promise<readonly string[]> {
  const hits = await engine.search(text, 5);
  return hits[group].map(({ id, text: why, marks }) => {
    const marked = marks.reduceRight(
      (rest, [from, to]) => `${rest.slice(0, from)}[${rest.slice(from, to)}]${rest.slice(to)}`,
      why,
    );
    return `${id}: ${marked}`;
  });
}

describe('actors and places are found', () => {
  test.each<[what: string, group: SearchGroup, text: string, hit: string]>([
    ['by the beginning of a name', 'actor', 'xi jin', 'xi: [Xi] [Jin]ping'],
    ['by a name in another script', 'actor', 'путин', 'putin: Владимир [Путин]'],
    ['by signs', 'actor', '习近', 'xi: [习近]平'],
    ['by an abbreviation', 'actor', 'eawu', 'eaeu: [EAWU]'],
    ['by an abbreviation in another script', 'actor', 'ЕАЭС', 'eaeu: [ЕАЭС]'],
    ['by an abbreviation in signs', 'actor', '上合组织', 'sco: [上合组织]'],
    [
      'by the beginning of a word, of which so much is marked',
      'actor',
      'eurasian uni',
      'eaeu: [Eurasian] Economic [Uni]on',
    ],
    ['with a typo', 'actor', 'Wladimir Puttin', 'putin: [Wladimir] [Putin]'],
    ['by what the platform calls a state', 'actor', 'Казахстан', 'kz: [Казахстан]'],
    ['by the name in another language', 'place', 'Kasan', 'kazan: [Kasan]'],
    ['without accents', 'place', 'KÁZAN', 'kazan: [Kazan]'],
  ])('%s', async (_, group, text, hit) => {
    expect((await found(group, text))[0]).toBe(hit);
  });
});

describe('events and sources are found', () => {
  test('by the title, which says more than the summary', async () => {
    expect(await found('event', 'gas')).toEqual([
      'pipeline: [Gas] pipeline agreed',
      'kazan-2024: They spoke about [gas].',
    ]);
  });

  test('by those who took part and the place, all words together', async () => {
    expect(await found('event', 'putin kasan')).toEqual(['kazan-2024: [Kasan]']);
  });

  test('a source by title and publisher', async () => {
    expect(await found('source', 'leaders')).toEqual(['s1: [Leaders] meet']);
    expect(await found('source', 'xinhua')).toEqual(['s1: [Xinhua]']);
  });
});

test('where nothing has every word, what has some is found', async () => {
  expect(await found('event', 'pipeline zebra')).toEqual(['pipeline: Gas [pipeline] agreed']);
});

test('nothing typed finds nothing', async () => {
  expect(await engine.search(' … ', 5)).toEqual({
    actor: [],
    place: [],
    event: [],
    source: [],
    named: { actors: [], left: [] },
  });
});

describe('beside a period that the text names', () => {
  const dated = (rest: string, year: number) => ({
    rest,
    period: { from: parseDay(`${year}-01-01`)!, to: parseDay(`${year}-12-31`)! },
  });
  const events = async (rest: string, year: number) =>
    (await engine.search(`${rest} ${year}`, 5, dated(rest, year))).event.map(({ id }) => id);

  test('events of the period come first, others with the same words after them', async () => {
    expect(await events('gas', 2024)).toEqual(['kazan-2024', 'pipeline']);
    expect(await events('gas', 2014)).toEqual(['pipeline', 'kazan-2024']);
  });

  test('an event of the period with most of the words comes before none', async () => {
    expect((await events('gas pipeline opened', 2014))[0]).toBe('pipeline');
  });

  test('sources are still found by the year in their title', async () => {
    expect((await engine.search('leaders 2024', 5, dated('leaders', 2024))).source).toHaveLength(1);
  });
});

test('words that say nothing are not sought beside those that do', async () => {
  expect(await found('event', 'when did they speak about gas')).toEqual(
    await found('event', 'they speak gas'),
  );
  expect(await found('source', 'of leaders')).toEqual(['s1: [Leaders] meet']);
});

describe('actors that the text names', () => {
  test.each<[text: string, actors: readonly string[], left: readonly string[]]>([
    ['putin xi', ['putin', 'xi'], []],
    ['Владимир Путин 习近平', ['putin', 'xi'], []],
    ['Xi Jinping Putin meeting', ['xi', 'putin'], ['meeting']],
    ['eurasian union', [], ['eurasian', 'union']],
    ['EAWU Kazakhstan', ['eaeu', 'kz'], []],
    ['x', [], ['x']],
    ['when did Xi and Putin meet', ['xi', 'putin'], ['meet']],
    ['习近平和上合组织会晤', ['xi', 'sco'], ['会晤']],
  ])('%s', async (text, actors, left) => {
    expect((await engine.search(text, 5)).named).toEqual({ actors, left });
  });
});
