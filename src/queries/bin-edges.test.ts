import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../base/time.ts';
import { binEdges, MOST_BINS, overviewEdges } from './bin-edges.ts';

const day = (text: string) => parseDay(text)!;
const days = (edges: Int32Array) => Array.from(edges, (minute) => formatDay(minute / 1440));

describe('bins', () => {
  it('are days where a day has room, and reach half a period beyond on both sides', () => {
    const edges = binEdges({ from: day('2024-10-20'), to: day('2024-10-23') }, 40);
    expect(days(edges)).toEqual([
      '2024-10-18',
      '2024-10-19',
      '2024-10-20',
      '2024-10-21',
      '2024-10-22',
      '2024-10-23',
      '2024-10-24',
      '2024-10-25',
      '2024-10-26',
    ]);
  });

  it('are years or more over a century', () => {
    const edges = overviewEdges({ from: day('1949-10-01'), to: day('2026-12-31') }, 320);
    expect(days(edges).every((text) => text.endsWith('-01-01'))).toBe(true);
  });

  it('keep their places while the period moves', () => {
    const one = binEdges({ from: day('2014-01-01'), to: day('2015-12-31') }, 1000);
    const other = binEdges({ from: day('2014-03-08'), to: day('2016-03-07') }, 1000);
    const shared = new Set(one);
    const within = Array.from(other).filter((edge) => edge <= one.at(-1)!);
    expect(within.every((edge) => shared.has(edge))).toBe(true);
  });

  it('ascend, cover the period, and are never too many', () => {
    const start = fc.integer({ min: day('1800-01-01'), max: day('2100-01-01') });
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 0, max: 90_000 }),
        fc.integer({ min: 1, max: 4000 }),
        (from, length, width) => {
          const edges = binEdges({ from, to: from + length }, width);
          expect(edges.length - 1).toBeLessThanOrEqual(MOST_BINS);
          expect(edges[0]! / 1440).toBeLessThanOrEqual(from);
          expect(edges.at(-1)! / 1440).toBeGreaterThanOrEqual(from + length + 1);
          for (let i = 1; i < edges.length; i += 1) expect(edges[i]!).toBeGreaterThan(edges[i - 1]!);
        },
      ),
    );
  });
});
