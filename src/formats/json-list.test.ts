import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { holdsList, openJsonList } from './json-list.ts';
import { readTable } from './read-table.ts';
import type { RowBatch } from './table-format.ts';

async function read(text: string) {
  const { columns, batches } = await openJsonList(new Blob([text]), {});
  const all: RowBatch[] = [];
  for await (const batch of batches) all.push(batch);
  return { columns, rows: all.flatMap(({ rows }) => rows), first: all.map(({ first }) => first) };
}

describe('openJsonList', () => {
  it('has a row per object, and the fields of all as columns', async () => {
    expect(await read('[{"date":"2024"},\n {"date":"2025","who":["Xi","Putin"]}]')).toEqual({
      columns: ['date', 'who'],
      rows: [
        ['2024', undefined],
        ['2025', ['Xi', 'Putin']],
      ],
      first: [1],
    });
  });

  it('counts the rows on through the batches', async () => {
    const text = JSON.stringify(Array.from({ length: 5000 }, () => ({ date: '2024' })));
    const { rows, first } = await read(text);
    expect(rows).toHaveLength(5000);
    expect(first).toEqual([1, 4097]);
  });

  it('keeps a row for what is no object, to say that nothing is in it', async () => {
    const result = await readTable(
      openJsonList,
      new Blob(['[{"date":"2024-10-22","who":"Xi; Putin"}, 7, null, ["2024"]]']),
      'mine.json',
    );
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    expect(result.value.table.count).toBe(1);
    expect(result.value.problems.map(({ row }) => row)).toEqual(['2', '3', '4']);
  });

  it.each([
    ['a dataset', '{"formatVersion":1}'],
    ['no JSON', '[{"date":'],
  ])('is not opened: %s', async (_name, text) => {
    await expect(read(text)).rejects.toThrow(/list of objects|JSON/);
  });
});

describe('holdsList', () => {
  it.each([
    [true, '[]'],
    [true, '\ufeff \n\t[{"date":"2024"}]'],
    [false, '{"events":[]}'],
    [false, ''],
  ])('%s: %j', async (expected, text) => {
    expect(await holdsList(new Blob([text]))).toBe(expected);
  });

  it('looks into what is packed', async () => {
    expect(await holdsList(new Blob([gzipSync('[1]')]))).toBe(true);
  });
});
