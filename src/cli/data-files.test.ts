import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawDataset } from '../../tests/fixtures/draw-dataset.ts';
import { formatDataFiles, formatTable } from './data-format.ts';
import { checkDataFiles, reportOf } from './data-report.ts';

const { events, actors, sources, series, ...head } = drawDataset(`
  actor  xi     person
  actor  russia state
  source tass
  event  a 2023 - xi:party - tass
  event  b 2024 - xi:party - tass
  event  c 2024 - xi:party - tass
  series trade russia 2024=245@tass
`);
const FILES: Readonly<Record<string, unknown>> = {
  'dataset.json': { formatVersion: head.formatVersion, info: head.info, redirects: {} },
  'actors/people.json': actors.slice(0, 1),
  'actors/states.json': actors.slice(1),
  'events/2023.json': events.slice(0, 1),
  'events/2024.json': events.slice(1),
  'series/trade.json': series[0],
  'sources.json': sources,
  'notes/events.json': [{ id: 'no table' }],
};

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'data-'));
  await Promise.all(Object.entries(FILES).map(([name, rows]) => write(name, JSON.stringify(rows))));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
}

describe('data files', () => {
  it('of one table are read as one, in the order of their names', async () => {
    const { dataset, problems } = await checkDataFiles(folder);
    expect(problems).toEqual([]);
    expect(dataset?.events.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(dataset?.actors.map(({ id }) => id)).toEqual(['xi', 'russia']);
    expect(dataset?.series.map(({ id }) => id)).toEqual(['trade']);
  });

  it('are reported with file, row and field', async () => {
    await write('events/2024.json', JSON.stringify([events[1], { ...events[2], date: '2024-13' }]));
    await write('memberships/brics.json', '[{}]');
    const report = reportOf(await checkDataFiles(folder), 'data');
    expect(report.split('\n')).toEqual([
      'drawn 1: 2 actors, 0 memberships, 0 places, 2 events, 1 series, 1 sources',
      'data/events/2024.json:c:date: expected a date in EDTF that was, with both ends: 2024-10-22, 2024-10, 2024-10-22/2024-10-24, found "2024-13" (error)',
      ...['member', 'of', 'role', 'from', 'to'].map(
        (field) => `data/memberships/brics.json:1:${field}: expected a text, found nothing (error)`,
      ),
      'data/memberships/brics.json:1:sources: expected a list, found nothing (error)',
      '7 problems.',
    ]);
  });

  it('that are no JSON are reported, and the others read', async () => {
    await write('events/2023.json', '[{]');
    const { dataset, problems } = await checkDataFiles(folder);
    expect(problems).toMatchObject([{ file: 'events/2023.json', expected: 'JSON', severity: 'error' }]);
    expect(dataset?.events.map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('without a head are no dataset', async () => {
    await rm(join(folder, 'dataset.json'));
    const checked = await checkDataFiles(folder);
    expect(checked.dataset).toBeUndefined();
    expect(checked.problems.map(({ file }) => file)).toEqual(['dataset.json', 'dataset.json']);
  });

  it('are put in order once, and then are', async () => {
    const unordered = await formatDataFiles(folder, { dry: true });
    expect(await formatDataFiles(folder, { dry: false })).toEqual(unordered);
    expect(unordered).toContain('events/2024.json');
    expect(await formatDataFiles(folder, { dry: false })).toEqual([]);
    expect(JSON.parse(await readFile(join(folder, 'events/2024.json'), 'utf8'))).toEqual(events.slice(1));
  });
});

describe('formatTable', () => {
  it('sorts rows by id and fields by the schema, one a line', () => {
    const rows = [
      { name: { en: 'Moscow', de: 'Moskau' }, lon: 37.6, id: 'moscow', lat: 55.8, extra: [] },
      { id: 'kazan', name: { en: 'Kazan' } },
    ];
    expect(formatTable('places', rows).split('\n')).toEqual([
      '[',
      '  {',
      '    "id": "kazan",',
      '    "name": { "en": "Kazan" }',
      '  },',
      '  {',
      '    "id": "moscow",',
      '    "name": { "en": "Moscow", "de": "Moskau" },',
      '    "lat": 55.8,',
      '    "lon": 37.6,',
      '    "extra": []',
      '  }',
      ']',
      '',
    ]);
  });

  it('breaks what does not fit on a line', () => {
    const [first, second] = ['x'.repeat(60), 'y'.repeat(60)];
    expect(formatTable('actors', [{ id: 'a', aliases: [first, second] }]).split('\n')).toEqual([
      '[',
      '  {',
      '    "id": "a",',
      '    "aliases": [',
      `      "${first}",`,
      `      "${second}"`,
      '    ]',
      '  }',
      ']',
      '',
    ]);
  });

  it('sorts memberships by what they are of, and leaves a file of one series one object', () => {
    const rows = [
      { member: 'x', of: 'b', from: '2001' },
      { member: 'z', of: 'a', from: '2001' },
      { member: 'y', of: 'a', from: '2002' },
    ];
    const sorted = JSON.parse(formatTable('memberships', rows)) as typeof rows;
    expect(sorted.map(({ member }) => member).join('')).toBe('yzx');
    expect(formatTable('series', [{ id: 's' }])).toBe('{\n  "id": "s"\n}\n');
  });
});
