import { expect, test } from 'vitest';
import type { GraphQuestion, Question } from '../engine/question.ts';
import { isCut, periodQuestion } from './period-graph.ts';

const asked = (room: Pick<GraphQuestion, 'actors' | 'pairs' | 'included'>): Question => ({
  filter: { kinds: { values: ['visit'], negated: false } },
  period: { from: 0, to: 364 },
  graph: { level: 'states', weight: 'split', ...room },
});

test('what is measured is the same question whatever the picture has room for', () => {
  const small = periodQuestion(asked({ actors: 60, pairs: 300, included: ['xi'] }), []);
  const large = periodQuestion(asked({ actors: 300, pairs: 1_500, included: [] }), []);
  expect(small).toEqual(large);
  expect(small).toMatchObject({ period: { from: 0, to: 364 }, graph: { level: 'states', weight: 'split' } });
});

test('says so where there is more than is measured', () => {
  const graph = {
    actors: new Uint32Array(2),
    actorTotal: 2,
    weights: new Float64Array(1),
    pairTotal: 1,
  };
  expect(isCut(graph)).toBe(false);
  expect(isCut({ ...graph, actorTotal: 3 })).toBe(true);
  expect(isCut({ ...graph, pairTotal: 2 })).toBe(true);
});
