import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfDate, formatDay, parseDay } from '../base/time.ts';
import type { Filter } from '../engine/filter.ts';
import { DEFAULT_VIEW, MOST_NODES, type Focus, type Selection, type View } from '../state/view-state.ts';
import { decodeView, encodeView } from './codec.ts';
import { OPEN_FINISH, OPEN_START } from './period-parts.ts';
import { BASIS_VALUES, LANES, LEVELS, PANELS, SIZES, STATUS_VALUES, WEIGHTS } from './values.ts';

const id = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,12}[a-z0-9])?$/);
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 4 });
const clause = fc.record({ values: ids, negated: fc.boolean() });
const words = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.trim());
/** All years that data/README.md promises. */
const day = fc.integer({ min: dayOfDate(-2113, 1, 1), max: dayOfDate(6053, 12, 31) });

const place = fc.integer({ min: -99_999, max: 99_999 });

const filter = fc
  .record(
    {
      actors: fc.record({
        values: ids,
        negated: fc.boolean(),
        mode: fc.constantFrom('all' as const, 'any' as const),
      }),
      kinds: clause,
      frameworks: clause,
      topics: clause,
      places: clause,
      status: fc.record({ values: fc.subarray([...STATUS_VALUES], { minLength: 1 }), negated: fc.boolean() }),
      basis: fc.record({ values: fc.subarray([...BASIS_VALUES], { minLength: 1 }), negated: fc.boolean() }),
      sources: clause,
      words: fc.record({ text: words.filter((text) => text !== ''), negated: fc.boolean() }),
    },
    { requiredKeys: [] },
  )
  .map((one): Filter => one);
const years = fc.integer({ min: 1900, max: 2099 }).map(String);

const twoIds = fc.uniqueArray(id, { minLength: 2, maxLength: 2 }).map(([a, b]) => [a!, b!] as const);

const selection: fc.Arbitrary<Selection | null> = fc.oneof(
  fc.record({
    kind: fc.constant('series' as const),
    id,
    points: fc.option(fc.tuple(years, years), { nil: null }),
  }),
  fc.constant(null),
  fc.record({ kind: fc.constantFrom('event' as const, 'actor' as const, 'source' as const), id }),
  fc.record({ kind: fc.constant('pair' as const), ids: twoIds }),
);
const focus: fc.Arbitrary<Focus | null> = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('ego' as const), id, steps: fc.constantFrom(1 as const, 2 as const) }),
  fc.record({ kind: fc.constant('path' as const), ends: twoIds }),
);
const stretch = fc.option(
  fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  { nil: null },
);
const view: fc.Arbitrary<View> = fc.record({
  period: stretch,
  lock: fc.option(fc.record({ look: stretch }), { nil: null }),
  filter,
  selection,
  lanes: fc.constantFrom(...LANES),
  level: fc.constantFrom(...LEVELS),
  weight: fc.constantFrom(...WEIGHTS),
  size: fc.constantFrom(...SIZES),
  hulls: fc.option(fc.uniqueArray(id, { maxLength: 5 }), { nil: null }),
  pins: fc.uniqueArray(fc.record({ id, x: place, y: place }), { maxLength: 4, selector: (pin) => pin.id }),
  nodes: fc.option(fc.integer({ min: 1, max: MOST_NODES }), { nil: null }),
  included: fc.uniqueArray(id, { maxLength: 4 }),
  hidden: fc.uniqueArray(id, { maxLength: 4 }),
  focus,
  recency: fc.boolean(),
  communities: fc.boolean(),
  panel: fc.constantFrom(...PANELS),
});

describe('a link', () => {
  it('shows the view that it was made from', () => {
    fc.assert(
      fc.property(view, (one) => {
        const { view: back, dropped } = decodeView(encodeView(one));
        expect(dropped).toEqual([]);
        expect(back).toEqual(one);
      }),
    );
  });

  it.each([
    ['from=0050&to=0050', '0050-01-01 0050-12-31'],
    ['from=-000430-01-01&to=-000403-12-31', '-000430-01-01 -000403-12-31'],
    ['from=-000430&to=-000403-02', '-000430-01-01 -000403-02-28'],
    ['to=-000403', '-009999-01-01 -000403-12-31'],
    ['from=2024&to=2024-02', '2024-01-01 2024-02-29'],
  ])('names years before 1 and below 100 too: %s', (link, days) => {
    const { view: shown, dropped } = decodeView(`?v=1&${link}`);
    expect(dropped).toEqual([]);
    expect(`${formatDay(shown.period!.from)} ${formatDay(shown.period!.to)}`).toBe(days);
  });

  it('survives being rewritten by a tool that escapes all it can', () => {
    fc.assert(
      fc.property(view, (one) => {
        const rewritten = new URLSearchParams(encodeView(one)).toString();
        expect(decodeView(rewritten).view).toEqual(one);
      }),
    );
  });

  it('always opens, whatever it says', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.dictionary(
          fc.constantFrom(
            'v',
            'from',
            'to',
            'actors',
            'q',
            'pair',
            'lanes',
            'status',
            'nodes',
            'include',
            'hidden',
            'path',
            'ego',
            'ego-steps',
            'recency',
          ),
          fc.string(),
        ),
        (text, parameters) => {
          decodeView(text);
          const { view: shown } = decodeView(`?${new URLSearchParams(parameters)}`);
          expect(shown.filter.actors?.values).not.toEqual([]);
          if (shown.nodes !== null) expect(shown.nodes).toBeGreaterThan(0);
          if (shown.focus?.kind === 'path') expect(new Set(shown.focus.ends).size).toBe(2);
          if (shown.period) expect(shown.period.from).toBeLessThanOrEqual(shown.period.to);
        },
      ),
    );
  });

  it('leaves defaults out but always says its version', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('?v=1');
  });

  it('reads as one would write it by hand', () => {
    const { view: kazan } = decodeView(
      '?v=1&from=2013-03-14&to=2024-12-31&actors=xi-jinping~vladimir-putin&kinds=!call&event=2024-10-22-xi-putin-kazan',
    );
    expect(kazan).toEqual({
      ...DEFAULT_VIEW,
      period: { from: parseDay('2013-03-14'), to: parseDay('2024-12-31') },
      filter: {
        actors: { values: ['xi-jinping', 'vladimir-putin'], mode: 'all', negated: false },
        kinds: { values: ['call'], negated: true },
      },
      selection: { kind: 'event', id: '2024-10-22-xi-putin-kazan' },
    });
  });

  it('takes a year or a month as the whole of it', () => {
    const { period } = decodeView('?from=2016&to=2024-02').view;
    expect([period!.from, period!.to].map(formatDay)).toEqual(['2016-01-01', '2024-02-29']);
  });

  it('keeps the places of actors to the pixel, and tells no outlines from the usual ones', () => {
    const pinned = decodeView('?v=1&hulls=!&pins=china:-120,45~russia:0,-3~iran:here').view;
    expect(pinned.pins).toEqual([
      { id: 'china', x: -120, y: 45 },
      { id: 'russia', x: 0, y: -3 },
    ]);
    expect([pinned.hulls, decodeView('?v=1').view.hulls]).toEqual([[], null]);
    expect(encodeView(pinned)).toBe('?v=1&hulls=!&pins=china:-120,45~russia:0,-3');
  });

  it('says in the words of networks what the reader did to the graph', () => {
    const arranged: View = {
      ...DEFAULT_VIEW,
      nodes: 2000,
      included: ['laos'],
      hidden: ['china', 'a&b c'],
      focus: { kind: 'ego', id: 'iran', steps: 2 },
      recency: true,
      communities: true,
    };
    const link =
      '?v=1&nodes=2000&include=laos&hidden=china~a%26b%20c&ego=iran&ego-steps=2&recency=on&communities=on';
    expect(encodeView(arranged)).toBe(link);
    expect(decodeView(link)).toEqual({ view: arranged, dropped: [] });
    const path: View = { ...DEFAULT_VIEW, focus: { kind: 'path', ends: ['serbia', 'iran'] } };
    expect(encodeView(path)).toBe('?v=1&path=serbia~iran');
  });

  it('drops what cannot be said of the graph, by name', () => {
    const { view: shown, dropped } = decodeView(
      '?v=1&nodes=2001&include=~&hidden=china~~china&path=iran&ego=iran&ego-steps=3&recency=warm&communities=off',
    );
    expect(shown).toEqual({
      ...DEFAULT_VIEW,
      hidden: ['china'],
      focus: { kind: 'ego', id: 'iran', steps: 1 },
    });
    expect(dropped.map(({ parameter, value, reason }) => `${parameter}=${value}: ${reason}`)).toEqual([
      'nodes=2001: unreadable',
      'include=~: unreadable',
      'path=iran: unreadable',
      'ego-steps=3: unknown-value',
      'recency=warm: unknown-value',
    ]);
    const both = decodeView('?v=1&path=serbia~iran&ego=china');
    expect(both.view.focus).toEqual({ kind: 'path', ends: ['serbia', 'iran'] });
    expect(both.dropped.map(({ parameter }) => parameter)).toEqual(['ego']);
  });

  it('names what it drops and keeps the rest', () => {
    const { view: shown, dropped } = decodeView(
      '?v=7&from=2024-02-30&kinds=!&lanes=spiral&status=confirmed~rumoured&pair=china&colour=red&topics=trade',
    );
    expect(shown.filter).toEqual({
      topics: { values: ['trade'], negated: false },
      status: { values: ['confirmed'], negated: false },
    });
    expect(dropped.map(({ parameter, value, reason }) => `${parameter}=${value}: ${reason}`)).toEqual([
      'v=7: newer-version',
      'colour=red: unknown-parameter',
      'from=2024-02-30: unreadable',
      'kinds=!: unreadable',
      'status=rumoured: unknown-value',
      'pair=china: unreadable',
      'lanes=spiral: unknown-value',
    ]);
  });
});

it('has days beyond all dates of a dataset for ends that are left open', () => {
  expect([OPEN_START, OPEN_FINISH].map(formatDay)).toEqual(['-009999-01-01', '9999-12-31']);
});
