import { expect, test } from 'vitest';
import type { SceneNode } from './scene.ts';
import { modelOf } from './model-fixture.ts';
import { actorsIn, boxOf } from './sweep.ts';

const at = (id: string, x: number, y: number, opacity = 1): SceneNode => {
  const node = { ...modelOf(id).nodes[0]!, id };
  return { node, name: id, x, y, radius: 4, opacity, leaving: opacity < 1 };
};
const nodes = [at('a', 0, 0), at('b', 50, 50), at('c', 100, 100), at('leaving', 40, 40, 0.2)];
const plain = { k: 1, x: 0, y: 0 };

test('an area holds the actors whose middle lies in it, whichever corner came first', () => {
  expect(actorsIn(nodes, plain, { from: { x: 60, y: 60 }, to: { x: 20, y: 30 } })).toEqual(['b']);
  expect(boxOf({ from: { x: 60, y: 60 }, to: { x: 20, y: 30 } })).toEqual({
    left: 20,
    top: 30,
    width: 40,
    height: 30,
  });
});

test('the area is one of the screen, wherever the camera looks', () => {
  const near = { k: 2, x: -100, y: -100 };
  expect(actorsIn(nodes, near, { from: { x: 0, y: 0 }, to: { x: 100, y: 100 } })).toEqual(['b', 'c']);
});
