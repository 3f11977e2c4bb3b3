import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from './layout.ts';
import { layoutRequest, placesOf, type Places } from './layout-request.ts';
import { modelOf } from './model-fixture.ts';
import { seededRandom } from './seed.ts';
import type { GraphModel } from './graph-model.ts';

const NO_PINS: Places = new Map();

function places(model: GraphModel, homes: Places | null = null, pins = NO_PINS): Places {
  const request = layoutRequest(model, { groups: [], homes, pins, aspect: 1.6 });
  return placesOf(request.ids, layOut(request).positions);
}

/** Meetings of 40 people over some years, each mostly with those near in number. */
function meetings(seed: number, count: number): string {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const a = Math.floor(random() * 40);
    const b = (a + 1 + Math.floor(random() ** 2 * 12)) % 40;
    return `p${a} p${b} ${1 + Math.floor(random() ** 3 * 9)}`;
  }).join('\n');
}

function distance(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

describe('the layout', () => {
  test('is the same every time', () => {
    const model = modelOf(meetings(1, 120));
    expect(places(model)).toEqual(places(model));
  });

  test('puts nobody nowhere', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 60 }), (seed, count) => {
        const found = [...places(modelOf(meetings(seed, count))).values()].flat();
        expect(found.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  test('brings those who meet often closer together than strangers', () => {
    const found = places(
      modelOf(`
        a b 9
        b c 9
        a c 9
        c d 1
        d e 9
        e f 9
        d f 9`),
    );
    const between = (one: string, other: string) => distance(found.get(one)!, found.get(other)!);
    expect(between('a', 'b')).toBeLessThan(between('a', 'e'));
    expect(between('e', 'f')).toBeLessThan(between('b', 'f'));
  });

  test('keeps nodes apart', () => {
    const model = modelOf(meetings(3, 150));
    const found = places(model);
    const { nodes } = model;
    for (const [i, a] of nodes.entries())
      for (const b of nodes.slice(i + 1))
        expect(distance(found.get(a.id)!, found.get(b.id)!)).toBeGreaterThan(0.8 * (a.radius + b.radius));
  });

  test('lets an actor stay near its home whatever else has changed', () => {
    const homes = places(modelOf(meetings(4, 300)));
    const spread = Math.max(...[...homes.values()].map(([x, y]) => Math.hypot(x, y))) * 2;
    const one = places(modelOf(meetings(5, 60)), homes);
    const other = places(modelOf(meetings(6, 60)), homes);
    const moved = [...one]
      .flatMap(([id, place]) => (other.has(id) ? [distance(place, other.get(id)!)] : []))
      .sort((a, b) => a - b);
    expect(moved[moved.length >> 1]! / spread).toBeLessThan(0.05);
  });

  test('gives the same places by whatever way the view was reached', () => {
    const homes = places(modelOf(meetings(7, 300)));
    const view = modelOf(meetings(8, 50));
    const direct = places(view, homes);
    places(modelOf(meetings(9, 50)), homes);
    expect(places(view, homes)).toEqual(direct);
  });

  test('leaves a pinned node exactly where the reader put it', () => {
    const model = modelOf(meetings(10, 80));
    const pins: Places = new Map([['p1', [123, -45]]]);
    expect(places(model, places(model), pins).get('p1')).toEqual([123, -45]);
  });

  test('comes to rest also where there are many', () => {
    const chain = Array.from({ length: 900 }, (_, i) => `n${i} n${(i * 7 + 1) % 900} 1`).join('\n');
    const request = layoutRequest(modelOf(chain), { groups: [], homes: null, pins: NO_PINS, aspect: 1 });
    const { positions, ticks } = layOut(request);
    expect(ticks).toBeLessThan(400);
    expect(positions.every(Number.isFinite)).toBe(true);
  });
});
