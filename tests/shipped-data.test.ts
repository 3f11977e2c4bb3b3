/** The record that is shipped: everything is there, nothing is wrong with it, and it keeps its own rules. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { formatDataFiles } from '../src/cli/data-format.ts';
import { checkDataFiles, reportOf } from '../src/cli/data-report.ts';
import { JSON_SCHEMA_FILE, jsonSchemaText } from '../src/cli/json-schema.ts';
import type { EventRecord } from '../src/dataset/model.ts';
import {
  EVENT_KINDS,
  OFFICES,
  PARTICIPANT_ROLES,
  RELATIONS,
  STANDINGS,
  TOPICS,
} from '../src/dataset/vocabulary.ts';

const checked = await checkDataFiles('data');
if (!checked.dataset) throw new Error(reportOf(checked, 'data'));
const { info, actors, memberships, places, events, series, sources, redirects } = checked.dataset;

/** Common abbreviations of organisations beyond those of the record: added so that texts which use them are recognised. */
const ABBREVIATIONS_ADDED = ['APEC', 'CSTO', 'OVKS', '集安组织', 'ЕС', 'Евросоюз', '欧盟'];

/** `{ a: 2, b: 1 }` for `a`, `b`, `a`. */
function tally(values: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function event(id: string): EventRecord {
  const found = events.find((row) => row.id === id);
  if (!found) throw new Error(`No such event: ${id}`);
  return found;
}

describe('the shipped record', () => {
  it('has no problems', () => {
    expect(checked.problems).toEqual([]);
  });

  it('is complete', () => {
    expect(events).toHaveLength(645);
    expect(actors).toHaveLength(245);
    expect(memberships).toHaveLength(211);
    expect(places).toHaveLength(113);
    expect(series).toHaveLength(7);
    expect(sources).toHaveLength(1209);
    expect(series.flatMap(({ points }) => points)).toHaveLength(66);
  });

  it('has every status, each doubt with a note', () => {
    expect(tally(events.map(({ status }) => status))).toEqual({ confirmed: 615, reported: 24, disputed: 6 });
    const noted = events.filter(({ statusNote }) => statusNote !== undefined);
    expect(noted.map(({ id }) => id)).toEqual(
      events.filter(({ status }) => status !== 'confirmed').map(({ id }) => id),
    );
  });

  it('has every actor of every kind, with notes, aliases and codes', () => {
    expect(tally(actors.map(({ kind }) => kind))).toEqual({
      person: 115,
      state: 59,
      organisation: 28,
      project: 16,
      company: 16,
      initiative: 11,
    });
    const aliases = actors.flatMap(({ aliases: own = [] }) => own);
    expect(aliases.filter((alias) => !ABBREVIATIONS_ADDED.includes(alias))).toHaveLength(83);
    expect(aliases.filter((alias) => ABBREVIATIONS_ADDED.includes(alias))).toHaveLength(7);
    expect(actors.filter(({ note }) => note)).toHaveLength(172);
    expect(actors.filter(({ iso }) => iso)).toHaveLength(58);
    expect(actors.filter(({ kind, iso }) => kind === 'state' && !iso).map(({ id }) => id)).toEqual([
      'soviet-union',
    ]);
    expect(actors.filter(({ wikidata }) => wikidata)).toHaveLength(84);
  });

  it('has every participation, topic, relation and citation', () => {
    expect(tally(events.flatMap(({ participants }) => participants.map(({ role }) => role)))).toEqual({
      party: 629,
      attendee: 599,
      host: 381,
      guest: 299,
      signatory: 266,
      observer: 80,
      chair: 32,
      mediator: 8,
    });
    expect(tally(events.flatMap(({ related }) => related.map(({ how }) => how)))).toEqual({
      'builds-on': 184,
      'signed-at': 59,
      implements: 44,
      'part-of': 33,
      extends: 19,
      'marks-anniversary-of': 15,
      contradicts: 6,
      amends: 4,
    });
    expect(events.flatMap(({ topics }) => topics)).toHaveLength(1602);
    expect(tally(sources.map(({ seen }) => String(seen)))).toEqual({ true: 1110, false: 99 });
  });

  it('speaks English and German everywhere, Russian and Chinese where sure', () => {
    const texts = [
      ...[...actors, ...places, ...series].map(({ name }) => name),
      ...actors.flatMap(({ note }) => (note ? [note] : [])),
      ...events.flatMap(({ title, summary, statusNote }) => [
        title,
        summary,
        ...(statusNote ? [statusNote] : []),
      ]),
      info.title,
      ...(info.thin ?? []).map(({ note }) => note),
    ];
    expect(texts.filter((text) => !text['en']?.trim() || !text['de']?.trim())).toEqual([]);
    expect(actors.filter(({ name }) => name['ru'])).toHaveLength(222);
    expect(actors.filter(({ name }) => name['zh'])).toHaveLength(176);
  });

  it('keeps titles short', () => {
    const titles = events.flatMap(({ title }) => Object.values(title));
    expect(titles.filter((title) => (title?.length ?? 0) > 80)).toEqual([]);
  });

  it('uses no word beyond its vocabulary', () => {
    const strange = (values: Iterable<string>, known: readonly string[]) =>
      [...new Set(values)].filter((value) => !known.includes(value));
    expect(
      strange(
        events.map(({ kind }) => kind),
        EVENT_KINDS,
      ),
    ).toEqual([]);
    expect(
      strange(
        events.flatMap(({ topics }) => topics),
        TOPICS,
      ),
    ).toEqual([]);
    expect(
      strange(
        events.flatMap(({ participants }) => participants.map(({ role }) => role)),
        PARTICIPANT_ROLES,
      ),
    ).toEqual([]);
    expect(
      strange(
        events.flatMap(({ related }) => related.map(({ how }) => how)),
        RELATIONS,
      ),
    ).toEqual([]);
    expect(
      strange(
        memberships.map(({ role }) => role),
        [...STANDINGS, ...OFFICES],
      ),
    ).toEqual([]);
  });

  it('names every row in kebab-case, once in all tables, events by their year', () => {
    const ids = [...actors, ...places, ...events, ...series, ...sources].map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(events.filter(({ id, date }) => id.slice(0, 4) !== date.slice(0, 4))).toEqual([]);
  });

  it('rests on no source in vain', () => {
    const used = new Set([
      ...events.flatMap((row) => row.sources),
      ...memberships.flatMap((row) => row.sources),
      ...series.flatMap(({ points }) => points.map(({ source }) => source)),
    ]);
    expect(sources.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  it('says what it is, until when, and where it is thin', () => {
    expect(info).toMatchObject({ id: 'eurasia', licence: 'CC-BY-4.0', asOf: '2026-05-21' });
    expect(info.thin?.map(({ from, to }) => `${from}/${to}`)).toEqual([
      '2001/2001',
      '2013-03-16/2020-12-31',
      '2026-06-01/2026-11-30',
    ]);
    expect(redirects).toEqual({});
  });

  it('knows the meeting of Kazan, the third of the two in 2024', () => {
    expect(event('2024-10-22-xi-putin-kazan')).toMatchObject({
      kind: 'meeting',
      date: '2024-10-22',
      place: 'kazan',
      status: 'confirmed',
    });
    const meetings = events.filter(
      ({ kind, date, participants }) =>
        kind === 'meeting' &&
        date.startsWith('2024') &&
        ['xi-jinping', 'vladimir-putin'].every((id) => participants.some(({ actor }) => actor === id)),
    );
    expect(meetings.map(({ id }) => id).at(2)).toBe('2024-10-22-xi-putin-kazan');
    expect(meetings).toHaveLength(3);
  });

  it('says of Power of Siberia 2 who says what', () => {
    const memorandum = event('2025-09-02-power-of-siberia-2-memorandum');
    expect(memorandum.status).toBe('reported');
    expect(memorandum.statusNote?.['de']).toMatch(/Gazprom/);
    expect(memorandum.sources.length).toBeGreaterThanOrEqual(3);
  });

  it('stands in order in its files', async () => {
    expect(await formatDataFiles('data', { dry: true })).toEqual([]);
  });

  it('is described by the published JSON Schema of today', async () => {
    expect(await readFile(JSON_SCHEMA_FILE, 'utf8')).toBe(jsonSchemaText());
  });
});
