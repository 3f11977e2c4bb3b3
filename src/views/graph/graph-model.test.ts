import { describe, expect, test } from 'vitest';
import { graphModel } from './graph-model.ts';
import { answerOf, modelOf } from './model-fixture.ts';

describe('the model of an answer', () => {
  const drawn = `
    xi    putin 9
    xi    modi  4
    putin modi  3
    xi    rahmon 2
    putin rahmon 2
    modi  rahmon 1
    alone`;

  test('has the actors with their events and counterparts', () => {
    const { nodes } = modelOf(drawn);
    expect(nodes.map((node) => `${node.id} ${node.events} ${node.counterparts}`)).toEqual([
      'xi 15 3',
      'putin 14 3',
      'modi 8 3',
      'rahmon 5 3',
      'alone 0 0',
    ]);
  });

  test('keeps weight and shared events of every pair as the engine gave them', () => {
    const { answer, actors } = answerOf(drawn);
    const { links, nodes } = graphModel(answer, actors);
    const all = Array.from(answer.weights, (_, link) => links.at(link));
    expect(all.map((one) => one.weight)).toEqual(Array.from(answer.weights));
    expect(all.map((one) => one.sharedEvents)).toEqual(Array.from(answer.sharedEvents));
    expect(all.map((one) => `${nodes[one.source]!.id}–${nodes[one.target]!.id}`)[0]).toBe('xi–putin');
  });

  test('always draws the two strongest links of every actor, and no others', () => {
    const { links, nodes } = modelOf(drawn);
    const weak = links.weak();
    expect(links.strong).toHaveLength(5);
    expect(weak.map((one) => `${nodes[one.source]!.id}–${nodes[one.target]!.id}`)).toEqual(['modi–rahmon']);
  });

  test('lists the links of a node from the heaviest to the lightest, with the other end', () => {
    const { nodes, links } = modelOf(drawn);
    const partners = Array.from(links.of(0), (link) => nodes[links.otherEnd(link, 0)]!.id);
    expect(partners).toEqual(['putin', 'modi', 'rahmon']);
  });

  test('of nobody is empty', () => {
    expect(modelOf('')).toMatchObject({ nodes: [], links: { count: 0 }, heaviest: 0 });
  });
});
