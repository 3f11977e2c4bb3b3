import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfDate, MINUTES_PER_DAY } from '../base/time.ts';
import { dateFlags } from '../dataset/date-flags.ts';
import { parseEdtf } from '../dataset/dates.ts';
import { edtfOfSpan } from './edtf-of-span.ts';

const rewritten = (text: string): string => {
  const span = parseEdtf(text)!;
  return edtfOfSpan(span.start, span.end, dateFlags(span)).date;
};

test.each([
  '2024-10-22',
  '2024-10~',
  '2024?',
  '2024-10-22T10:30Z',
  '2024-10-22/2024-10-24',
  '-0043-03-15',
  '-0043-03',
  '-0043%',
  '-0430-03-02/-0403-04-25',
  '-0043-03-15T10:30Z',
  '0050',
])('%s is written as it was read', (text) => expect(rewritten(text)).toBe(text));

test('any days of any year are', () => {
  const day = fc.integer({ min: dayOfDate(-2112, 1, 1), max: dayOfDate(6049, 12, 31) });
  fc.assert(
    fc.property(day, fc.nat(1000), (from, length) => {
      const [start, end] = [from * MINUTES_PER_DAY, (from + length + 1) * MINUTES_PER_DAY];
      expect(parseEdtf(edtfOfSpan(start, end, 0).date)).toMatchObject({ start, end });
    }),
  );
});
