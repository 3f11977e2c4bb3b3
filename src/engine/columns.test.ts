import { expect, test } from 'vitest';
import { drawDataset } from '../../tests/fixtures/draw-dataset.ts';
import { parseDataset } from '../dataset/parse.ts';
import { catalogueOf } from './catalogue.ts';
import { buildColumns, type Columns } from './columns.ts';
import { listAt } from './lists.ts';
import { tableOfRecords } from './table-of-records.ts';
import { runThrough } from '../base/work.ts';

/** Columns of events that rest on the sources named, separated by commas; `null`: a table that names none at all. */
function columnsOf(resting: readonly string[] | null, sources: readonly string[] = []): Columns {
  const events = (resting ?? ['a', 'b']).map(
    (list, i) => `event e${i} 2024-0${i + 1} - xi:party - ${list || '-'}`,
  );
  const named = [...new Set([...(resting ?? ['a', 'b']).flatMap((list) => list.split(',')), ...sources])];
  const parsed = parseDataset(
    drawDataset(
      ['actor xi person', ...named.filter(Boolean).map((id) => `source ${id}`), ...events].join('\n'),
    ),
    'drawn.json',
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const table = tableOfRecords(parsed.value.dataset);
  return runThrough(buildColumns(resting === null ? { ...table, eventSources: null, sources: [] } : table));
}

test('the rows of each source are at hand, in order of time', () => {
  const { sources, tables } = columnsOf(['kremlin,xinhua', 'xinhua', 'kremlin']);
  const rows = tables.sources.map(({ id }, i) => `${id}: ${listAt(sources!.rowsOf, i).join(' ')}`);
  expect(rows).toEqual(['kremlin: 0 2', 'xinhua: 0 1']);
});

test('where events name no sources nothing is kept of them, and there are none to list', () => {
  const columns = columnsOf(null);
  expect(columns.sources).toBeNull();
  expect(columns.bases).toBeNull();
  expect(catalogueOf(columns, []).sources).toEqual([]);
});

test('the page gets names of sources, but not of more than can be looked through', () => {
  const few = columnsOf(['kremlin'], ['xinhua']);
  expect(catalogueOf(few, []).sources).toEqual([
    { id: 'kremlin', publisher: 'P', title: 'kremlin', language: 'en' },
    { id: 'xinhua', publisher: 'P', title: 'xinhua', language: 'en' },
  ]);
  const [source] = few.tables.sources;
  const many = Array.from({ length: 20_001 }, (_, i) => ({ ...source!, id: `s${i}` }));
  expect(catalogueOf({ ...few, tables: { ...few.tables, sources: many } }, []).sources).toBeNull();
});
