import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../state/view-state.ts';
import { questionOf, type Room } from './view-answer.ts';

const room: Room = {
  timelineWidth: 100,
  lanes: 1,
  labels: 1,
  marks: 1,
  overviewWidth: 100,
  nodes: 150,
  onPath: ['iran', 'laos'],
  pinned: [],
};
const graphOf = (change: Partial<typeof DEFAULT_VIEW>) =>
  questionOf({ ...DEFAULT_VIEW, ...change }, room, { extent: { from: 0, to: 10 }, sources: null }).graph;

test('the graph has as many actors as there is room for, unless the view says how many', () => {
  expect(graphOf({})).toMatchObject({ actors: 150, pairs: 1_500 });
  expect(graphOf({ nodes: 2_000 })).toMatchObject({ actors: 2_000, pairs: 10_000 });
});

test('whom the view includes and who is on the path are asked for by name, each once', () => {
  expect(graphOf({ included: ['laos', 'nepal'] })?.included).toEqual(['laos', 'nepal', 'iran']);
});
