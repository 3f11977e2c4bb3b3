import { expect, test } from 'vitest';
import { readArguments } from './table-flags.ts';

const read = (...options: readonly string[]) => readArguments(['check', 'events.csv', ...options]);

test.each([
  ['1970-01-02', 1440],
  ['1971', 365 * 1440],
  ['1970-01-01T12:00Z', 720],
])('--since takes %s', (text, since) => {
  const given = read('--unit', 'hours', `--since=${text}`);
  expect(given.ok && given.value.flags.table).toMatchObject({ unit: 'hours', since });
});

test.each(['1.1.2000', 'soon', '2018-02-30', '2018/..', ''])('--since does not take "%s"', (since) => {
  expect(read('--unit', 'days', `--since=${since}`)).toEqual({
    ok: false,
    error: '--since is a date such as 2018-01-01.',
  });
});

test('--separator takes any text but none, which would part a list into letters', () => {
  const given = read('--separator', ' / ');
  expect(given.ok && given.value.flags.table.separator).toBe(' / ');
  expect(read('--separator', '')).toEqual({ ok: false, error: '--separator is at least one sign.' });
});

test.each([
  ['--unit', 'weeks'],
  ['--date-order', 'ymd'],
  ['--actor-kind', 'ship'],
])('%s does not take "%s"', (option, value) => {
  expect(read(option, value)).toMatchObject({ ok: false, error: expect.stringContaining(option) as string });
});
