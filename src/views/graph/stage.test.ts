// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fitting, type Camera, type Size } from './camera.ts';
import { placesOf } from './layout-request.ts';
import type { Paint } from './paint.ts';
import { modelOf } from './model-fixture.ts';
import type { Picture } from './scene.ts';
import { createStage } from './stage.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null); // cameras move without a picture
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const LARGE: Size = { width: 800, height: 400 };
const SMALL: Size = { width: 800, height: 340 };

/** Actors on the diagonal, `step` apart. */
function picture(text: string, step: number): Picture {
  const model = modelOf(text);
  const ids = model.nodes.map((node) => node.id);
  const positions = Float32Array.from(ids.flatMap((_, at) => [at * step, at * step]));
  return { model, places: placesOf(ids, positions), hulls: [], names: new Map(ids.map((id) => [id, id])) };
}

const atRest = (one: Picture, size: Size): Camera =>
  fitting(
    [...one.places.values()].map(([x, y]) => ({ x, y })),
    size,
  );

function started(size: Size) {
  const cameras: Camera[] = [];
  const paint = { sizes: [11, 12, 13], font: 'sans-serif' } as unknown as Paint;
  const stage = createStage(document.createElement('canvas'), paint, {
    onCamera: (camera) => cameras.push(camera),
    onScale: vi.fn(),
  });
  stage.resize(size, 1);
  return { stage, last: () => cameras.at(-1) };
}

const FEW = picture('a b 2\n b c 1', 60);
const FAR = picture('a b 2\n b c 1\n c d 1', 900);

describe('the first camera', () => {
  test('is the same whether the room becomes less before the actors come or while they enter', () => {
    const before = started(SMALL);
    before.stage.show(FEW, { still: false });
    vi.advanceTimersByTime(2_000);
    const meanwhile = started(LARGE);
    meanwhile.stage.show(FEW, { still: false });
    vi.advanceTimersByTime(100);
    meanwhile.stage.resize(SMALL, 1);
    vi.advanceTimersByTime(2_000);
    expect(meanwhile.last()).toEqual(before.last());
    expect(before.last()).toEqual(atRest(FEW, SMALL));
  });
});

describe('while a picture moves to the next', () => {
  test('a change of size leads to the camera that shows the next in the new size', () => {
    const { stage, last } = started(LARGE);
    stage.show(FEW, { still: true });
    stage.show(FAR, { still: false });
    vi.advanceTimersByTime(150);
    stage.resize(SMALL, 1);
    expect(last()).not.toEqual(atRest(FAR, SMALL)); // it moves there with the actors
    vi.advanceTimersByTime(2_000);
    expect(last()).toEqual(atRest(FAR, SMALL));
  });

  test('“fit” shows where the actors go, not where they are', () => {
    const { stage, last } = started(LARGE);
    stage.show(FEW, { still: true });
    stage.moveCamera({ k: 2, x: 0, y: 0 });
    stage.show(FAR, { still: false });
    vi.advanceTimersByTime(150);
    stage.fit();
    vi.advanceTimersByTime(2_000);
    expect(last()).toEqual(atRest(FAR, LARGE));
  });
});
