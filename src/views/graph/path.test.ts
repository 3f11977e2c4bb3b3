import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modelOf } from './model-fixture.ts';
import { sharedOnPath, shortestPath } from './path.ts';

describe('the chain between two actors', () => {
  const model = modelOf(`
    serbia xi 2
    serbia putin 5
    xi iran 4
    putin iran 3
    xi putin 9
    iran iraq 1
    alone other 1`);

  test('is the shortest, and of the shortest the one whose weakest link is strongest', () => {
    expect(shortestPath(model, 'serbia', 'iran')).toEqual(['serbia', 'putin', 'iran']);
  });

  test('is there in both directions, and says how many events join each two', () => {
    expect(shortestPath(model, 'iraq', 'serbia')).toEqual(['iraq', 'iran', 'putin', 'serbia']);
    expect(sharedOnPath(model, 'putin', 'serbia')).toBe(5);
    expect(sharedOnPath(model, 'serbia', 'iraq')).toBe(0);
  });

  test('is missing where none leads there', () => {
    expect(shortestPath(model, 'serbia', 'alone')).toBeNull();
    expect(shortestPath(model, 'serbia', 'nobody')).toBeNull();
  });

  test('has as many steps as trying all ways finds', () => {
    const link = fc.tuple(fc.nat(7), fc.nat(7), fc.integer({ min: 1, max: 9 })).filter(([a, b]) => a !== b);
    const links = fc.uniqueArray(link, {
      maxLength: 14,
      selector: ([a, b]) => `${Math.min(a, b)}–${Math.max(a, b)}`,
    });
    fc.assert(
      fc.property(links, (all) => {
        const some = modelOf(all.map(([a, b, weight]) => `n${a} n${b} ${weight}`).join('\n'));
        const steps = (shortestPath(some, 'n0', 'n1')?.length ?? Number.POSITIVE_INFINITY) - 1;
        expect(steps).toBe(fewestSteps(all, 0, 1, new Set(), some.nodeNumber.has('n1')));
      }),
    );
  });

  function fewestSteps(
    all: readonly (readonly [number, number, number])[],
    from: number,
    to: number,
    seen: ReadonlySet<number>,
    there: boolean,
  ): number {
    if (from === to) return 0;
    const ways = all.flatMap(([a, b]) => (a === from ? [b] : b === from ? [a] : []));
    const others = ways.filter((next) => !seen.has(next));
    const lengths = others.map((next) => 1 + fewestSteps(all, next, to, new Set([...seen, from]), there));
    return there ? Math.min(Number.POSITIVE_INFINITY, ...lengths) : Number.POSITIVE_INFINITY;
  }
});
