import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutLanes, type LaneNeed } from './lane-layout.ts';
import { metricsFor } from './metrics.ts';

const needs = fc
  .array(
    fc.record({ collapsed: fc.boolean(), labelRows: fc.nat(4), markRows: fc.integer({ min: 1, max: 6 }) }),
  )
  .map((lanes) => lanes.map((lane, at): LaneNeed => ({ key: String(at), ...lane })));

test('for a finger every lane is high enough for its name, and no lane is laid into another', () => {
  fc.assert(
    fc.property(needs, fc.nat(900), (lanes, height) => {
      const places = layOutLanes(lanes, height, metricsFor(900, 1, { touch: true }));
      for (const [at, place] of places.entries()) {
        expect(place.height).toBeGreaterThanOrEqual(24);
        expect(place.stripTop + place.stripHeight).toBeLessThanOrEqual(place.top + place.height);
        if (at > 0) expect(place.top).toBeCloseTo(places[at - 1]!.top + places[at - 1]!.height);
      }
    }),
  );
});

test('what the height allows is not exceeded, but where the least heights already do', () => {
  fc.assert(
    fc.property(needs, fc.nat(900), fc.boolean(), (lanes, height, touch) => {
      const metrics = metricsFor(900, 1, { touch });
      const least = layOutLanes(lanes, 0, metrics).reduce((sum, place) => sum + place.height, 0);
      const total = layOutLanes(lanes, height, metrics).reduce((sum, place) => sum + place.height, 0);
      expect(total).toBeLessThanOrEqual(Math.max(height, least) + 1e-6);
    }),
  );
});

test('with a mouse, lanes of one row of marks stay as low as that', () => {
  const [lane] = layOutLanes(
    [{ key: 'a', collapsed: false, labelRows: 0, markRows: 1 }],
    0,
    metricsFor(900, 1),
  );
  expect(lane?.height).toBe(19);
});
