import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../dataset/parse.ts';
import { articleReaderOf, type ArticleMark } from './article.ts';
import { storeOfDataset } from '../store.ts';
import { runThrough } from '../../base/work.ts';

const person = (id: string, en: string, more: object = {}) => ({ id, kind: 'person', name: { en, ...more } });
const state = (id: string, iso: string, en: string) => ({ id, kind: 'state', iso, name: { en } });
const event = (id: string, date: string, place: string | null, actors: readonly string[]) => ({
  id,
  kind: 'meeting',
  date,
  title: { en: id },
  participants: actors.map((actor) => ({ actor, role: 'attendee' })),
  place,
  frameworks: [],
  topics: ['trade'],
  related: [],
  sources: ['s'],
  summary: { en: id },
  status: 'confirmed',
});

const parsed = parseDataset(
  {
    formatVersion: 1,
    info: { id: 'small', version: '1', title: { en: 'Small' }, licence: 'CC0-1.0' },
    actors: [
      person('putin', 'Vladimir Putin', { ru: 'Владимир Путин', zh: '普京' }),
      person('li-qiang', 'Li Qiang', { zh: '李强' }),
      person('li-peng', 'Li Peng', { zh: '李鹏' }),
      person('n-sharif', 'Nawaz Sharif'),
      person('s-sharif', 'Shehbaz Sharif'),
      state('russia', 'RU', 'Russia'),
      state('china', 'CN', 'China'),
      { id: 'csto', kind: 'organisation', name: { en: 'Collective Security Treaty Organization' } },
      { id: 'ps', kind: 'project', name: { en: 'Power of Siberia' } },
      { id: 'ps2', kind: 'project', name: { en: 'Power of Siberia 2' } },
    ],
    places: [
      { id: 'kazan', name: { en: 'Kazan', ru: 'Казань' }, country: 'russia', lat: 0, lon: 0 },
      { id: 'goa', name: { en: 'Benaulim (Goa)' }, country: null, lat: 0, lon: 0 },
    ],
    sources: [{ id: 's', publisher: 'P', title: 'S', url: 'https://x.org/s', language: 'en', seen: true }],
    events: [
      event('a', '2024-10-22', 'kazan', ['putin', 'li-qiang']),
      event('b', '2024-10-22', null, ['n-sharif', 's-sharif']),
      event('c', '2019-05-01', 'kazan', ['putin', 'li-peng']),
      event('alone', '2021-03-01', null, ['russia']),
      event('signed', '2016-03-01', null, ['russia', 'china']),
      event('signed-again', '2017-03-01', null, ['russia', 'china']),
    ],
  },
  'small.json',
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const store = storeOfDataset(parsed.value.dataset);
const reader = runThrough(articleReaderOf(store));
const read = (text: string) => runThrough(reader(text));

function drawn(text: string): readonly string[] {
  const meaning = (mark: ArticleMark) => {
    if (mark.kind === 'date') return mark.date;
    if (mark.kind === 'topic') return mark.topic;
    return mark.kind === 'name' ? [...mark.actors, ...mark.places].join('|') : mark.kind;
  };
  return read(text).marks.map((mark) => `${text.slice(mark.from, mark.to)} → ${meaning(mark)}`);
}

describe('names', () => {
  it('are the longest that fit', () => {
    expect(drawn('Power of Siberia 2, Power of Siberia.')).toEqual([
      'Power of Siberia 2 → ps2',
      'Power of Siberia → ps',
    ]);
  });

  it('keep their capitals: words that only look like them are none', () => {
    expect(drawn('a russia of the mind, csto and the power of Siberia')).toEqual([]);
    expect(drawn('RUSSIA AND CHINA')).toEqual(['RUSSIA → russia', 'CHINA → china']);
  });

  it('of states are those of the platform in eight languages', () => {
    expect(drawn('Russlands, la Russie, Rusia, в России, до Росії, 俄罗斯')).toEqual([
      'Russlands → russia',
      'Russie → russia',
      'Rusia → russia',
      'России → russia',
      'Росії → russia',
      '俄罗斯 → russia',
    ]);
  });

  it('may be the id in capitals', () => {
    expect(drawn('The CSTO met.')).toEqual(['CSTO → csto']);
  });

  it('leave out what the record puts in brackets', () => {
    expect(drawn('In Benaulim near Goa.')).toEqual(['Benaulim → goa']);
  });
});

describe('a surname', () => {
  it('is enough where only one person of the record has it', () => {
    expect(drawn('Putin and Путиным')).toEqual(['Putin → putin', 'Путиным → putin']);
  });

  it('of two persons says nothing by itself, and one of them once he was named', () => {
    expect(drawn('Sharif spoke.')).toEqual([]);
    expect(drawn('Nawaz Sharif came. Sharif spoke.')).toEqual([
      'Nawaz Sharif → n-sharif',
      'Sharif → n-sharif',
    ]);
  });

  it('comes first in Chinese names, and another given name makes another person', () => {
    expect(drawn('Li Qiang came. Then Li spoke, and Li Hui too.')).toEqual([
      'Li Qiang → li-qiang',
      'Li → li-qiang',
    ]);
  });
});

describe('two states in one Chinese word', () => {
  it('are two marks', () => {
    expect(drawn('中俄关系')).toEqual(['中 → china', '俄 → russia']);
  });

  it('are none within a longer name', () => {
    expect(drawn('其中俄罗斯')).toEqual(['俄罗斯 → russia']);
  });
});

/** By what they are called in the record. */
const titles = (text: string) => read(text).events.map(({ row }) => store.records.record(row).title['en']);

describe('events', () => {
  it('that share date, people and place stand before those that share less', () => {
    const { events } = read('On 22 October 2024 Vladimir Putin met Li Qiang in Kazan.');
    expect(events[0]).toEqual({
      row: 4,
      reasons: [
        { kind: 'date', date: '2024-10-22' },
        { kind: 'people', actors: ['putin', 'li-qiang'] },
        { kind: 'place', place: 'kazan' },
      ],
    });
  });

  it('of a year that is named do not stand before what shares more', () => {
    expect(titles('Back in 2021 Russia was alone; it is with China that Russia signed.')[0]).toBe('signed');
    expect(titles('From 2013 to 2021, in 2013–2021, Russia spoke, and Russia signed with China.')[0]).toBe(
      'signed',
    );
  });

  it('share the year that is named, of those that share as much', () => {
    expect(titles('In 2017 Russia signed with China.')[0]).toBe('signed-again');
  });

  it('need more than one thing in common', () => {
    expect(read('On 22 October 2024 it rained.').events).toEqual([]);
  });
});
