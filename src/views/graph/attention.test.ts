import { describe, expect, test } from 'vitest';
import { attentionOf, linkLight } from './attention.ts';
import { modelOf } from './model-fixture.ts';

const model = modelOf('xi putin 5\n xi modi 3\n putin lukashenko 2');
const looking = {
  hovered: null,
  selection: null,
  selectedEventActors: [],
  chosen: [],
  cursor: null,
  path: null,
  ego: null,
};
const litOf = (more: Partial<Parameters<typeof attentionOf>[1]>) => {
  const { lit } = attentionOf(model, { ...looking, ...more });
  return lit && [...lit].sort();
};

describe('who is in the light', () => {
  test('neighbours by two steps, also over one that is not drawn', () => {
    const around = modelOf('xi putin 5\n xi hidden 1\n hidden lukashenko 1\n xi modi 3');
    expect(litOf({ ego: { id: 'lukashenko', steps: 2 }, around })).toContain('xi');
    expect(litOf({ ego: { id: 'lukashenko', steps: 2 }, around })).not.toContain('modi');
  });

  test('all, while nobody is looked at', () => {
    expect(litOf({})).toBeNull();
  });

  test('an actor that is pointed at, with its counterparts', () => {
    expect(litOf({ hovered: { kind: 'actor', id: 'xi' } })).toEqual(['modi', 'putin', 'xi']);
  });

  test('the participants of an event that is pointed at, those that are drawn', () => {
    const hovered = { kind: 'event', id: 'e', row: 0, actors: ['modi', 'nobody'] } as const;
    expect(litOf({ hovered })).toEqual(['modi']);
  });

  test('the participants of the selected event, until something else is pointed at', () => {
    const selection = { kind: 'event', id: 'e' } as const;
    const selectedEventActors = ['xi', 'lukashenko'];
    expect(litOf({ selection, selectedEventActors })).toEqual(['lukashenko', 'xi']);
    const hovered = { kind: 'pair', ids: ['xi', 'modi'] } as const;
    expect(litOf({ selection, selectedEventActors, hovered })).toEqual(['modi', 'xi']);
  });

  test('all, where whoever is looked at is not drawn', () => {
    expect(litOf({ hovered: { kind: 'actor', id: 'nobody' } })).toBeNull();
    expect(litOf({ selection: { kind: 'pair', ids: ['xi', 'nobody'] } })).toBeNull();
  });
});

describe('a path', () => {
  test('lights its actors, and of the links only those between neighbours on it', () => {
    const attention = attentionOf(model, { ...looking, path: ['modi', 'xi', 'putin'] });
    expect([...attention.lit!].sort()).toEqual(['modi', 'putin', 'xi']);
    const light = (a: string, b: string) => linkLight(attention, a, b, true);
    expect([light('xi', 'modi'), light('xi', 'putin'), light('putin', 'lukashenko')]).toEqual([
      'full',
      'full',
      'faded',
    ]);
  });
});

describe('a weak link', () => {
  const plain = attentionOf(model, looking);
  test('is drawn only where one of its ends is looked at or chosen', () => {
    const hovered = attentionOf(model, { ...looking, hovered: { kind: 'actor', id: 'xi' } });
    const chosen = attentionOf(model, { ...looking, chosen: ['modi'] });
    const lights = [plain, hovered, chosen].map((attention) => linkLight(attention, 'xi', 'modi', false));
    expect(lights).toEqual(['hidden', 'full', 'quiet']);
  });
});
