import { describe, expect, test } from 'vitest';
import { linkAt, nodeAt, TOUCH_REACH } from './hit-test.ts';
import { modelOf } from './model-fixture.ts';
import type { Scene } from './scene.ts';

const camera = { k: 1, x: 0, y: 0 };

/** a at 0,0 – b at 100,0 – c at 100,60; c is fading out. */
function scene(): Scene {
  const model = modelOf('a b 3\n b c 2');
  const at = [
    [0, 0, 1],
    [100, 0, 1],
    [100, 60, 0.2],
  ] as const;
  const nodes = model.nodes.map((node, i) => ({
    node,
    name: node.id,
    x: at[i]![0],
    y: at[i]![1],
    radius: 5,
    opacity: at[i]![2],
    leaving: false,
  }));
  const links = model.links.strong.map((link) => ({
    link,
    a: nodes[link.source]!,
    b: nodes[link.target]!,
    width: 2,
    opacity: 1,
  }));
  return { nodes, links, weak: () => [], hulls: [] };
}

describe('under the pointer', () => {
  test('is the node that it touches, or nearly touches', () => {
    expect(nodeAt(scene(), camera, { x: 4, y: 3 })?.node.id).toBe('a');
    expect(nodeAt(scene(), camera, { x: 8, y: 0 })?.node.id).toBe('a');
    expect(nodeAt(scene(), camera, { x: 14, y: 0 })).toBeNull();
  });

  test('is a node from farther away under a finger: targets are 32 pixels wide', () => {
    expect(nodeAt(scene(), camera, { x: 14, y: 0 }, TOUCH_REACH)?.node.id).toBe('a');
  });

  test('is nobody who is leaving', () => {
    expect(nodeAt(scene(), camera, { x: 100, y: 60 })).toBeNull();
  });

  test('is a link that is drawn, within a few pixels', () => {
    const found = linkAt(scene().links, camera, { x: 50, y: 3 }, () => true);
    expect(found && [found.a.node.id, found.b.node.id]).toEqual(['a', 'b']);
    expect(linkAt(scene().links, camera, { x: 50, y: 3 }, () => false)).toBeNull();
    expect(linkAt(scene().links, camera, { x: 50, y: 12 }, () => true)).toBeNull();
  });
});
