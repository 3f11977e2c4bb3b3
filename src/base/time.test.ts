import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfDate, daysOf, formatDay, liesWithin, parseDay, todayHere, yearOfDay } from './time.ts';

test.each([
  [2024, 10, 22, '2024-10-22'],
  [2023, 14, 0, '2024-01-31'],
  [50, 5, 5, '0050-05-05'],
  [0, 2, 29, '0000-02-29'],
  [-43, 3, 15, '-000043-03-15'],
  [12_024, 1, 1, '+012024-01-01'],
])('%d, %d, %d is the day %s', (year, month, date, text) => {
  expect(formatDay(dayOfDate(year, month, date))).toBe(text);
});

test('any day is read as it is written, and lies in its year', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayOfDate(-9999, 1, 1), max: dayOfDate(20_000, 1, 1) }), (day) => {
      expect(parseDay(formatDay(day))).toBe(day);
      const year = yearOfDay(day);
      expect(day).toBeGreaterThanOrEqual(dayOfDate(year, 1, 1));
      expect(day).toBeLessThan(dayOfDate(year + 1, 1, 1));
    }),
  );
});

test.each(['2024-10', '2023-02-29', '24-10-22', '-0044-03-15', '-000000-01-01', '+002024-01-01'])(
  '"%s" names no day as it is written',
  (text) => expect(parseDay(text)).toBeUndefined(),
);

test('today is the day where the reader is, not the one in Greenwich', () => {
  const morningInAuckland = new Date(2026, 10, 28, 7, 30); // by the clock of whoever runs this, wherever that is
  const lateEvening = new Date(2026, 10, 28, 23, 59);
  expect(formatDay(todayHere(morningInAuckland))).toBe('2026-11-28');
  expect(formatDay(todayHere(lateEvening))).toBe('2026-11-28');
});

test.each([
  ['a day', 0, 1440, [0, 0]],
  ['some hours of a day', 1500, 1600, [1, 1]],
  ['into the next day', 1439, 1441, [0, 1]],
  ['before 1970', -1, 1, [-1, 0]],
  ['an instant', 1440, 1440, [1, 1]],
])('%s touches its days', (_name, start, end, [from, to]) => {
  expect(daysOf({ start, end })).toEqual({ from, to });
});

test('days lie within a period whose first and last day they may be', () => {
  const period = { from: 10, to: 20 };
  expect([period, { from: 15, to: 15 }].every((days) => liesWithin(days, period))).toBe(true);
  expect(
    [
      { from: 9, to: 15 },
      { from: 15, to: 21 },
    ].some((days) => liesWithin(days, period)),
  ).toBe(false);
});
