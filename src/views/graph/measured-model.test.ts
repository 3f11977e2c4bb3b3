import { expect, test } from 'vitest';
import type { ActorMeasures } from '../../queries/measures.ts';
import { communityLetter, measuredModel } from './measured-model.ts';
import { modelOf } from './model-fixture.ts';

const model = modelOf(`
  a b 9
  b c 1
  b d 1`);
const through = (betweenness: number): ActorMeasures => ({ betweenness, community: 0 });
const measures = new Map([
  ['a', through(0)],
  ['b', through(1)],
  ['c', through(0)],
  ['d', through(0.25)],
]);
const radii = (of: typeof model) => of.nodes.map((node) => Math.round(node.radius * 10) / 10);

test('nodes take the size of the measure, the area standing for the value', () => {
  const sized = measuredModel(model, measures, 'betweenness');
  expect(radii(sized)).toEqual([3.5, 22, 3.5, 12.8]);
  expect(radii(measuredModel(model, undefined, 'counterparts'))).toEqual([3.5, 5.1, 3.5, 3.5]);
});

test('a measure that is not there yet leaves the sizes by events, and says so', () => {
  expect(measuredModel(model, undefined, 'betweenness')).toBe(model);
  expect(model.size).toBe('events');
});

test('communities have letters, also beyond the alphabet', () => {
  expect([0, 25, 26, 51, 52].map(communityLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA']);
});
