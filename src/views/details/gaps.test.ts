import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MINUTES_PER_DAY } from '../../base/time.ts';
import { longestGap } from './gaps.ts';

/** `12-15` is from day 12 to the end of day 15. */
const events = (text: string) =>
  text.split(' ').map((days) => {
    const [from = 0, to = from] = days.split('-').map(Number);
    return { days, span: { start: from * MINUTES_PER_DAY, end: (to + 1) * MINUTES_PER_DAY } };
  });

test('the longest gap lies between the end of one event and the beginning of the next', () => {
  const gap = longestGap(events('1 3 10-12 20'));
  expect([gap?.before.days, gap?.after.days, gap?.days]).toEqual(['10-12', '20', 7]);
});

test('an event that outlasts others leaves no gap behind them', () => {
  const gap = longestGap(events('1-30 5 31 33'));
  expect([gap?.before.days, gap?.after.days, gap?.days]).toEqual(['31', '33', 1]);
});

test('there is none between fewer than two events, nor between events that follow at once', () => {
  expect(longestGap([])).toBeUndefined();
  expect(longestGap(events('1'))).toBeUndefined();
  expect(longestGap(events('1 2 3'))).toBeUndefined();
});

test('it is as long as the longest run of days without events', () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1 });
  fc.assert(
    fc.property(days, (drawn) => {
      const sorted = drawn.toSorted((a, b) => a - b);
      const empty = Array.from({ length: 62 }, (_, day) => (drawn.includes(day) ? ' ' : '.')).join('');
      const runs = empty
        .slice(sorted[0], sorted.at(-1))
        .split(' ')
        .map((run) => run.length);
      expect(longestGap(events(sorted.join(' ')))?.days ?? 0).toBe(Math.max(0, ...runs));
    }),
  );
});
