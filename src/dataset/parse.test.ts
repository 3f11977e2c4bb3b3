import { describe, expect, it } from 'vitest';
import { drawDataset } from '../../tests/fixtures/draw-dataset.ts';
import type { DrawnDataset } from '../../tests/fixtures/draw-dataset.ts';
import { OPEN_END } from './dates.ts';
import type { Dataset } from './model.ts';
import { parseDataset } from './parse.ts';

const SMALL = `
  actor      xi      person
  actor      putin   person
  actor      russia  state
  actor      brics   organisation
  place      kazan   russia
  place      pacific -
  source     tass
  source     xinhua
  membership putin   russia president 2012-05-07 - tass
  membership russia  brics  member    2006       - tass,xinhua
  event      kazan-1 2024-10-22 kazan xi:guest,putin:host brics tass,xinhua -
  event      call-1  2024-11    -     xi:party,putin:party -    tass        kazan-1:builds-on
  series     trade   russia     2023=240@tass,2024=245@xinhua
`;

/** Each problem as a line: `events kazan-1 place: expected … found … (warning)`. */
function parse(change: (dataset: DrawnDataset) => void): {
  dataset: Dataset | undefined;
  problems: string[];
} {
  const drawn = drawDataset(SMALL);
  change(drawn);
  const parsed = parseDataset(JSON.parse(JSON.stringify(drawn)), 'x.json');
  const problems = parsed.ok ? parsed.value.problems : parsed.error;
  return {
    dataset: parsed.ok ? parsed.value.dataset : undefined,
    problems: problems.map(({ file, row, field, expected, found, severity }) => {
      const where = [file.replace(/x\.json#?\/?/, ''), row, field].filter((part) => part !== '').join(' ');
      return `${where}: expected ${expected}, found ${found} (${severity})`;
    }),
  };
}

/** What is left, by its ids. */
function idsOf(dataset: Dataset | undefined): Record<string, readonly string[]> {
  if (!dataset) return {};
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  return {
    actors: ids(dataset.actors),
    places: ids(dataset.places),
    events: ids(dataset.events),
    series: ids(dataset.series),
    sources: ids(dataset.sources),
    memberships: dataset.memberships.map(({ member, of }) => `${member} ${of}`),
  };
}

const WHOLE = {
  actors: ['xi', 'putin', 'russia', 'brics'],
  places: ['kazan', 'pacific'],
  events: ['kazan-1', 'call-1'],
  series: ['trade'],
  sources: ['tass', 'xinhua'],
  memberships: ['putin russia', 'russia brics'],
};

describe('parseDataset', () => {
  it('lets a sound dataset through as it is, with spans', () => {
    const { dataset, problems } = parse(() => {});
    expect(problems).toEqual([]);
    expect(idsOf(dataset)).toEqual(WHOLE);
    expect(dataset?.events[1]?.span).toMatchObject({ precision: 'month' });
    expect(dataset?.memberships[0]?.span.end).toBe(OPEN_END);
    expect(dataset?.series[0]?.points[1]?.span.precision).toBe('year');
  });

  it('fills in what may be missing', () => {
    const { dataset, problems } = parse(({ events, places }) => {
      for (const field of ['place', 'frameworks', 'topics', 'related']) delete events[0]?.[field];
      delete places[0]?.['country'];
    });
    expect(problems).toEqual([]);
    expect(dataset?.events[0]).toMatchObject({ place: null, frameworks: [], topics: [], related: [] });
    expect(dataset?.places[0]?.country).toBeNull();
  });

  it('leaves out a broken row and what cannot do without it, and keeps the rest', () => {
    const { dataset, problems } = parse(({ events }) => void (events[0]!['status'] = 'rumoured'));
    expect(idsOf(dataset)).toEqual({ ...WHOLE, events: ['call-1'] });
    expect(dataset?.events[0]?.related).toEqual([]);
    expect(problems).toEqual([
      'events kazan-1 status: expected "confirmed" or "reported" or "disputed", found "rumoured" (error)',
      'events call-1 related.0.event: expected the id of one of the events, found "kazan-1" (warning)',
    ]);
  });

  it.each<[string, (dataset: DrawnDataset) => void, string]>([
    [
      'a missing field',
      ({ actors }) => delete actors[0]!['name'],
      'actors xi name: expected an object, found nothing (error)',
    ],
    [
      'a field of another type',
      ({ places }) => (places[1]!['lat'] = '55'),
      'places pacific lat: expected a number, found "55" (error)',
    ],
    [
      'a number out of bounds',
      ({ places }) => (places[1]!['lat'] = 91),
      'places pacific lat: expected at most 90, found 91 (error)',
    ],
    [
      'a row that is no object',
      ({ sources }) => sources.push('tass' as never),
      'sources 3: expected an object, found "tass" (error)',
    ],
    [
      'an id that cannot stand in a link',
      ({ places }) => (places[1]!['id'] = 'a~b'),
      'places a~b id: expected letters, digits, ".", "_" and "-" of plain Latin, beginning with a letter or digit, found "a~b" (error)',
    ],
    [
      'a text without any language',
      ({ places }) => (places[1]!['name'] = {}),
      'places pacific name: expected a text in at least one language, found {} (error)',
    ],
    [
      'a text in no language',
      ({ places }) => (places[1]!['name'] = { English: 'Pacific' }),
      'places pacific name.English: expected language tags such as "en", found "Pacific" (error)',
    ],
    [
      'an id that is there twice',
      ({ places }) => places.push({ ...places[1] }),
      'places pacific: expected a row that is there once, found "pacific" (error)',
    ],
    [
      'an address that is not of the web',
      ({ sources }) => sources.push({ ...sources[0], id: 'js', url: 'javascript:alert(1)' }),
      'sources js url: expected an address that begins with http:// or https://, found "javascript:alert(1)" (error)',
    ],
    [
      'a country of two letters in small print',
      ({ actors }) => (actors[2]!['iso'] = 'ru'),
      'actors russia iso: expected two capital letters (ISO 3166-1 alpha-2), found "ru" (warning)',
    ],
    [
      'a code of a person',
      ({ actors }) => (actors[0]!['iso'] = 'CN'),
      'actors xi iso: expected no code, as only states have one, found "CN" (warning)',
    ],
    [
      'a field that does not exist',
      ({ actors }) => (actors[0]!['nmae'] = 'Xi'),
      'actors xi nmae: expected no field of this name, found "Xi" (warning)',
    ],
    [
      'a place in a country that does not exist',
      ({ places }) => (places[1]!['country'] = 'atlantis'),
      'places pacific country: expected the id of one of the actors, found "atlantis" (warning)',
    ],
    [
      'a day that never was',
      ({ sources }) => (sources[0]!['published'] = '2023-02-29'),
      'sources tass published: expected a date in EDTF that was, with both ends: 2024-10-22, 2024-10, 2024-10-22/2024-10-24, found "2023-02-29" (warning)',
    ],
    [
      'an event somewhere unknown',
      ({ events }) => (events[1]!['place'] = 'atlantis'),
      'events call-1 place: expected the id of one of the places, found "atlantis" (warning)',
    ],
    [
      'one participant who does not exist',
      ({ events }) => (events[1]!['participants'] = [P('xi'), P('xo')]),
      'events call-1 participants.1.actor: expected the id of one of the actors, found "xo" (warning)',
    ],
    [
      'a participant who is there twice',
      ({ events }) => (events[1]!['participants'] = [P('xi'), P('xi')]),
      'events call-1 participants.1.actor: expected each only once, found "xi" (warning)',
    ],
    [
      'one framework that does not exist',
      ({ events }) => (events[1]!['frameworks'] = ['brisc']),
      'events call-1 frameworks.0: expected the id of one of the actors, found "brisc" (warning)',
    ],
    [
      'one source that does not exist',
      ({ events }) => (events[1]!['sources'] = ['tas', 'tass']),
      'events call-1 sources.0: expected the id of one of the sources, found "tas" (warning)',
    ],
    [
      'an event that relates to itself',
      ({ events }) => (events[1]!['related'] = [{ event: 'call-1', how: 'extends' }]),
      'events call-1 related.0.event: expected another event, found "call-1" (warning)',
    ],
    [
      'doubt without a word about it',
      ({ events }) => (events[1]!['status'] = 'disputed'),
      'events call-1 statusNote: expected who says what, as the event is disputed, found nothing (warning)',
    ],
    [
      'two values for a date',
      ({ series }) => (series[0]!['points'] as object[]).push({ date: '2024', value: 1, source: 'tass' }),
      'series trade points: expected one value for each date, found "2024" (warning)',
    ],
    [
      'a value without its source',
      ({ series }) => (series[0]!['points'] as object[]).push({ date: '2025', value: 1, source: 'tas' }),
      'series trade points.2.source: expected the id of one of the sources, found "tas" (warning)',
    ],
    [
      'a table that is no list',
      (dataset) => (dataset.memberships = {} as never),
      'memberships: expected a list of rows, found {} (error)',
    ],
    [
      'a table that does not exist',
      (dataset) => ((dataset as unknown as Record<string, unknown>)['evnets'] = []),
      'evnets: expected no field of this name, found [] (warning)',
    ],
    [
      'a redirect to nowhere',
      (dataset) => (dataset.redirects = { kasan: 'atlantis' }),
      'redirects.kasan: expected an id that exists, found "atlantis" (warning)',
    ],
    [
      'a redirect for what exists',
      (dataset) => (dataset.redirects = { kazan: 'pacific' }),
      'redirects.kazan: expected no redirect for an id that exists, found "pacific" (warning)',
    ],
    [
      'a stretch that ends before it begins',
      ({ info }) => (info['thin'] = [{ from: '2024', to: '2023', note: { en: 'Thin.' } }]),
      'info.thin.0: expected a date in EDTF that was, with both ends: 2024-10-22, 2024-10, 2024-10-22/2024-10-24, found "2024/2023" (warning)',
    ],
  ])('says where there is %s, and nothing else', (_what, change, problem) => {
    const { dataset, problems } = parse(change);
    expect(problems).toEqual(expect.arrayContaining([problem]));
    expect(problems.filter((line) => line.endsWith('(error)')).length).toBeLessThanOrEqual(1);
    expect(dataset?.events.length).toBeGreaterThan(0);
  });

  it.each<[string, (dataset: DrawnDataset) => void, string]>([
    [
      'whose date is none',
      ({ events }) => (events[1]!['date'] = '2024-13'),
      'events call-1 date: expected a date in EDTF that was, with both ends: 2024-10-22, 2024-10, 2024-10-22/2024-10-24, found "2024-13" (error)',
    ],
    [
      'without participants that exist',
      ({ events }) => (events[1]!['participants'] = [P('xo')]),
      'events call-1 participants: expected at least one that exists, found [] (error)',
    ],
    [
      'without participants',
      ({ events }) => (events[1]!['participants'] = []),
      'events call-1 participants: expected at least one participant, found [] (error)',
    ],
    [
      'without sources that exist',
      ({ events }) => (events[1]!['sources'] = ['tas']),
      'events call-1 sources: expected at least one that exists, found [] (error)',
    ],
    [
      'without sources',
      ({ events }) => (events[1]!['sources'] = []),
      'events call-1 sources: expected at least one source, found [] (error)',
    ],
  ])('leaves out an event %s', (_what, change, problem) => {
    const { dataset, problems } = parse(change);
    expect(idsOf(dataset)).toEqual({ ...WHOLE, events: ['kazan-1'] });
    expect(problems).toContain(problem);
  });

  it.each<[string, Record<string, unknown>, string]>([
    [
      'ends before it begins',
      { to: '2012-05-06' },
      'to: expected a date after 2012-05-07, found "2012-05-06" (error)',
    ],
    [
      'is in nothing',
      { of: 'atlantis' },
      'of: expected the id of one of the actors, found "atlantis" (error)',
    ],
    ['is of nobody', { member: 'xo' }, 'member: expected the id of one of the actors, found "xo" (error)'],
  ])('leaves out a membership that %s', (_what, change, problem) => {
    const { dataset, problems } = parse(({ memberships }) => void Object.assign(memberships[0]!, change));
    expect(idsOf(dataset)).toEqual({ ...WHOLE, memberships: ['russia brics'] });
    expect(problems).toEqual([`memberships 1 ${problem}`]);
  });

  it('keeps a membership of a single day, and of the month in which it began', () => {
    const { dataset, problems } = parse(({ memberships }) => {
      Object.assign(memberships[0]!, { to: '2012-05-07' });
      Object.assign(memberships[1]!, { from: '2006-06-16', to: '2006-06' });
    });
    expect(problems).toEqual([]);
    expect(idsOf(dataset)).toEqual(WHOLE);
  });

  it('takes actors away from whatever refers to one that is broken', () => {
    const { dataset } = parse(({ actors }) => void (actors[3]!['kind'] = 'club'));
    expect(dataset?.events[0]?.frameworks).toEqual([]);
    expect(idsOf(dataset)).toMatchObject({ memberships: ['putin russia'], events: WHOLE.events });
  });

  it('follows redirects to their end, and not in circles', () => {
    const redirects = { a: 'b', b: 'kazan', round: 'about', about: 'round' };
    const { dataset, problems } = parse((drawn) => void (drawn.redirects = redirects));
    expect(dataset?.redirects).toEqual({ a: 'kazan', b: 'kazan' });
    expect(problems).toHaveLength(2);
  });

  it('reads a __proto__ as any unknown field', () => {
    const text = JSON.stringify(drawDataset(SMALL)).replaceAll('"id":', '"__proto__":{"polluted":1},"id":');
    const parsed = parseDataset(JSON.parse(text), 'x.json');
    expect(parsed.ok && parsed.value.problems.every(({ field }) => field.endsWith('__proto__'))).toBe(true);
    expect(parsed.ok && Object.hasOwn(parsed.value.dataset.events[0] ?? {}, '__proto__')).toBe(false);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('keeps no redirect that would reach into prototypes', () => {
    const text = JSON.stringify(drawDataset(SMALL)).replace(
      '"redirects":{}',
      '"redirects":{"__proto__":"kazan"}',
    );
    const parsed = parseDataset(JSON.parse(text), 'x.json');
    const redirects = parsed.ok ? parsed.value.dataset.redirects : {};
    expect(Object.getPrototypeOf(redirects)).toBe(Object.prototype);
    expect(Object.keys(redirects)).toEqual([]);
  });

  it('counts the problems that are too many to tell', () => {
    const { problems } = parse(({ places }) => {
      for (let i = 0; i < 1500; i++) places.push({ id: `place-${i}` });
    });
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)).toBe(': expected fewer problems, found 3500 more problems (warning)');
  });

  it.each<[string, unknown, string]>([
    ['a list', [], ': expected a dataset: an object, found [] (error)'],
    ['nothing', null, ': expected a dataset: an object, found null (error)'],
    ['no version', {}, 'formatVersion: expected 1, found nothing (error)'],
    ['no info', { formatVersion: 1 }, 'info: expected an object, found nothing (error)'],
    [
      'no event',
      { ...drawDataset('actor xi person') },
      'events: expected at least one event that is of use, found [] (error)',
    ],
  ])('gives no dataset where there is %s', (_what, input, problem) => {
    const parsed = parseDataset(input, 'x.json');
    const problems = parsed.ok ? [] : parsed.error;
    expect(
      problems.map((p) => `${p.field}: expected ${p.expected}, found ${p.found} (${p.severity})`),
    ).toContain(problem);
  });
});

function P(actor: string) {
  return { actor, role: 'party' };
}
