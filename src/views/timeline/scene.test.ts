import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sceneAsText, sceneOf } from './scene-fixture.ts';

const RECORD = `
  meeting  x---xx-x--x----------x------xxxxxxxxxx--
  summit   --------------------x---------------x---`;

test('with room for it, every event has its label above its mark', () => {
  expect(`\n${sceneAsText(sceneOf(RECORD), 80)}`).toMatchInlineSnapshot(`
    "
    400×200, 0 lanes and 0 events left out
      meeting 16 = 7 labelled + 9 marked + 0 binned
                                                                         #12
       #0                                                      #7            #14
       ◆       • ◆#2 •     ◆#4                   ◆#6           ◆ • • • • ◆ • ◆ • •
      summit 2 = 2 labelled + 0 marked + 0 binned
                                               ◆#5                   #15       ◆"
  `);
});

test('with little height, the most important are labelled and the others marked', () => {
  expect(`\n${sceneAsText(sceneOf(RECORD, { height: 80 }), 80)}`).toMatchInlineSnapshot(`
    "
    400×80, 0 lanes and 0 events left out
      meeting 16 = 6 labelled + 10 marked + 0 binned
       #0                                                      #7          #13
       ◆       • ◆#2 •     ◆#4                   ◆#6           ◆ • • • • • ◆ • • •
      summit 2 = 2 labelled + 0 marked + 0 binned
                                               ◆#5                   #15       ◆"
  `);
});

test('where marks cannot be told apart, bars count them', () => {
  expect(`\n${sceneAsText(sceneOf(RECORD, { width: 200, height: 60, budget: 2 }), 80)}`)
    .toMatchInlineSnapshot(`
    "
    200×60, 0 lanes and 0 events left out
      meeting 16 = 2 labelled + 2 marked + 12 binned
        #0
       ◆       •▄▄▄▄▄▄▄▄▄▄ ◆  #4                 •      ▄▄▄▄▄▄▄▄▄▄██████████▅▅▅▅▅▅▅▅▅▅
      summit 2 = 0 labelled + 2 marked + 0 binned
                                               •                               •"
  `);
});

test('without marks in the answer, bars count all that has no label', () => {
  expect(`\n${sceneAsText(sceneOf(RECORD, { noMarks: true, budget: 1 }), 80)}`).toMatchInlineSnapshot(`
    "
    400×200, 0 lanes and 0 events left out
      meeting 16 = 1 labelled + 0 marked + 15 binned
       #0
      ▂◆▂▂▂▂▂▂▂▂▄▄▄▄▄▄▄▄▄▄▂▂▂▂▂▂▂▂▂▂          ▂▂▂▂▂▂▂▂▂▂▄▄▄▄▄▄▄▄▄▄██████████▅▅▅▅▅▅▅▅▅▅
      summit 2 = 0 labelled + 0 marked + 2 binned
                                              ▂▂▂▂▂▂▂▂▂▂                    ▂▂▂▂▂▂▂▂▂▂"
  `);
});

test('a connector joins the marks of one event in several lanes', () => {
  const scene = sceneOf(`
    china   x-------x
    russia  x-------x
    india   --------x`);
  const [first, second] = scene.connectors;
  expect(scene.connectors.length).toBe(2);
  expect(first!.bottom).toBe(scene.marks.find((mark) => mark.lane === 1)!.y);
  expect(second!.bottom).toBe(scene.marks.find((mark) => mark.lane === 2)!.y);
});

const drawings = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 60 }))
  .chain(([lanes, days]) =>
    fc.array(fc.string({ unit: fc.constantFrom('x', '-', '-'), minLength: days, maxLength: days }), {
      minLength: lanes,
      maxLength: lanes,
    }),
  )
  .filter((rows) => rows.some((row) => row.includes('x')));
const optionsOf = fc.record({
  from: fc.integer({ min: -10, max: 40 }),
  days: fc.integer({ min: 1, max: 80 }),
  width: fc.integer({ min: 100, max: 900 }),
  height: fc.integer({ min: 20, max: 400 }),
  budget: fc.integer({ min: 0, max: 40 }),
});

test('in each lane every event in view is exactly one of labelled, marked, binned', () => {
  fc.assert(
    fc.property(drawings, optionsOf, (rows, options) => {
      const scene = sceneOf(rows.map((row, lane) => `lane${lane}  ${row}`).join('\n'), options);
      rows.forEach((row, lane) => {
        const inView = row
          .split('')
          .filter(
            (letter, day) => letter === 'x' && day + 1 > options.from && day < options.from + options.days,
          ).length;
        const { labelled, marked, binned } = scene.lanes[lane]!;
        expect(labelled + marked + binned).toBe(inView);
        const drawn = scene.marks.filter((mark) => mark.lane === lane);
        expect(drawn.filter((mark) => mark.labelled).length).toBe(labelled);
        expect(drawn.length).toBe(labelled + marked);
      });
      expect(scene.labels.length).toBe(scene.lanes.reduce((sum, lane) => sum + lane.labelled, 0));
      expect(scene.labels.length).toBeLessThanOrEqual(options.budget);
    }),
  );
});

/** Height of a label's letters. */
const LETTERS = 11;

test('no label covers another, its line, a mark, or the edge', () => {
  fc.assert(
    fc.property(drawings, optionsOf, (rows, options) => {
      const scene = sceneOf(rows.map((row, lane) => `lane${lane}  ${row}`).join('\n'), options);
      for (const a of scene.labels) {
        expect(a.left).toBeGreaterThanOrEqual(0);
        expect(a.left + a.width).toBeLessThanOrEqual(scene.width);
        for (const b of scene.labels) {
          if (a === b || a.lane !== b.lane) continue;
          const apart = a.left + a.width <= b.left || b.left + b.width <= a.left;
          if (Math.abs(a.top - b.top) < LETTERS) expect(apart).toBe(true);
          const crossed = a.x > b.left && a.x < b.left + b.width;
          if (a.labelRow >= 0 && b.top > a.top) expect(crossed && b.top < a.markY - LETTERS).toBe(false);
        }
        for (const mark of scene.marks) {
          if (mark.lane !== a.lane || Math.abs(mark.y - (a.top + scene.metrics.labelRow / 2)) > 1) continue;
          expect(mark.x < a.left || mark.x > a.left + a.width).toBe(true);
        }
      }
    }),
  );
});

test('lanes lie below each other without gaps, and are taller than the view only where they must', () => {
  fc.assert(
    fc.property(drawings, optionsOf, (rows, options) => {
      const scene = sceneOf(rows.map((row, lane) => `lane${lane}  ${row}`).join('\n'), options);
      let top = 0;
      for (const lane of scene.lanes) {
        expect(lane.top).toBeCloseTo(top);
        top += lane.height;
      }
      const least = scene.lanes.length * (2 * scene.metrics.lanePad + scene.metrics.markRow);
      expect(scene.contentHeight).toBeLessThanOrEqual(Math.max(least, options.height) + 0.01);
    }),
  );
});

test('a bar is as dark as it is full against its own lane, and as high as against all', () => {
  const text = `
  many  xxxxx-----xxxxx
  few   --x--------x-x-`;
  const { bins } = sceneOf(text, { noMarks: true, budget: 0 });
  const told = bins.map(
    ({ lane, count, share, height }) => `${lane}: ${count} ${share} ${Math.round(height)}`,
  );
  expect(told).toEqual(['0: 5 1 59', '0: 5 1 59', '1: 1 0.5 12', '1: 2 1 24']);
});
