import { expect, test } from 'vitest';
import { sparingProgress } from './sparing-progress.ts';

test('a stage tells its beginning, its end, and little in between', () => {
  const told: string[] = [];
  let ms = 0;
  const tell = sparingProgress(
    ({ stage, done }) => told.push(`${stage} ${done}`),
    () => ms,
  );
  for (let done = 1; done <= 100; done++, ms++) tell({ stage: 'fetch', done, total: 100 });
  tell({ stage: 'parse', done: 0, total: null });
  expect(told).toEqual(['fetch 1', 'fetch 41', 'fetch 81', 'fetch 100', 'parse 0']);
});

test('slow progress is told as it comes', () => {
  const told: number[] = [];
  let ms = 0;
  const tell = sparingProgress(
    ({ done }) => told.push(done),
    () => (ms += 1000),
  );
  for (const done of [1, 2, 3]) tell({ stage: 'fetch', done, total: null });
  expect(told).toEqual([1, 2, 3]);
});
