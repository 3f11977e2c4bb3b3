import type { TFunction } from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { startMessages } from '../../i18n/setup.ts';
import type { Directory } from '../../queries/catalogue.ts';
import { meantView } from './meant-view.ts';

let t: TFunction;
beforeAll(async () => {
  t = (await startMessages('en')).getFixedT('en');
});

const directory = {
  catalogue: { kinds: ['meeting', 'summit'], frameworks: ['sco'] },
  actorById: new Map([['sco', { id: 'sco', kind: 'organisation', name: { en: 'SCO' } }]]),
} as unknown as Directory;
const dated = { rest: '', period: { from: 0, to: 364 } };
const meant = (actors: readonly string[], left: readonly string[], when?: typeof dated) =>
  meantView({ actors, left }, when, directory, t);

test('actors are meant together, in the period that the text names', () => {
  const both = { values: ['xi', 'putin'], mode: 'all', negated: false };
  expect(meant(['xi', 'putin'], ['and'], dated)).toEqual({
    filter: { actors: both },
    period: dated.period,
    isAll: true,
  });
  expect(meant(['xi', 'putin'], ['kazan'])).toEqual({ filter: { actors: both }, period: null, isAll: false });
});

test('a kind of event is one, whether of one event or of several; an organisation is the roof', () => {
  const kinds = { values: ['meeting'], negated: false };
  expect(meant(['xi'], ['Meetings'])?.filter.kinds).toEqual(kinds);
  expect(meant(['xi'], ['meeting'], dated)?.filter.kinds).toEqual(kinds);
  expect(meant(['xi', 'putin'], ['meet'], dated)).toMatchObject({ filter: { kinds }, isAll: true });
  expect(meant(['sco'], [], dated)?.filter).toEqual({ frameworks: { values: ['sco'], negated: false } });
});

test('a single actor, or nobody, is no view', () => {
  expect(meant(['xi'], ['kazan'])).toBeNull();
  expect(meant([], ['meeting'], dated)).toBeNull();
});
