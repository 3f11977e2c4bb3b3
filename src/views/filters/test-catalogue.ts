/** A small catalogue for the tests of filters and search. */
import type { Actor, Catalogue } from '../../dataset/model.ts';
import { parseDay } from '../../base/time.ts';
import { directoryOf, type Directory } from '../../queries/catalogue.ts';

export function day(text: string): number {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`no day: ${text}`);
  return parsed;
}

const ACTORS: readonly Actor[] = [
  { id: 'xi', kind: 'person', name: { en: 'Xi Jinping', de: 'Xi Jinping', zh: '习近平' } },
  { id: 'putin', kind: 'person', name: { en: 'Vladimir Putin', de: 'Wladimir Putin' } },
  { id: 'modi', kind: 'person', name: { en: 'Narendra Modi', de: 'Narendra Modi' } },
  { id: 'cn', kind: 'state', name: {}, iso: 'CN' },
  { id: 'in', kind: 'state', name: {}, iso: 'IN' },
  { id: 'su', kind: 'state', name: { en: 'Soviet Union', de: 'Sowjetunion' } },
  { id: 'brics', kind: 'organisation', name: { en: 'BRICS' } },
  {
    id: 'sco',
    kind: 'organisation',
    name: { en: 'Shanghai Cooperation Organisation', de: 'Shanghaier Organisation für Zusammenarbeit' },
    aliases: ['SCO', 'SOZ', '上合组织'],
  },
];

export const CATALOGUE: Catalogue = {
  info: { id: 'test', version: '1', title: { en: 'Test' }, licence: 'CC0-1.0' },
  actors: ACTORS,
  memberships: [],
  places: [
    { id: 'kazan', name: { en: 'Kazan', de: 'Kasan' }, country: null, lat: 55.8, lon: 49.1 },
    { id: 'moscow', name: { en: 'Moscow', de: 'Moskau' }, country: null, lat: 55.8, lon: 37.6 },
  ],
  series: [],
  kinds: ['meeting', 'summit', 'call'],
  frameworks: ['brics', 'sco'],
  topics: ['energy', 'ukraine-war', 'trade'],
  sources: [
    { id: 'talks', publisher: 'Kremlin', title: 'Talks with Xi', language: 'en' },
    { id: 'besuch', publisher: 'Xinhua', title: 'Besuch in Kasan', language: 'de' },
  ],
  statuses: ['confirmed', 'reported', 'disputed'],
  redirects: {},
  events: 645,
  extent: { from: day('1949-10-01'), to: day('2026-05-20') },
  problems: [],
};

export const DIRECTORY: Directory = directoryOf(CATALOGUE);
