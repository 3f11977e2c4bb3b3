import { expect, test } from 'vitest';
import { sourceNumbers } from './source-numbers.ts';

test('sources are numbered as they come, each once', () => {
  const events = [{ sources: ['c', 'a'] }, { sources: [] }, { sources: ['a', 'b'] }];
  expect([...sourceNumbers(events)]).toEqual([
    ['c', 1],
    ['a', 2],
    ['b', 3],
  ]);
});
