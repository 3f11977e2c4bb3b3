import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NO_ATTENTION } from './attention.ts';
import type { Frame } from './frame.ts';
import { fadingLayer } from './fading-layer.ts';
import type { Paint } from './paint.ts';
import { placesOf } from './layout-request.ts';
import { modelOf } from './model-fixture.ts';
import { atRest, morph, type Morph } from './morph.ts';
import { EMPTY_SCENE, type Picture } from './scene.ts';

class Film {
  getContext() {
    return { drawImage: vi.fn() };
  }
  transferToImageBitmap() {
    return { close: vi.fn() };
  }
}
beforeEach(() => void vi.stubGlobal('OffscreenCanvas', Film));
afterEach(() => void vi.unstubAllGlobals());

/** Counts strokes and copies, and keeps the opacity and the place of the last copy. */
function counting() {
  const seen = { strokes: 0, copies: 0, alpha: 1, at: [] as readonly number[] };
  const context = {
    canvas: { width: 800, height: 400 },
    globalAlpha: 1,
    setTransform: vi.fn(),
    beginPath: vi.fn(),
    moveTo: vi.fn(),
    lineTo: vi.fn(),
    stroke: () => seen.strokes++,
    drawImage: (_: unknown, ...at: readonly number[]) => {
      seen.copies++;
      seen.alpha = context.globalAlpha;
      seen.at = at;
    },
  };
  return { seen, context: context as unknown as CanvasRenderingContext2D };
}

function picture(text: string): Picture {
  const model = modelOf(text);
  const ids = model.nodes.map(({ id }) => id);
  const positions = Float32Array.from(ids.flatMap((id) => [id.length * 10, 0]));
  return { model, places: placesOf(ids, positions), hulls: [], names: new Map() };
}

/** From a hub with so many around it to one pair. */
function parting(many: number): Morph {
  const hub = Array.from({ length: many }, (_, at) => `s-hub s-a${at} 1`).join('\n');
  const first = morph(EMPTY_SCENE, picture(hub));
  first.step(1);
  return morph(atRest(first.scene), picture('s-hub s-new 1'));
}

const SIZE = { width: 800, height: 400 };
const CAMERA = { k: 1, x: 0, y: 0 };
const PAINT = { link: 'black', kinds: {} } as unknown as Paint;

function frameOf(scene: Frame['scene'], camera = CAMERA): Frame {
  const flags = { draw: () => true, clear: vi.fn() };
  const other = { labels: [], warmth: null, pinned: new Set<string>(), communities: false };
  return { scene, camera, size: SIZE, density: 1, paint: PAINT, attention: NO_ATTENTION, flags, ...other };
}

vi.mock('./draw-nodes.ts', () => ({ drawNodes: vi.fn() }));

test('many who leave are drawn once, then copied ever fainter; the others are left to be drawn', () => {
  const { scene, step } = parting(300);
  const { seen, context } = counting();
  const layer = fadingLayer();
  const frame = frameOf(scene);
  const others = layer.draw(context, frame);
  expect(others.nodes.map(({ node }) => node.id)).toEqual(['s-hub', 's-new']);
  expect(others.links).toHaveLength(1);
  expect(seen).toMatchObject({ strokes: 300, copies: 0 });
  step(0.75);
  expect(layer.draw(context, frame)).toBe(others);
  expect(seen).toMatchObject({ strokes: 300, copies: 1, alpha: 0.25, at: [0, 0, 800, 400] });
});

test('where the camera goes they go', () => {
  const { scene, step } = parting(300);
  const { seen, context } = counting();
  const layer = fadingLayer();
  const first = frameOf(scene, { k: 1, x: 100, y: 50 });
  layer.draw(context, first);
  step(0.5);
  layer.draw(context, { ...first, camera: { k: 2, x: 120, y: 70 } });
  // what stood at 0, 0 of the plane, 100, 50 of the screen, now stands at 120, 70
  expect(seen.at).toEqual([-80, -30, 1600, 800]);
});

test('they are drawn anew where somebody else is looked at meanwhile, as faint as they are by then', () => {
  const { scene, step } = parting(300);
  const { seen, context } = counting();
  const layer = fadingLayer();
  const frame = frameOf(scene);
  layer.draw(context, frame);
  step(0.5);
  const looking = { ...frame, attention: { ...NO_ATTENTION } };
  layer.draw(context, looking);
  expect(seen).toMatchObject({ strokes: 600, copies: 0 });
  step(0.75);
  layer.draw(context, looking);
  expect(seen).toMatchObject({ strokes: 600, copies: 1, alpha: 0.5 });
});

test('few are drawn with all others', () => {
  const { scene } = parting(20);
  const { seen, context } = counting();
  expect(fadingLayer().draw(context, frameOf(scene))).toBe(scene);
  expect(seen.strokes).toBe(0);
});
