import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sceneOf } from './scene-fixture.ts';
import type { Scene } from './scene-types.ts';

const DAYS = 40;
const WIDTH = 800;
/** Nearer to an edge than a text is wide, there may be no side on which it fits. */
const NEAR_EDGE = 50;

const lane = fc.array(fc.constantFrom('x', '-', '-'), { minLength: DAYS, maxLength: DAYS });
const record = fc
  .tuple(lane, lane, lane)
  .map((lanes) => lanes.map((days, at) => `lane${at} x${days.slice(1).join('')}`).join('\n'));

/** Rows of the events that have a label in the first scene and stand in the second's view, clear of its edges. */
function toBeKept(before: Scene, after: Scene): number[] {
  const { from, to } = after.window;
  return before.labels
    .filter(({ anchor }) => {
      const x = ((anchor * 60_000 - from) / (to - from)) * after.width;
      return x >= NEAR_EDGE && x <= after.width - NEAR_EDGE;
    })
    .map(({ row }) => row);
}

test('an event that has a label keeps it while the reader zooms in', () => {
  fc.assert(
    fc.property(
      record,
      fc.array(fc.double({ min: 1.05, max: 2.5, noNaN: true }), { minLength: 1, maxLength: 4 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 60, max: 320 }),
      fc.integer({ min: 3, max: 100 }),
      (drawing, factors, at, height, budget) => {
        let [from, days] = [0, DAYS];
        let scene = sceneOf(drawing, { width: WIDTH, height, budget });
        for (const factor of factors) {
          const nearer = days / factor;
          from += (days - nearer) * at;
          days = nearer;
          const next = sceneOf(drawing, { from, days, width: WIDTH, height, budget, before: scene });
          const labelled = new Set(next.labels.map(({ row }) => row));
          expect(toBeKept(scene, next).filter((row) => !labelled.has(row))).toEqual([]);
          scene = next;
        }
      },
    ),
    { numRuns: 150 },
  );
});
