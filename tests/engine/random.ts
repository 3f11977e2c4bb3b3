/** Random small datasets and questions about them: imprecise dates, intervals, many participants, offices that end. */
import fc from 'fast-check';
import type { Actor, Dataset, EventRecord, Membership, Place } from '../../src/dataset/model.ts';
import { DIMENSIONS, type Filter } from '../../src/engine/filter.ts';
import type { Question } from '../../src/engine/question.ts';

const DAY = 1440;
const DAYS = 60;

const ACTORS: readonly Actor[] = [
  { id: 'ann', kind: 'person', name: { en: 'Ann Ælf', zh: '安娜' }, aliases: ['Anna'] },
  { id: 'bob', kind: 'person', name: { en: 'Bob Öst' } },
  { id: 'cid', kind: 'person', name: { en: 'Cid' } },
  { id: 'xland', kind: 'state', name: { en: 'Xland', de: 'Ixland' }, iso: 'XX' },
  { id: 'yland', kind: 'state', name: { en: 'Yland' }, iso: 'YY' },
  { id: 'zland', kind: 'state', name: { en: 'Zland' } },
  { id: 'club', kind: 'organisation', name: { en: 'The Club' } },
  { id: 'pact', kind: 'organisation', name: { en: 'Pact' } },
  { id: 'firm', kind: 'company', name: { en: 'Firm' } },
];
const PLACES: readonly Place[] = [
  { id: 'port', name: { en: 'Port' }, country: 'xland', lat: 0, lon: 0 },
  { id: 'anton', name: { en: 'Anton' }, country: null, lat: 1, lon: 1 },
];
const KINDS = ['meeting', 'summit', 'call', 'chat'];
const TOPICS = ['energy', 'trade', 'space'];
const WORDS = ['Kazan', 'kaz', 'Öst', 'gas deal', 'Ann', 'ost', 'club', 'ix', 'po', 'zzz', '-'];
const ids = ACTORS.map(({ id }) => id);
const FRAMEWORKS = ['club', 'pact', 'firm'];

const spanOfDays = fc.tuple(fc.nat(DAYS), fc.constantFrom(1, 1, 1, 2, 7, 30)).map(([from, days]) => ({
  start: from * DAY,
  end: (from + days) * DAY,
}));
const spanOfMinutes = fc.nat(DAYS * DAY).map((start) => ({ start, end: start + 1 }));

const membership: fc.Arbitrary<Membership> = fc
  .record({
    member: fc.constantFrom(...ids),
    of: fc.constantFrom(...ids),
    role: fc.constantFrom('member', 'president', 'observer'),
    span: fc.oneof(spanOfDays, fc.constant({ start: 0, end: 2 ** 31 - 1 })),
  })
  .map((m) => ({ ...m, from: '', to: null, sources: [] }));

/** `anton` and `berta` publish, and so does one that speaks for nobody. */
const SOURCES: Dataset['sources'] = ['a1 anton', 'a2 anton', 'b1 berta', 'n1'].map((drawn) => {
  const [id = '', side] = drawn.split(' ');
  const source = { id, publisher: id, title: id, url: 'https://x.org', language: 'en', seen: true };
  return side === undefined ? source : { ...source, side };
});

const event: fc.Arbitrary<Omit<EventRecord, 'id'>> = fc
  .record({
    span: fc.oneof(spanOfDays, spanOfMinutes),
    kind: fc.constantFrom(...KINDS),
    title: fc.constantFrom({ en: 'Kazan' }, { en: 'On gas', de: 'Über Gas' }, {}),
    summary: fc.constantFrom({}, { en: 'A deal, at last' }),
    place: fc.constantFrom('port', 'anton', null),
    participants: fc.array(
      fc.record({ actor: fc.constantFrom(...ids), role: fc.constantFrom('host', 'guest') }),
      { maxLength: 6 },
    ),
    frameworks: fc.subarray(FRAMEWORKS),
    topics: fc.subarray(TOPICS),
    status: fc.constantFrom('confirmed', 'reported', 'disputed'),
    statusNote: fc.constantFrom({}, { en: 'Kazakh side says so' }),
    sources: fc.subarray(SOURCES.map(({ id }) => id)),
    doubt: fc.record({
      precision: fc.constantFrom('minute', 'day', 'month', 'season', 'year'),
      approximate: fc.boolean(),
      uncertain: fc.boolean(),
    }),
    related: fc.array(
      fc.record({ event: fc.nat(24).map((i) => `e${i}`), how: fc.constantFrom('follows', 'answers') }),
      { maxLength: 2 },
    ),
  })
  .map(({ doubt, ...part }) => ({ ...part, date: '', span: { ...part.span, ...doubt } }));

export const randomDataset: fc.Arbitrary<Dataset> = fc
  .record({
    memberships: fc.array(membership, { maxLength: 12 }),
    events: fc.array(event, { maxLength: 25 }),
  })
  .map(({ memberships, events }) => ({
    info: { id: 'random', version: '1', title: { en: 'Random' }, licence: 'CC0-1.0' },
    actors: ACTORS,
    places: PLACES,
    memberships,
    events: events.map((e, i) => ({ ...e, id: `e${(i * 7) % 25}` })),
    series: [],
    sources: SOURCES,
    redirects: { anna: 'ann', 'b1-renamed': 'b1' },
  }));

function clause<T extends string>(values: readonly T[]) {
  return fc.record({
    values: fc.subarray([...values], { minLength: 1, maxLength: 2 }),
    negated: fc.boolean(),
  });
}

/** Now and then an absent one: keys are left out, not set to `undefined`. */
export const randomFilter: fc.Arbitrary<Filter> = fc.record(
  {
    actors: fc.record({
      values: fc.subarray([...ids, 'nobody'], { minLength: 1, maxLength: 2 }),
      negated: fc.boolean(),
      mode: fc.constantFrom('all', 'any'),
    }),
    kinds: clause([...KINDS, 'unknown']),
    frameworks: clause(FRAMEWORKS),
    topics: clause(TOPICS),
    places: clause(['port', 'anton', 'nowhere']),
    status: clause(['confirmed', 'reported', 'disputed']),
    basis: clause(['one-source', 'one-side', 'several-sides']),
    sources: clause([...SOURCES.map(({ id }) => id), 'b1-renamed', 'unheard']),
    words: fc.record({ text: fc.constantFrom(...WORDS), negated: fc.boolean() }),
  },
  { requiredKeys: [] },
);

export const randomPeriod = fc.oneof(
  fc.constant(null),
  fc.tuple(fc.integer({ min: -5, max: DAYS }), fc.nat(40)).map(([from, days]) => ({ from, to: from + days })),
);

const edges = fc
  .tuple(
    fc.integer({ min: -5, max: DAYS }),
    fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 12 }) }, fc.constant(2000)),
    fc.constantFrom(60, DAY, 5 * DAY),
  )
  .map(([from, bins, width]) => Int32Array.from({ length: bins + 1 }, (_, i) => from * DAY + i * width));

export const randomQuestion: fc.Arbitrary<Question & Required<Pick<Question, 'lanes' | 'graph' | 'rows'>>> =
  fc.record({
    filter: randomFilter,
    period: randomPeriod,
    with: fc.subarray(ids, { maxLength: 2 }).chain((list) => fc.constantFrom(list, [], [])),
    lanes: fc.record({
      by: fc.constantFrom('none', 'kind', 'topic', 'framework', 'state', 'actor'),
      limit: fc.constantFrom(0, 1, 2, 3, 4, 5, 40),
      pinned: fc.subarray([...ids, ...KINDS, ...TOPICS, ''], { maxLength: 2 }),
      edges,
      labels: fc.nat(4),
      marks: fc.constantFrom(0, 5, 100),
    }),
    overview: fc.record({ edges }),
    graph: fc.record({
      level: fc.constantFrom('people', 'states', 'organisations', 'all'),
      weight: fc.constantFrom('shared', 'split', 'bilateral'),
      actors: fc.nat(10),
      pairs: fc.nat(20),
      included: fc.subarray([...ids, 'nobody'], { maxLength: 2 }),
    }),
    counts: fc.constant(DIMENSIONS),
    rows: fc.record({
      sort: fc.constantFrom(
        'date',
        'title',
        'kind',
        'place',
        'status',
        'participants',
        'sources',
        'salience',
      ),
      descending: fc.boolean(),
      from: fc.nat(8),
      to: fc.nat(20),
      language: fc.constantFrom('en', 'de'),
    }),
  });
