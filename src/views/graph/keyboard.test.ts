import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestInDirection, type Direction } from './keyboard.ts';

/** Letters of a drawing as nodes, ten pixels apart. */
function nodesOf(drawing: string) {
  return drawing
    .split('\n')
    .flatMap((line, row) =>
      Array.from(line).flatMap((id, column) => (/\w/.test(id) ? [{ id, x: column * 10, y: row * 10 }] : [])),
    );
}

describe('arrows', () => {
  const nodes = nodesOf(`
      a    b
         c
      d  e   f`);
  const go = (id: string, direction: Direction) =>
    nearestInDirection(
      nodes.find((node) => node.id === id)!,
      nodes,
      direction,
    )?.id ?? null;

  test('lead to the nearest node ahead, rather straight ahead than aside', () => {
    expect([go('d', 'right'), go('e', 'right'), go('e', 'up'), go('f', 'left')]).toEqual([
      'e',
      'f',
      'c',
      'e',
    ]);
    expect([go('a', 'right'), go('a', 'down')]).toEqual(['b', 'd']);
  });

  test('lead nowhere beyond the edge', () => {
    expect([go('a', 'left'), go('b', 'up'), go('f', 'right')]).toEqual([null, null, null]);
  });

  test('reach every node from every other', () => {
    const places = fc.uniqueArray(fc.tuple(fc.nat(300), fc.nat(300)), {
      minLength: 1,
      maxLength: 25,
      selector: ([x, y]) => `${x},${y}`,
    });
    fc.assert(
      fc.property(places, (all) => {
        const some = all.map(([x, y], at) => ({ id: String(at), x, y }));
        expect(reachable(some).size).toBe(some.length);
      }),
    );
  });

  test('leave nobody out where the nearest ahead would', () => {
    const places = [
      [0, 0],
      [52, 262],
      [0, 211],
      [92, 223],
    ] as const;
    const some = places.map(([x, y], at) => ({ id: String(at), x, y }));
    expect(reachable(some).size).toBe(4);
    expect(nearestInDirection(some[2]!, some, 'right')!.id).toBe('1');
  });

  function reachable(some: readonly { id: string; x: number; y: number }[]): ReadonlySet<string> {
    const seen = new Set([some[0]!.id]);
    const queue = [some[0]!];
    for (const from of queue)
      for (const direction of ['up', 'down', 'left', 'right'] as const) {
        const to = nearestInDirection(from, some, direction);
        if (to && !seen.has(to.id)) queue.push(to);
        if (to) seen.add(to.id);
      }
    return seen;
  }
});
