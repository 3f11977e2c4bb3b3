import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { openJsonLines } from './json-lines.ts';
import { readTable } from './read-table.ts';
import type { OpenOptions } from './table-format.ts';

async function read(lines: readonly unknown[], options: OpenOptions = {}) {
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  const { columns, batches } = await openJsonLines(new Blob([text]), options);
  const rows: unknown[] = [];
  for await (const batch of batches) rows.push(...batch.rows);
  return { columns, rows };
}

it('has the fields of all lines as columns, however late they come', async () => {
  const early = Array.from({ length: 6000 }, (_, i) => ({ date: '2024-01-01', title: `event ${i}` })); // over 64 kB
  const { columns, rows } = await read([...early, { date: '2024-01-02', status: 'disputed' }]);
  expect(columns).toEqual(['date', 'title', 'status']);
  expect(rows.at(0)).toEqual(['2024-01-01', 'event 0', undefined]);
  expect(rows.at(-1)).toEqual(['2024-01-02', undefined, 'disputed']);
});

it('takes a list for no row', async () => {
  expect(await read([{ date: '2024' }, ['2025']])).toEqual({
    columns: ['date'],
    rows: [['2024'], [undefined]],
  });
});

it('is not filled up by lines that each have fields of their own, and keeps those that are recognised', async () => {
  const own = Array.from({ length: 3000 }, (_, i) => ({ [`no. ${i}`]: i }));
  const { columns, rows } = await read([...own, { Event_Date: '2024', mine: 'Xi' }], {
    fields: { participants: ['mine'] },
  });
  expect(columns).toHaveLength(1002);
  expect(rows.at(-1)).toEqual([...Array.from({ length: 1000 }), '2024', 'Xi']);
});

it('stops looking for fields when it is told to', async () => {
  const { columns } = await read([{ date: '2024' }], { signal: AbortSignal.abort() });
  expect(columns).toEqual([]);
});

it('keeps what came before a file broke off, and says that it did', async () => {
  const lines = Array.from({ length: 9000 }, (_, i) => JSON.stringify({ date: '2024', actor: `Actor ${i}` }));
  const cut = gzipSync(lines.join('\n')).subarray(0, -8);
  const result = await readTable(openJsonLines, new Blob([cut]), 'mine.jsonl.gz');
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(result.value.table.count).toBeGreaterThan(1000);
  expect(result.value.problems).toMatchObject([{ expected: 'a file that can be read to its end' }]);
});
