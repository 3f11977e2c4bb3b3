import { expect, test } from 'vitest';
import { isNarrow, metricsFor } from './metrics.ts';

test('names stand beside the plot where it is wide enough with them, whatever its width is at the moment', () => {
  for (let view = 300; view < 1500; view += 10) {
    const inside = isNarrow(view, 1);
    const plot = inside ? view - 24 : view - 192;
    expect(metricsFor(plot, 1, { narrow: isNarrow(view, 1) }).laneHead > 0).toBe(inside);
    if (!inside) expect(plot).toBeGreaterThanOrEqual(560);
  }
});

test('larger letters need more room', () => {
  expect(isNarrow(800, 1)).toBe(false);
  expect(isNarrow(800, 2)).toBe(true);
});
