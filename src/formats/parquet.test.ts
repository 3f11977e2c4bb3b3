import { mkdtempSync, openAsBlob } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { openParquet } from './parquet.ts';
import { readTable } from './read-table.ts';

async function written(query: string): Promise<Blob> {
  const file = join(mkdtempSync(join(tmpdir(), 'entente-')), 'a.parquet');
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(`copy (${query}) to '${file}' (format parquet, row_group_size 2048)`);
  return openAsBlob(file);
}

it('a Parquet file as DuckDB writes it is read over several groups, with dates, lists and bad rows', async () => {
  const blob = await written(`
    select case when i = 4000 then null else date '2024-01-01' + (i % 366)::integer end as date,
           ['Xi', 'actor ' || (i % 10)] as participants, 'call' as kind, i::bigint as id
    from range(5000) t(i)`);
  const read = await readTable(openParquet, blob, 'a.parquet');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { table, problems } = read.value;
  expect(table.count).toBe(4999);
  expect(table.actors.map(({ id }) => id).slice(0, 3)).toEqual(['xi', 'actor-0', 'actor-1']);
  expect(table.ids?.at(-1)).toBe('4999');
  expect(problems).toMatchObject([{ row: '4001', field: 'date', found: 'nothing' }]);
});

it('what is no Parquet is said to be none', async () => {
  const read = await readTable(openParquet, new Blob(['date,actor']), 'a.parquet');
  expect(read).toMatchObject({
    ok: false,
    error: { kind: 'unusable', problems: [{ found: expect.stringMatching(/parquet/i) as string }] },
  });
});
