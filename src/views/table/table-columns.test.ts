import { describe, expect, test } from 'vitest';
import { columnsThatFit, columnTemplate, leastWidth } from './table-columns.ts';

const fit = (width: number, chosen = {}) => columnsThatFit(width, chosen).join(' ');

describe('columns', () => {
  test('are shown by rank while there is room', () => {
    expect(fit(1_200)).toBe('date title kind participants place status sources');
    expect(fit(700)).toBe('date title kind participants');
    expect(fit(480)).toBe('date title');
    expect(fit(100)).toBe('title');
  });

  test('that the reader chose are shown whatever the room, and those taken away never', () => {
    expect(fit(480, { status: true })).toBe('date title status');
    expect(fit(1_200, { title: false, kind: false })).toBe('date participants place status sources');
  });

  test('share what is left, and scroll sideways where there is too little', () => {
    expect(columnTemplate(['date', 'title'])).toBe('124px minmax(260px, 4fr)');
    expect(leastWidth(['date', 'title'])).toBe(384);
  });
});
