import fc from 'fast-check';
import edtf from 'edtf';
import type { ParsedDate } from 'edtf';
import { describe, expect, it } from 'vitest';
import { MINUTES_PER_DAY } from '../base/time.ts';
import type { DateSpan } from '../base/time.ts';
import { DATE_FLAGS, dateFlags } from './date-flags.ts';
import { OPEN_END, parseEdtf } from './dates.ts';

/** `2024-10-01 – 2024-10-31 month ~`: first and last minute (as days where they bound days), precision, doubt. */
function draw(text: string): string {
  const span = parseEdtf(text);
  if (!span) return 'none';
  const doubt = (span.approximate ? '~' : '') + (span.uncertain ? '?' : '');
  return [`${drawMinute(span.start)} – ${drawMinute(span.end - 1)}`, span.precision, doubt].join(' ').trim();
}

function drawMinute(minute: number): string {
  return new Date(minute * 60_000).toISOString().replace(/T(00:00|23:59).*|:00\.000Z/, '');
}

describe('parseEdtf', () => {
  it.each([
    ['2024-10-22', '2024-10-22 – 2024-10-22 day'],
    ['2024-02-29', '2024-02-29 – 2024-02-29 day'],
    ['2024-10', '2024-10-01 – 2024-10-31 month'],
    ['2023-12', '2023-12-01 – 2023-12-31 month'],
    ['2024', '2024-01-01 – 2024-12-31 year'],
    ['1949-10-01', '1949-10-01 – 1949-10-01 day'],
    ['2024-10~', '2024-10-01 – 2024-10-31 month ~'],
    ['2024-10-22?', '2024-10-22 – 2024-10-22 day ?'],
    ['2024%', '2024-01-01 – 2024-12-31 year ~?'],
    ['?2024-10-22', '2024-10-22 – 2024-10-22 day ?'],
    ['2024~-10', '2024-10-01 – 2024-10-31 month ~'],
    ['199X', '1990-01-01 – 1999-12-31 decade'],
    ['199X~', '1990-01-01 – 1999-12-31 decade ~'],
    ['199', '1990-01-01 – 1999-12-31 decade'],
    ['19XX', '1900-01-01 – 1999-12-31 century'],
    ['2024-XX', '2024-01-01 – 2024-12-31 year'],
    ['2024-1X', '2024-10-01 – 2024-12-31 year'],
    ['2024-10-XX', '2024-10-01 – 2024-10-31 month'],
    ['0044', '0044-01-01 – 0044-12-31 year'],
    ['0050-05-05', '0050-05-05 – 0050-05-05 day'],
    ['-0043-03-15?', '-000043-03-15 – -000043-03-15 day ?'],
    ['-0044', '-000044-01-01 – -000044-12-31 year'],
  ])('reads %s', (text, drawn) => expect(draw(text)).toBe(drawn));

  it.each([
    ['2024-21', '2024-03-01 – 2024-05-31 season'],
    ['2024-22', '2024-06-01 – 2024-08-31 season'],
    ['2024-24', '2024-12-01 – 2025-02-28 season'],
    ['2024-30', '2024-12-01 – 2025-02-28 season'],
    ['2024-33', '2024-01-01 – 2024-03-31 season'],
    ['2024-36', '2024-10-01 – 2024-12-31 season'],
    ['2024-38', '2024-05-01 – 2024-08-31 season'],
    ['2024-41', '2024-07-01 – 2024-12-31 season'],
    ['0050-21', '0050-03-01 – 0050-05-31 season'],
    ['-0043-21', '-000043-03-01 – -000043-05-31 season'],
    ['2024-23~', '2024-09-01 – 2024-11-30 season ~'],
  ])('knows the season, quarter or half %s', (text, drawn) => expect(draw(text)).toBe(drawn));

  it.each([
    ['2024-10-22/2024-10-24', '2024-10-22 – 2024-10-24 interval'],
    ['2024-10-22/2024-10-22', '2024-10-22 – 2024-10-22 interval'],
    ['2024-10/2024-12', '2024-10-01 – 2024-12-31 interval'],
    ['2023/2024-10-22', '2023-01-01 – 2024-10-22 interval'],
    ['2024~/2025?', '2024-01-01 – 2025-12-31 interval ~?'],
    ['2023-24/2024-21', '2023-12-01 – 2024-05-31 interval'],
    ['[2022,2024-05]', '2022-01-01 – 2024-05-31 interval ?'],
    ['{2024-05,2022}', '2022-01-01 – 2024-05-31 interval'],
  ])('includes the end of %s to its end', (text, drawn) => expect(draw(text)).toBe(drawn));

  it.each([
    ['2024-10-22T10:30Z', '2024-10-22T10:30 – 2024-10-22T10:30 minute'],
    ['2024-10-22T10:30', '2024-10-22T10:30 – 2024-10-22T10:30 minute'],
    ['2024-10-22T10:30:59Z', '2024-10-22T10:30 – 2024-10-22T10:30 minute'],
    ['2024-10-22T01:30+08:00', '2024-10-21T17:30 – 2024-10-21T17:30 minute'],
    ['2024-10-22T10:30-03:30', '2024-10-22T14:00 – 2024-10-22T14:00 minute'],
    ['-0043-03-15T10:30Z', '-000043-03-15T10:30 – -000043-03-15T10:30 minute'],
    ['2024-10-22T10:00/2024-10-22T11:59', '2024-10-22T10:00 – 2024-10-22T11:59 interval'],
  ])('reads %s to the minute', (text, drawn) => expect(draw(text)).toBe(drawn));

  it.each([
    '',
    'today',
    '22.10.2024',
    '10/22/2024',
    '2024-2-1',
    '2024-13',
    '2024-44',
    '2023-02-29',
    '2023-02-29~',
    '?2023-02-29',
    '2024-04-31',
    '2024-10-00',
    '2024-10-22 ',
    '2024-10-22T25:00Z',
    '2024-10-24/2024-10-22',
    '2025/2024',
    '2024/2025/2026',
    '2024/..',
    '../2024',
    '2024/',
    '/',
    '[..2024]',
    'XXXX',
    '9999',
    '-0000',
    '-0000-01-01',
    'Y17E7',
    '-5000',
    `2024${' '.repeat(200)}`,
  ])('refuses "%s"', (text) => expect(parseEdtf(text)).toBeUndefined());
});

const day = fc
  .date({ min: new Date('0000-01-01'), max: new Date('5999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function spanOf(text: string): DateSpan {
  const span = parseEdtf(text);
  if (!span) throw new Error(`No date: ${text}`);
  return span;
}

function contains(outer: DateSpan, inner: DateSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

describe('spans', () => {
  it('come in the order of their dates', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(Math.sign(spanOf(a).start - spanOf(b).start)).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  it('of a month lie in its year, and those of its days in the month', () => {
    fc.assert(
      fc.property(day, (text) => {
        expect(contains(spanOf(text.slice(0, 7)), spanOf(text))).toBe(true);
        expect(contains(spanOf(text.slice(0, 4)), spanOf(text.slice(0, 7)))).toBe(true);
        expect(contains(spanOf(`${text.slice(0, 3)}X`), spanOf(text.slice(0, 4)))).toBe(true);
      }),
    );
  });

  it('of an interval reach from the first minute of the one to the last of the other', () => {
    const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
    fc.assert(
      fc.property(date, date, (a, b) => {
        const expected = spanOf(b).end > spanOf(a).start ? [spanOf(a).start, spanOf(b).end] : [];
        const found = parseEdtf(`${a}/${b}`);
        expect(found ? [found.start, found.end] : []).toEqual(expected);
      }),
    );
  });

  it('agree with the grammar of the edtf package, where both read a date', () => {
    const date = fc
      .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%'))
      .map(([text, length, doubt]) => text.slice(0, length) + doubt);
    fc.assert(
      fc.property(date, (text) => {
        const peer = edtf(text as unknown as ParsedDate) as unknown as Record<'min' | 'max', number>;
        const span = spanOf(text);
        expect([span.start * 60_000, span.end * 60_000 - 1]).toEqual([peer.min, peer.max]);
      }),
    );
  });

  it('end after they begin, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('0129-/~?%XYT:Z+.[]{},')), maxLength: 24 });
    fc.assert(
      fc.property(text, (any) => {
        const span = parseEdtf(any);
        expect(span === undefined || (span.end > span.start && span.end < OPEN_END)).toBe(true);
      }),
    );
  });

  it('last a whole number of days unless they have a time', () => {
    for (const text of ['2024', '2024-10', '2024-21', '2024-10-22/2024-11', '-0044']) {
      const span = spanOf(text);
      expect((span.end - span.start) % MINUTES_PER_DAY).toBe(0);
    }
  });
});

describe('dateFlags', () => {
  it.each([
    ['2024-10-22', 0],
    ['2024-10', DATE_FLAGS.coarse],
    ['2024-10~', DATE_FLAGS.coarse + DATE_FLAGS.approximate],
    ['2024-10-22?', DATE_FLAGS.uncertain],
    ['2024-10-22/2024-10-24', DATE_FLAGS.interval],
    ['2024-10-22T10:30Z', DATE_FLAGS.timed],
  ])('of %s are %d', (text, flags) => expect(dateFlags(spanOf(text))).toBe(flags));
});
