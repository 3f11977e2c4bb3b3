import { describe, expect, test } from 'vitest';
import { placesOf } from './layout-request.ts';
import { modelOf } from './model-fixture.ts';
import { atRest, morph } from './morph.ts';
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
  return atRest(first.scene);
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
    expect(drawn(atRest(scene))).toEqual(['a 50 1', 'b 150 1', 'd 250 1']);
    expect(atRest(scene).links.map(({ a, b }) => `${a.node.id}–${b.node.id}`)).toEqual(['a–b', 'a–d']);
  });

  test('of many who enter those with most events come first, links with the later of their ends', () => {
    const hub = Array.from({ length: 999 }, (_, at) => `hub a${at} 1`).join('\n');
    const { scene, step } = morph(EMPTY_SCENE, picture(hub));
    step(0.3);
    const opacities = scene.nodes.map((one) => one.opacity);
    expect(opacities).toEqual(opacities.toSorted((one, other) => other - one));
    expect([opacities[0], opacities.at(-1)]).toEqual([0.3, 0]);
    expect(scene.links.every(({ b, opacity }) => opacity === b.opacity)).toBe(true);
    step(1);
    expect(new Set(scene.nodes.map((one) => one.opacity))).toEqual(new Set([1]));
  });

  test('a morph that is cut short goes on from where it was', () => {
    const cut = morph(before, next);
    cut.step(0.5);
    const back = morph(atRest(cut.scene), picture('a b 2\n b c 1'));
    expect(drawn(back.scene)).toEqual(['d 187.5 0.5', 'a 25 1', 'b 125 1', 'c 200 0.5']);
    back.step(1);
    expect(drawn(atRest(back.scene))).toEqual(drawn(before));
  });

  test('from people to states, people go into their state, and back they come out of it', () => {
    const rollUps = new Map([
      ['xi', ['s-china']],
      ['modi', ['s-india']],
    ]);
    const people: Picture = { ...picture('xi modi 2'), level: 'people', rollUps };
    const states: Picture = { ...picture('s-china s-india 2', 300), level: 'states', rollUps };
    const into = morph(shown(people), states);
    into.step(1);
    expect(drawn(into.scene).slice(0, 2)).toEqual(['xi 300 0', 'modi 400 0']);
    const out = morph(shown(states), people);
    expect(drawn(out.scene).slice(2)).toEqual(['xi 300 0', 'modi 400 0']);
  });

  describe('from states to organisations', () => {
    const rollUps = new Map([
      ['xi', ['s-china']],
      ['s-china', ['o-brics', 'o-sco', 'o-adb']],
      ['s-serbia', ['o-nobody']],
    ]);
    // o-sco takes part in 5 events, o-brics and o-eaeu in less
    const coarse: Picture = {
      ...picture('o-brics o-sco 3\n o-sco o-eaeu 2', 300),
      level: 'organisations',
      rollUps,
    };

    test('a state goes into the drawn organisation with most events, and back it comes out of it', () => {
      const fine: Picture = { ...picture('s-china s-serbia 2'), level: 'states', rollUps };
      const into = morph(shown(fine), coarse);
      into.step(1);
      expect(drawn(into.scene)).toEqual([
        's-china 400 0',
        's-serbia 100 0',
        'o-brics 300 1',
        'o-sco 400 1',
        'o-eaeu 500 1',
      ]);
      const out = morph(shown(coarse), fine);
      expect(drawn(out.scene).slice(3)).toEqual(['s-china 400 0', 's-serbia 100 0']);
    });

    test('of organisations with as many events it is the first by id, whatever their order', () => {
      const equal: Picture = { ...picture('o-sco o-brics 2', 300), level: 'organisations', rollUps };
      const into = morph(shown({ ...picture('s-china'), level: 'states' }), equal);
      into.step(1);
      expect(drawn(into.scene)[0]).toBe('s-china 400 0');
    });

    test('people, whose state is not drawn there, go on into its organisation', () => {
      const people: Picture = { ...picture('xi'), level: 'people', rollUps };
      const into = morph(shown(people), coarse);
      into.step(1);
      expect(drawn(into.scene)[0]).toBe('xi 400 0');
      expect(drawn(morph(shown(coarse), people).scene).at(-1)).toBe('xi 400 0');
    });
  });

  test('who leaves with the period goes into no state', () => {
    const all = { level: 'all', rollUps: new Map([['xi', ['s-china']]]) } as const;
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

describe('those who leave in place', () => {
  const before = shown(picture('a b 2\n b c 1\n c d 1'));

  test('come first, with the links whose ends stay about where they are', () => {
    const { scene, step } = morph(before, picture('a b 2'));
    expect(scene.leaving).toEqual({ nodes: 2, links: 2, remaining: 1 });
    expect(scene.nodes.slice(0, 2).map(({ node }) => node.id)).toEqual(['c', 'd']);
    expect(scene.links.slice(0, 2).map(({ a, b }) => `${a.node.id}–${b.node.id}`)).toEqual(['b–c', 'c–d']);
    step(0.75);
    expect(scene.leaving?.remaining).toBe(0.25);
    step(1);
    expect(atRest(scene).leaving).toBeUndefined();
  });

  test('are without links that have to follow an end that moves', () => {
    expect(morph(before, picture('a b 2', 300)).scene.leaving).toMatchObject({ nodes: 2, links: 1 });
  });

  test('are nobody where the level changes and all go into another', () => {
    const rollUps = new Map(['a', 'b', 'c', 'd'].map((id) => [id, ['s-china']]));
    const people: Scene = { ...before, level: 'people' };
    const states: Picture = { ...picture('s-china', 40), level: 'states', rollUps };
    expect(morph(people, states).scene.leaving).toMatchObject({ nodes: 0, links: 0 });
  });
});
