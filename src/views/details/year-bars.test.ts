import { describe, expect, test } from 'vitest';
import { MINUTES_PER_DAY } from '../../base/time.ts';
import { barsOf, perBin } from './year-bars.ts';

/** Bins of ten days each. */
const edges = (bins: number) => Int32Array.from({ length: bins + 1 }, (_, i) => i * 10 * MINUTES_PER_DAY);
const counts = (text: string) => Array.from(text, Number);
const draw = (bars: ReturnType<typeof barsOf>) =>
  bars.map((bar) => `${bar.count}${bar.inPeriod ? '' : '-'}`).join(' ');

describe('the bars of a story', () => {
  test('run from the first bin with an event to the last', () => {
    expect(draw(barsOf(edges(8), counts('00120300'), null, 1))).toBe('1 2 0 3');
  });

  test('are at least so many, where there are as many', () => {
    expect(draw(barsOf(edges(8), counts('00000100'), null, 4))).toBe('0 0 0 1');
    expect(draw(barsOf(edges(8), counts('10000000'), null, 4))).toBe('1 0 0 0');
    expect(draw(barsOf(edges(3), counts('010'), null, 12))).toBe('0 1 0');
  });

  test('say which lie in the period, by a day or wholly', () => {
    expect(draw(barsOf(edges(4), counts('1111'), { from: 19, to: 20 }, 1))).toBe('1- 1 1 1-');
  });

  test('are none where there is no event', () => {
    expect(barsOf(edges(4), counts('0000'), null)).toEqual([]);
  });
});

test('a histogram by bin and kind is summed per bin', () => {
  expect(perBin(Uint32Array.of(1, 2, 0, 0, 3, 4), 3)).toEqual([3, 0, 7]);
  expect(perBin(new Uint32Array(), 0)).toEqual([]);
});
