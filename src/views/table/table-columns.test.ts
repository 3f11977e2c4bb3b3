import { describe, expect, test } from 'vitest';
import { columnsThatFit, columnTemplate, leastWidth } from './table-columns.ts';

const fit = (width: number, chosen = {}) => columnsThatFit(width, chosen).join(' ');

describe('columns', () => {
  test('are shown by rank while there is room', () => {
    expect(fit(75)).toBe('date title kind participants place status sources');
    expect(fit(43.75)).toBe('date title kind participants');
    expect(fit(30)).toBe('date title');
    expect(fit(6.25)).toBe('title');
  });

  test('that the reader chose are shown whatever the room, and those taken away never', () => {
    expect(fit(30, { status: true })).toBe('date title status');
    expect(fit(75, { title: false, kind: false })).toBe('date participants place status sources');
  });

  test('share what is left, and scroll sideways where there is too little', () => {
    expect(columnTemplate(['date', 'title'])).toBe('7.75rem minmax(16.25rem, 4fr)');
    expect(leastWidth(['date', 'title'])).toBe(24);
  });
});
