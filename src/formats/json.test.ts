import { describe, expect, it } from 'vitest';
import { drawDataset } from '../../tests/fixtures/draw-dataset.ts';
import { readJson, writeJson } from './json.ts';

const FILE = JSON.stringify({
  ...drawDataset(`
    actor      xi     person
    actor      china  state
    place      kazan  -
    source     tass
    membership xi     china president 2013-03-14 - tass
    event      met    2024-10-22/2024-10-24 kazan xi:guest china tass -
    event      called 2024-11~ - xi:party - tass met:builds-on
    series     trade  china 2023=240@tass,2024=245@tass
  `),
  redirects: { meeting: 'met' },
});

describe('JSON', () => {
  it('is written so that it reads back as the same dataset', () => {
    const read = readJson(FILE, 'mine.json');
    if (!read.ok) throw new Error('not read');
    expect(read.value.problems).toEqual([]);
    expect(readJson(writeJson(read.value.dataset), 'again.json')).toEqual(read);
  });

  it('is written without what the parser made', () => {
    const read = readJson(FILE, 'mine.json');
    expect(read.ok && JSON.parse(writeJson(read.value.dataset))).toEqual(JSON.parse(FILE));
  });

  it('that is none fails as a value', () => {
    expect(readJson('id,date', 'mine.csv')).toMatchObject({ ok: false, error: { kind: 'not-json' } });
  });
});
