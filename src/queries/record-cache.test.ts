import { beforeEach, expect, test } from 'vitest';
import type { EventRecord } from '../dataset/model.ts';
import { queryClient, useThisEngine } from './client.ts';
import { recordsOf } from './record-cache.ts';

type Engine = Parameters<typeof useThisEngine>[0];

/** What the engine has been asked for: `1 2 3`, one line per question. */
let asked: string[];
beforeEach(() => {
  asked = [];
  queryClient.clear();
  const engine: Pick<Engine, 'records'> = {
    async records(rows) {
      asked.push(rows.join(' '));
      return rows.map((row) => ({ id: `e${row}` }) as EventRecord);
    },
  };
  useThisEngine(engine as Engine);
});

test('of a page that overlaps the last one only the new rows are asked for, and the others are the same', async () => {
  const [, second] = await recordsOf([1, 2]);
  const page = await recordsOf([2, 3]);
  expect(asked).toEqual(['1 2', '3']);
  expect(page.map(({ id }) => id)).toEqual(['e2', 'e3']);
  expect(page[0]).toBe(second);
});

test('another dataset begins with nothing', async () => {
  await recordsOf([1]);
  queryClient.clear();
  await recordsOf([1]);
  expect(asked).toEqual(['1', '1']);
});

test('a page larger than what is kept is whole', async () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => row);
  expect((await recordsOf(rows)).map(({ id }) => id)).toEqual(rows.map((row) => `e${row}`));
  await recordsOf([0, 9_999]);
  expect(asked.at(-1)).toBe('0');
});
