/** The timeline of the shipped record as text, from all of it to one week, and how it adds up everywhere between. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDay, type Period } from '../../src/base/time.ts';
import type { LaneDimension } from '../../src/engine/question.ts';
import { sceneAsText } from '../../src/views/timeline/scene-fixture.ts';
import { recordScenes } from './record-scene.ts';

const { extent, sceneOf } = await recordScenes();
const period = (from: string, to: string): Period => ({ from: parseDay(from)!, to: parseDay(to)! });

test.each([
  ['everything', null, 'kind'],
  ['ten years', period('2015-01-01', '2024-12-31'), 'framework'],
  ['a year', period('2024-01-01', '2024-12-31'), 'kind'],
  ['two months', period('2024-09-01', '2024-10-31'), 'topic'],
  ['a week', period('2024-10-21', '2024-10-27'), 'actor'],
] as const)('%s of the record, in lanes', async (name, shown, lanes) => {
  const { scene } = await sceneOf({ period: shown, lanes, width: 1200, height: 300 });
  const text = `${sceneAsText(scene, 150)}\n`;
  await expect(text).toMatchFileSnapshot(`./scenes/${name.replaceAll(' ', '-')}.txt`);
});

const DIMENSIONS: readonly LaneDimension[] = ['none', 'kind', 'topic', 'framework', 'state', 'actor'];
const wishes = fc.record({
  lanes: fc.constantFrom(...DIMENSIONS),
  width: fc.integer({ min: 200, max: 1600 }),
  height: fc.integer({ min: 40, max: 900 }),
  period: fc
    .tuple(fc.integer({ min: extent.from, max: extent.to }), fc.integer({ min: 0, max: 4_000 }))
    .map(([from, days]) => ({ from, to: Math.min(extent.to, from + days) })),
});

test(
  'every matching event of the period is in exactly one of labelled, marked or binned',
  { timeout: 60_000 },
  () =>
    fc.assert(
      fc.asyncProperty(wishes, async (wish) => {
        const { scene, answer } = await sceneOf(wish);
        for (const [at, lane] of scene.lanes.entries()) {
          const { key, labelled, marked, binned } = lane;
          expect([key, labelled + marked + binned]).toEqual([key, lane.count]);
          const drawn = scene.marks.filter((mark) => mark.lane === at);
          expect(new Set(drawn.map((mark) => mark.row)).size).toBe(labelled + marked);
          expect(scene.labels.filter((label) => label.lane === at).length).toBe(labelled);
        }
        expect(scene.lanes.length).toBe(answer.lanes.length);
        expect(scene.lanesLeftOut).toBe(answer.lanesLeftOut);
      }),
      { numRuns: 60 },
    ),
);
