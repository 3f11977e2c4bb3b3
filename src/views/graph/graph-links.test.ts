import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GraphLinks, STRONGEST_PER_ACTOR } from './graph-links.ts';

const NODES = 9;
const ends = fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1)).filter(([a, b]) => a !== b);

test('the columns say of each node and link what a list of links would', () => {
  fc.assert(
    fc.property(fc.array(ends, { maxLength: 40 }), (pairs) => {
      const links = new GraphLinks(
        {
          sources: Uint32Array.from(pairs, ([a]) => a),
          targets: Uint32Array.from(pairs, ([, b]) => b),
          weights: Float64Array.from(pairs, (_, at) => 100 - at),
          sharedEvents: Uint32Array.from(pairs, (_, at) => at),
          latest: Int32Array.from(pairs, (_, at) => -at),
        },
        NODES,
      );
      const strongest = new Set<number>();
      for (let node = 0; node < NODES; node++) {
        const own = pairs.flatMap((pair, at) => (pair.includes(node) ? [at] : []));
        expect(Array.from(links.of(node))).toEqual(own);
        expect(own.map((link) => links.otherEnd(link, node))).toEqual(
          own.map((link) => pairs[link]!.find((end) => end !== node)),
        );
        for (const link of own.slice(0, STRONGEST_PER_ACTOR)) strongest.add(link);
      }
      const objects = pairs.map(([source, target], at) => ({
        source,
        target,
        weight: 100 - at,
        sharedEvents: at,
        latest: 0 - at,
        strong: strongest.has(at),
      }));
      expect(links.strong).toEqual(objects.filter(({ strong }) => strong));
      expect(links.weak()).toEqual(objects.filter(({ strong }) => !strong));
    }),
  );
});
