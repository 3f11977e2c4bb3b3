import { beforeAll, describe, expect, test } from 'vitest';
import type { TFunction } from 'i18next';
import type { EventRecord, Source } from '../../dataset/model.ts';
import { speak, startMessages } from '../../i18n/setup.ts';
import { directoryOf } from '../../queries/catalogue.ts';
import type { Found, SearchHit } from '../../queries/search.ts';
import { suggestionsOf, type Suggestion } from './suggestions.ts';

let t: TFunction;
let german: TFunction;
beforeAll(async () => {
  const i18n = await startMessages('en');
  await speak('de');
  t = i18n.getFixedT('en');
  german = i18n.getFixedT('de');
});

const DIRECTORY = directoryOf({
  info: { id: 'test', version: '1', title: { en: 'Test' }, licence: 'CC0-1.0' },
  actors: [
    { id: 'xi', kind: 'person', name: { en: 'Xi Jinping' } },
    { id: 'sco', kind: 'organisation', name: { en: 'SCO' } },
  ],
  memberships: [],
  places: [{ id: 'kazan', name: { en: 'Kazan' }, country: null, lat: 0, lon: 0 }],
  series: [{ id: 'trade', name: { en: 'Energy trade' }, unit: 'billion USD', actors: [], points: [] }],
  kinds: ['meeting', 'summit'],
  frameworks: [],
  topics: ['energy', 'ukraine-war'],
  sources: [],
  statuses: ['confirmed', 'reported'],
  redirects: {},
  events: 0,
  extent: { from: 0, to: 0 },
  problems: [],
});

const NOTHING: Found = {
  text: '',
  hits: { actor: [], place: [], event: [], source: [], named: { actors: [], left: [] } },
  events: new Map(),
  sources: new Map(),
  inPeriod: null,
  view: null,
};
const hit = (id: string, match: number): SearchHit => ({ id, match, field: 'name', text: id, marks: [] });

const COMMANDS = [{ id: 'table', name: 'Summarise as a table', key: 'T', run: () => undefined }];

function nameOf(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'actor':
      return suggestion.actor.id;
    case 'place':
      return suggestion.place.id;
    case 'value':
      return `${suggestion.dimension} ${suggestion.value}`;
    case 'command':
      return suggestion.command.id;
    default:
      return suggestion.kind;
  }
}

/** "actors: xi; places: kazan" */
function offered(found: Partial<Found>, language = t): string {
  const groups = suggestionsOf(
    { ...NOTHING, ...found },
    { directory: DIRECTORY, t: language, commands: COMMANDS },
  );
  return groups.map(({ name, suggestions }) => `${name}: ${suggestions.map(nameOf).join(' ')}`).join('; ');
}

describe('suggestions', () => {
  test('come in groups, the group with the better answer first', () => {
    const actor = [hit('xi', 0.4), hit('sco', 0.9)];
    expect(offered({ hits: { ...NOTHING.hits, actor, place: [hit('kazan', 0.5)] } })).toBe(
      'organisations: sco; actors: xi; places: kazan',
    );
  });

  test('stay in the usual order where the groups answer alike', () => {
    const hits = { ...NOTHING.hits, actor: [hit('xi', 0.9)], place: [hit('kazan', 1)] };
    expect(offered({ hits })).toBe('actors: xi; places: kazan');
  });

  test('leave out what the catalogue does not have', () => {
    expect(offered({ hits: { ...NOTHING.hits, actor: [hit('nobody', 1)] } })).toBe('');
  });

  test('name kinds, topics and statuses in the language of the reader', () => {
    expect(offered({ text: 'summit' })).toBe('values: kinds summit');
    expect(offered({ text: 'gipf' })).toBe('');
    expect(offered({ text: 'gipf' }, german)).toBe('values: kinds summit');
    expect(offered({ text: 'Ukraine' })).toBe('values: topics ukraine-war');
  });

  test('begin with the period that was typed, beside which weak matches of its numbers are left out', () => {
    const inPeriod = { period: { from: 0, to: 30 }, matching: 2, events: [] };
    const hits = { ...NOTHING.hits, actor: [hit('xi', 0.5)], place: [hit('kazan', 0.8)] };
    expect(offered({ text: '2024', inPeriod, hits })).toBe('period: period; places: kazan');
  });

  test('have the numbers over time that words ask for, before events that say less of them', () => {
    const named = { actors: [], left: ['trade', 'change'] };
    const event = [hit('kazan', 0.3)];
    const found = {
      hits: { ...NOTHING.hits, event, named },
      events: new Map([['kazan', { id: 'kazan' } as EventRecord]]),
    };
    expect(offered(found)).toBe('series: series; events: event');
    expect(
      offered({ text: 'energy', hits: { ...NOTHING.hits, named: { actors: [], left: ['energy'] } } }),
    ).toBe('values: topics energy; series: series');
  });

  test('end with commands, which are there for who asks for them', () => {
    expect(offered({ text: 'sum' })).toBe('values: kinds summit; commands: table');
  });
});

describe('a view that the names mean together', () => {
  const filter = { actors: { values: ['xi', 'sco'], mode: 'all' as const, negated: false } };
  const view = (isAll: boolean) => ({ filter, period: null, matching: 8, isAll });
  const event = { id: 'kazan' } as EventRecord;
  const events = new Map([['kazan', event]]);
  const hits = { ...NOTHING.hits, actor: [hit('xi', 0.5)], event: [hit('kazan', 0.6)] };

  test('comes first where it says all that was typed, else behind events', () => {
    expect(offered({ hits, events, view: view(true) })).toBe('view: view; actors: xi; events: event');
    expect(offered({ hits, events, view: view(false) })).toBe('actors: xi; events: event; view: view');
  });

  test('sources never come before actors and events, however well they answer', () => {
    const sources = new Map([['kremlin', { id: 'kremlin' } as Source]]);
    const found = { hits: { ...hits, source: [hit('kremlin', 1)] }, events, sources };
    expect(offered(found)).toBe('actors: xi; events: event; sources: source');
    expect(offered({ ...found, hits: { ...NOTHING.hits, source: found.hits.source } })).toBe(
      'sources: source',
    );
  });
});
