import { expect, test } from 'vitest';
import { formatDay, todayHere } from './time.ts';

test('today is the day where the reader is, not the one in Greenwich', () => {
  const morningInAuckland = new Date(2026, 10, 28, 7, 30); // by the clock of whoever runs this, wherever that is
  const lateEvening = new Date(2026, 10, 28, 23, 59);
  expect(formatDay(todayHere(morningInAuckland))).toBe('2026-11-28');
  expect(formatDay(todayHere(lateEvening))).toBe('2026-11-28');
});
