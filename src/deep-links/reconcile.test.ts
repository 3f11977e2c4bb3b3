import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../base/time.ts';
import type { Actor, Catalogue } from '../dataset/model.ts';
import { decodeView } from './codec.ts';
import { reconcile } from './reconcile.ts';

const actor = (id: string): Actor => ({ id, kind: 'state', name: { en: id } });
const catalogue: Catalogue = {
  info: { id: 'small', version: '1', title: { en: 'Small' }, licence: 'CC0-1.0' },
  actors: ['china', 'russia', 'sco'].map(actor),
  memberships: [],
  places: [{ id: 'kazan', name: { en: 'Kazan' }, country: 'russia', lat: 55.8, lon: 49.1 }],
  series: [],
  kinds: ['meeting', 'call'],
  frameworks: ['sco'],
  topics: ['trade'],
  statuses: ['confirmed', 'reported', 'disputed'],
  sources: [{ id: 'kremlin', publisher: 'Kremlin', title: 'Talks', language: 'en' }],
  redirects: { 'kremlin-ru': 'kremlin', prc: 'china', 'old-event': 'new-event' },
  events: 2,
  extent: { from: parseDay('2001-06-15')!, to: parseDay('2024-10-22')! },
  problems: [],
};
const open = (search: string) => reconcile(decodeView(search), catalogue);

describe('a link opened with a dataset', () => {
  it('follows renamed ids', () => {
    const { view, dropped } = open('?actors=prc~russia&event=old-event');
    expect(view.filter.actors?.values).toEqual(['china', 'russia']);
    expect(view.selection).toEqual({ kind: 'event', id: 'new-event' });
    expect(dropped).toEqual([]);
  });

  it('drops what the dataset does not have, by name, and keeps the rest', () => {
    const { view, dropped } = open('?actors=china~atlantis&kinds=duel&places=kazan&pair=china~atlantis');
    expect(view.filter).toEqual({
      actors: { values: ['china'], mode: 'all', negated: false },
      places: { values: ['kazan'], negated: false },
    });
    expect(view.selection).toBeNull();
    expect(dropped.map(({ parameter, value }) => `${parameter}=${value}`)).toEqual([
      'actors=atlantis',
      'kinds=duel',
      'pair=atlantis',
    ]);
  });

  it('knows sources by name, and takes them on trust where they are too many to be named', () => {
    const link = '?sources=!kremlin-ru~unheard';
    const { view, dropped } = open(link);
    expect(view.filter.sources).toEqual({ values: ['kremlin'], negated: true });
    expect(dropped).toEqual([{ parameter: 'sources', value: 'unheard', reason: 'unknown-id' }]);
    const trusting = reconcile(decodeView(link), { ...catalogue, sources: null });
    expect(trusting.view.filter.sources?.values).toEqual(['kremlin', 'unheard']);
    expect(trusting.dropped).toEqual([]);
  });

  it('ends an open period where the dataset does', () => {
    const { from, to } = open('?from=2013').view.period!;
    expect([from, to].map(formatDay)).toEqual(['2013-01-01', '2024-10-22']);
  });

  it('keeps outlines and places of those that the dataset has', () => {
    const { view, dropped } = open('?hulls=sco~nato&pins=prc:1,2~atlantis:3,4');
    expect([view.hulls, view.pins]).toEqual([['sco'], [{ id: 'china', x: 1, y: 2 }]]);
    expect(dropped.map(({ parameter, value }) => `${parameter}=${value}`)).toEqual([
      'hulls=nato',
      'pins=atlantis',
    ]);
    expect(open('?hulls=nato').view.hulls).toBeNull();
  });

  it('keeps of what was done to the graph what its actors can show', () => {
    const { view, dropped } = open('?hidden=prc~china~atlantis&include=russia~lemuria&ego=prc&ego-steps=2');
    expect([view.hidden, view.included]).toEqual([['china'], ['russia']]);
    expect(view.focus).toEqual({ kind: 'ego', id: 'china', steps: 2 });
    expect(dropped.map(({ parameter, value }) => `${parameter}=${value}`)).toEqual([
      'include=lemuria',
      'hidden=atlantis',
    ]);
    expect(open('?path=prc~russia').view.focus).toEqual({ kind: 'path', ends: ['china', 'russia'] });
    const half = open('?path=china~atlantis');
    expect([half.view.focus, half.dropped.map(({ parameter, value }) => `${parameter}=${value}`)]).toEqual([
      null,
      ['path=atlantis'],
    ]);
    expect(open('?ego=atlantis').view.focus).toBeNull();
    const one = open('?path=prc~china');
    expect([one.view.focus, one.dropped]).toEqual([
      null,
      [{ parameter: 'path', value: 'prc~china', reason: 'unreadable' }],
    ]);
  });

  it('shows the actor where both of a pair have become one, and says that it is no pair', () => {
    const { view, dropped } = open('?pair=prc~china');
    expect(view.selection).toEqual({ kind: 'actor', id: 'china' });
    expect(dropped).toEqual([{ parameter: 'pair', value: 'prc~china', reason: 'unreadable' }]);
    expect(open('?pair=prc~russia')).toMatchObject({
      view: { selection: { kind: 'pair', ids: ['china', 'russia'] } },
      dropped: [],
    });
    const gone = reconcile(decodeView('?pair=old~older'), {
      ...catalogue,
      redirects: { old: 'gone', older: 'gone' },
    });
    expect([gone.view.selection, gone.dropped]).toEqual([
      null,
      [{ parameter: 'pair', value: 'gone', reason: 'unknown-id' }],
    ]);
  });

  it('is not fooled by names that every object has', () => {
    expect(open('?actors=constructor').dropped).toHaveLength(1);
  });
});
