import { describe, expect, test } from 'vitest';
import { NO_ATTENTION } from './attention.ts';
import { fitting, type Size } from './camera.ts';
import { placesOf } from './layout-request.ts';
import type { Paint } from './paint.ts';
import { modelOf } from './model-fixture.ts';
import { atRest, morph } from './morph.ts';
import { sceneLabels } from './scene-labels.ts';
import { EMPTY_SCENE, type Picture, type Scene } from './scene.ts';

const SIZE: Size = { width: 400, height: 200 };
const PAINT = { sizes: [11, 12, 13], font: 'sans-serif' } as unknown as Paint;

/** Actors in two rows, 30 pixels apart, so that names want each other's places. */
function picture(text: string): Picture {
  const model = modelOf(text);
  const ids = model.nodes.map((node) => node.id);
  const positions = Float32Array.from(ids.flatMap((_, at) => [Math.floor(at / 2) * 30, (at % 2) * 12]));
  return { model, places: placesOf(ids, positions), hulls: [], names: new Map(ids.map((id) => [id, id])) };
}

const CROWD = picture(Array.from({ length: 11 }, (_, at) => `hub a${at} ${at + 1}`).join('\n'));
const CAMERA = fitting(
  [...CROWD.places.values()].map(([x, y]) => ({ x, y })),
  SIZE,
);

const FRAME = { camera: CAMERA, size: SIZE, paint: PAINT, attention: NO_ATTENTION };

const namesOf = (scene: Scene): string[] =>
  sceneLabels({ scene, ...FRAME }, (text) => text.length * 7, new Map()).map(
    ({ text, side }) => `${text} ${side}`,
  );

describe('the names of a scene', () => {
  test('stand where they will stand while actors enter, and enter with them', () => {
    const { scene, step } = morph(EMPTY_SCENE, CROWD);
    step(0.2);
    const entering = namesOf(scene);
    step(1);
    expect(entering).toEqual(namesOf(scene));
    expect(entering.length).toBeGreaterThan(3);
  });

  test('of who leaves go first', () => {
    const first = morph(EMPTY_SCENE, CROWD);
    first.step(1);
    const { scene, step } = morph(atRest(first.scene), picture('hub a1 2'));
    expect(namesOf(scene).length).toBeGreaterThan(2);
    step(0.7);
    expect(namesOf(scene).map((one) => one.split(' ')[0])).toEqual(['hub', 'a1']);
    expect(scene.nodes.length).toBeGreaterThan(2);
  });
});
