import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LanesAnswer } from './answer-types.ts';
import { sceneOf } from './scene-fixture.ts';
import type { LabelCandidate, Scene } from './scene-types.ts';
import { candidatesUnderWay, labelsAtRest } from './steady-labels.ts';

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

test('under way a label stays with its event and its lane, however the next answer numbers its lanes', () => {
  const scene = sceneOf('trade x---x---\nvisit --x-----', { width: WIDTH });
  const candidates = scene.labels.map((label): LabelCandidate => {
    const { row, text, width, kind } = label;
    return {
      row,
      lane: scene.lanes[label.lane]!.index,
      text,
      width,
      kind,
      start: 0,
      end: 0,
      status: 0,
      flags: 0,
    };
  });
  const labels = labelsAtRest(candidates, scene);
  expect(labels).toHaveLength(scene.labels.length);

  const { window } = scene;
  const next = { lanes: [{ key: 'summit' }, { key: 'visit' }] } as unknown as LanesAnswer;
  const nearer = { from: window.from, to: (window.from + window.to) / 2 };
  const visit = scene.labels.find((label) => scene.lanes[label.lane]!.key === 'visit')!;
  const { row, labelRow, side } = visit;
  expect(candidatesUnderWay(labels, next, nearer, window)).toMatchObject([
    { row, lane: 1, was: { labelRow, side } },
  ]);

  const wider = { from: window.from, to: 2 * window.to - window.from };
  const [free, ...others] = candidatesUnderWay(labels, next, wider, window);
  expect(free).toMatchObject({ row, lane: 1 });
  expect(free).not.toHaveProperty('was');
  expect(others).toEqual([]);
});
