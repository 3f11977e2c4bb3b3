import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hiding } from './hiding.ts';
import { modelOf } from './model-fixture.ts';

test('a hidden actor is gone with its links, and the rest is as it was', () => {
  const model = modelOf('xi putin 5\n xi modi 3\n putin modi 2\n modi rahmon 1');
  const { nodes, links } = hiding(model, new Set(['xi']));
  const name = (at: number) => nodes[at]!.id;
  expect(nodes.map((node) => `${node.id} ${node.events}`)).toEqual(['putin 7', 'modi 6', 'rahmon 1']);
  expect(
    Array.from(links.columns.weights, (_, link) => links.at(link)).map(
      (link) => `${name(link.source)}–${name(link.target)} ${link.weight}`,
    ),
  ).toEqual(['putin–modi 2', 'modi–rahmon 1']);
  expect(nodes.map((_, at) => Array.from(links.of(at)))).toEqual([[0], [0, 1], [1]]);
});

test('hiding nobody who is there changes nothing', () => {
  const model = modelOf('xi putin 5');
  expect(hiding(model, new Set(['modi']))).toBe(model);
});

test('without the hidden one, each of the others has its strongest links drawn all the same', () => {
  const model = modelOf(
    'xi putin 9\n xi modi 8\n putin modi 7\n putin rahmon 6\n putin tokayev 5\n rahmon tokayev 1',
  );
  const drawn = (hidden: readonly string[]) => {
    const { nodes, links } = hiding(model, new Set(hidden));
    return links.strong.map(({ source, target }) => `${nodes[source]!.id}–${nodes[target]!.id}`);
  };
  expect(drawn(['xi'])).toEqual(['putin–modi', 'putin–rahmon', 'putin–tokayev', 'rahmon–tokayev']);
  expect(drawn(['putin'])).toEqual(['xi–modi', 'rahmon–tokayev']);
});

test('what is strong is what it would be had the hidden never been there', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const pairs = names.flatMap((a, at) => names.slice(at + 1).map((b) => [a, b] as const));
  fc.assert(
    fc.property(fc.shuffledSubarray(pairs, { minLength: 1 }), fc.subarray(names), (met, hidden) => {
      const linesOf = (some: typeof met) =>
        some.map(([a, b]) => `${a} ${b} ${99 - met.findIndex(([c, d]) => c === a && d === b)}`);
      const strong = ({ nodes, links }: ReturnType<typeof modelOf>) =>
        links.strong.map(({ source, target, weight }) => `${nodes[source]!.id}${nodes[target]!.id}${weight}`);
      const without = met.filter((pair) => !pair.some((name) => hidden.includes(name)));
      expect(strong(hiding(modelOf(linesOf(met).join('\n')), new Set(hidden)))).toEqual(
        strong(modelOf(linesOf(without).join('\n'))),
      );
    }),
  );
});
