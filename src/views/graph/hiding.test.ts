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
