import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { peekTable } from './peek-table.ts';

it('has the columns, the first rows that are not empty, and what was recognised', async () => {
  const head = await peekTable(
    new Blob(['When;Beteiligte;Budget\n', '2024;Xi, Putin;7\n', ';;\n', ...Array(9).fill('2025;Modi;\n')]),
    'mine.csv',
  );
  expect(head).toEqual({
    columns: ['When', 'Beteiligte', 'Budget'],
    rows: [['2024', 'Xi, Putin', '7'], ...Array(4).fill(['2025', 'Modi', ''])],
    fields: { date: [0], participants: [1] },
  });
});

it('shows lists as a table would write them, and unpacks what is packed', async () => {
  const text = '{"date":"2024","who":["Xi","Putin"]}\n';
  const head = await peekTable(new Blob([gzipSync(text)]), 'mine.jsonl.gz');
  expect(head?.rows).toEqual([['2024', 'Xi; Putin']]);
});

it.each([
  ['no table by its name', 'a,b\n1,2', 'mine.json'],
  ['empty', '', 'mine.csv'],
  ['no Parquet, though it is called so', 'a,b', 'mine.parquet'],
])('gives nothing where the file is %s', async (_what, text, name) => {
  expect(await peekTable(new Blob([text]), name)).toBeNull();
});
