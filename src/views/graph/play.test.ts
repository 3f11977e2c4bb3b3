import { describe, expect, test } from 'vitest';
import { formatDay, parseDay, type Period } from '../../base/time.ts';
import { endingWith, nextPeriod, trailing, unitOf } from './play.ts';

const period = (text: string): Period => {
  const [from, to] = text.split('/');
  return { from: parseDay(from!)!, to: parseDay(to!)! };
};
const extent = period('1949-10-01/2026-05-20');

function next(text: string, unit: 'year' | 'month', steps: 1 | -1 = 1): string | null {
  const found = nextPeriod(period(text), unit, steps, extent);
  return found && `${formatDay(found.from)}/${formatDay(found.to)}`;
}

describe('playing', () => {
  test('moves a year to the next, and back', () => {
    expect(next('2023-01-01/2023-12-31', 'year')).toBe('2024-01-01/2024-12-31');
    expect(next('2024-01-01/2024-12-31', 'year', -1)).toBe('2023-01-01/2023-12-31');
  });

  test('keeps the length of several whole years or months', () => {
    expect(next('2013-01-01/2015-12-31', 'year')).toBe('2014-01-01/2016-12-31');
    expect(next('2024-01-01/2024-02-29', 'month')).toBe('2024-02-01/2024-03-31');
    expect(next('2024-01-01/2024-12-31', 'month')).toBe('2024-02-01/2025-01-31');
  });

  test('goes over to whole units from any other period', () => {
    expect(next('2013-03-14/2024-12-31', 'year')).toBe('2014-01-01/2014-12-31');
  });

  test('begins with the whole unit of the first event', () => {
    const day = parseDay('1989-05-15')!;
    expect(unitOf(day, 'year')).toEqual(period('1989-01-01/1989-12-31'));
    expect(unitOf(day, 'month')).toEqual(period('1989-05-01/1989-05-31'));
  });

  test('stops at the end of the record', () => {
    expect(next('2026-01-01/2026-12-31', 'year')).toBeNull();
    expect(next('1949-01-01/1949-12-31', 'year', -1)).toBeNull();
  });
});

describe('playing by event', () => {
  const text = ({ from, to }: Period) => `${formatDay(from)}/${formatDay(to)}`;
  const day = parseDay('2024-10-22')!;

  test('ends the period with the event and keeps its length, which is a season at first', () => {
    expect(text(endingWith(day, period('2024-01-01/2024-01-31')))).toBe('2024-09-22/2024-10-22');
    expect(text(endingWith(day, null))).toBe('2024-07-23/2024-10-22');
  });

  test('with trails the period goes on from where it began', () => {
    expect(text(trailing(parseDay('2013-01-01')!, period('2024-01-01/2024-12-31')))).toBe(
      '2013-01-01/2024-12-31',
    );
    expect(text(trailing(parseDay('2013-01-01')!, period('2012-01-01/2012-12-31')))).toBe(
      '2012-12-31/2012-12-31',
    );
  });
});
