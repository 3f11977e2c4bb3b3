/** Files that were written once open for ever: each stays here as it was, and is never written anew. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatDay, MINUTES_PER_DAY } from '../../src/base/time.ts';
import { tableFromArrow, tableToArrow } from '../../src/dataset/arrow-table.ts';

function opened(bytes: Uint8Array) {
  const read = tableFromArrow(bytes, 'events.arrow');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.table;
}

/** docs/samples/events.csv as it was converted then: dates as plain numbers, every column there. */
const OLD = new Uint8Array(readFileSync(new URL('2026-11-events.arrow', import.meta.url)));

test('a file of November 2026 opens', () => {
  const table = opened(OLD);
  const days = Array.from(table.starts, (minutes) => formatDay(minutes / MINUTES_PER_DAY));
  expect(days.slice(0, 3)).toEqual(['1945-02-04', '1945-07-17', '1961-06-03']);
  expect(table.actors[table.participants.values[0]!]?.name).toEqual({ und: 'Franklin D. Roosevelt' });
  expect([table.count, table.actors.length, table.sources.length]).toEqual([9, 14, 9]);
});

test('and says the same in the form of today', () => {
  const table = opened(OLD);
  // As text: numbers may have become narrower.
  expect(JSON.stringify(opened(tableToArrow(table)))).toBe(JSON.stringify(table));
});
