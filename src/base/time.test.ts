import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfDate, formatDay, parseDay, todayHere, yearOfDay } from './time.ts';

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
