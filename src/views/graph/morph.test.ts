import { describe, expect, test } from 'vitest';
import { placesOf } from './layout-request.ts';
import { modelOf } from './model-fixture.ts';
import { morph, settled } from './morph.ts';
import { EMPTY_SCENE, type Picture, type Scene } from './scene.ts';

/** A picture of the drawn graph with its nodes in a row, 100 pixels apart, from `start`. */
function picture(text: string, start = 0): Picture {
  const model = modelOf(text);
  const ids = model.nodes.map((node) => node.id);
  const positions = Float32Array.from(ids.flatMap((_, at) => [start + at * 100, 0]));
  return { model, places: placesOf(ids, positions), hulls: [], names: new Map(ids.map((id) => [id, id])) };
}

function shown(one: Picture): Scene {
  const first = morph(EMPTY_SCENE, one);
  first.step(1);
  return settled(first.scene);
}

function drawn({ nodes }: Scene): string[] {
  return nodes.map((one) => `${one.node.id} ${one.x} ${one.opacity}`);
}

describe('from one picture to the next', () => {
  const before = shown(picture('a b 2\n b c 1'));
  const next = picture('a b 2\n a d 1', 50);

  test('who stays begins where it stood, who enters begins unseen halfway to its neighbour, who leaves is there', () => {
    expect(drawn(morph(before, next).scene)).toEqual(['c 200 1', 'a 0 1', 'b 100 1', 'd 125 0']);
  });

  test('the end is the picture, without those who left', () => {
    const { scene, step } = morph(before, next);
    step(1);
    expect(drawn(settled(scene))).toEqual(['a 50 1', 'b 150 1', 'd 250 1']);
    expect(settled(scene).links.map(({ a, b }) => `${a.node.id}–${b.node.id}`)).toEqual(['a–b', 'a–d']);
  });

  test('a morph that is cut short goes on from where it was', () => {
    const cut = morph(before, next);
    cut.step(0.5);
    const back = morph(settled(cut.scene), picture('a b 2\n b c 1'));
    expect(drawn(back.scene)).toEqual(['d 187.5 0.5', 'a 25 1', 'b 125 1', 'c 200 0.5']);
    back.step(1);
    expect(drawn(settled(back.scene))).toEqual(drawn(before));
  });

  test('from people to states, people go into their state, and back they come out of it', () => {
    const stateOf = new Map([
      ['xi', 's-china'],
      ['modi', 's-india'],
    ]);
    const people: Picture = { ...picture('xi modi 2'), level: 'people', stateOf };
    const states: Picture = { ...picture('s-china s-india 2', 300), level: 'states', stateOf };
    const into = morph(shown(people), states);
    into.step(1);
    expect(drawn(into.scene).slice(0, 2)).toEqual(['xi 300 0', 'modi 400 0']);
    const out = morph(shown(states), people);
    expect(drawn(out.scene).slice(2)).toEqual(['xi 300 0', 'modi 400 0']);
  });

  test('who leaves with the period goes into no state', () => {
    const all = { level: 'all', stateOf: new Map([['xi', 's-china']]) } as const;
    const later = morph(shown({ ...picture('xi s-china 1'), ...all }), { ...picture('s-china', 50), ...all });
    later.step(1);
    expect(drawn(later.scene)[0]).toBe('xi 0 0');
  });

  test('links always join nodes of the scene', () => {
    const { scene } = morph(before, next);
    const there = new Set(scene.nodes);
    expect(scene.links.every(({ a, b }) => there.has(a) && there.has(b))).toBe(true);
  });
});
