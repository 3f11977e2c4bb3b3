import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flatMapped, inSteps, remembered, runInSlices, runThrough } from './work.ts';
import type { Work } from './work.ts';

test('steps cover everything once, in order, and pause after each', () => {
  const seen: string[] = [];
  const work = inSteps(5, (from, to) => seen.push(`${from}–${to}`), 2);
  let pauses = 0;
  while (!work.next().done) pauses++;
  expect(seen).toEqual(['0–2', '2–4', '4–5']);
  expect(pauses).toBe(3);
});

test('mapped in steps is what was mapped at once, however long a step is', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4)), fc.integer({ min: 1, max: 9 }), (items, size) => {
      const each = (item: number, at: number) => Array.from({ length: item }, () => at);
      expect(runThrough(flatMapped(items, each, size))).toEqual(items.flatMap(each));
    }),
  );
});

test('work stops where it is no longer wanted', async () => {
  let steps = 0;
  const work = inSteps(1_000_000, () => void (performance.now() < 0 || steps++), 1);
  expect(await runInSlices(work, () => true)).toBeNull();
  expect(steps).toBeLessThan(1_000_000);
});

/** Makes `made: key` in three steps, and notes each. */
function noting(seen: string[]): (key: string) => Work<string> {
  return remembered(function* (key: string): Work<string> {
    yield* inSteps(3, (from) => seen.push(`${key}${from}`), 1);
    return `made: ${key}`;
  });
}

test('what was made once is not made again', () => {
  const seen: string[] = [];
  const of = noting(seen);
  expect([runThrough(of('a')), runThrough(of('a')), runThrough(of('b'))]).toEqual([
    'made: a',
    'made: a',
    'made: b',
  ]);
  expect(seen).toEqual(['a0', 'a1', 'a2', 'b0', 'b1', 'b2']);
});

test('what was left half made goes on where it stopped', () => {
  const seen: string[] = [];
  const of = noting(seen);
  const overtaken = of('a');
  overtaken.next();
  overtaken.next();
  expect(runThrough(of('a'))).toBe('made: a');
  expect(seen).toEqual(['a0', 'a1', 'a2']);
});

test('two that need the same thing at the same time make it together', () => {
  const seen: string[] = [];
  const of = noting(seen);
  const both = [of('a'), of('a')];
  const results: string[] = [];
  for (let turn = 0; results.length < 2; turn++) {
    const step = both[turn % 2]!.next();
    if (step.done && step.value !== undefined) results.push(step.value);
  }
  expect(results).toEqual(['made: a', 'made: a']);
  expect(seen).toEqual(['a0', 'a1', 'a2']);
});

test('what failed is made anew for whoever asks next, and is not remembered as nothing', () => {
  let tries = 0;
  const of = remembered(function* (key: string): Work<string> {
    yield;
    if (++tries === 1) throw new Error('broken');
    return `made: ${key}`;
  });
  expect(() => runThrough(of('a'))).toThrow('broken');
  expect(runThrough(of('a'))).toBe('made: a');
});
