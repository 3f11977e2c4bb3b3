import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeMover, type Mover } from './mover.ts';
import type { TimeWindow } from './time-window.ts';

const DAY = 86_400_000;
const LIMITS = { from: 0, to: 1_000 * DAY };
const FRAME_MS = 16;

let reducedMotion = false;
let seen: TimeWindow[] = [];
let rests: boolean[] = [];
let mover: Mover;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('requestAnimationFrame', (draw: (now: number) => void) =>
    setTimeout(() => draw(performance.now()), FRAME_MS),
  );
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  vi.stubGlobal('matchMedia', () => ({ matches: reducedMotion }));
  [reducedMotion, seen, rests] = [false, [], []];
  mover = makeMover({ from: 400 * DAY, to: 500 * DAY }, LIMITS, {
    onMove: () => seen.push(mover.window()),
    onRest: (byReader) => rests.push(byReader),
  });
});
afterEach(() => {
  mover.destroy();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const steps = () => seen.slice(1).map(({ from }, at) => from - seen[at]!.from);

describe('after a drag', () => {
  const SPEED = DAY / 20; // of the axis per millisecond

  test('the axis goes on in the same direction, slower with every frame, and comes to rest once', () => {
    mover.push(SPEED);
    vi.runAllTimers();
    expect(seen.length).toBeGreaterThan(10);
    expect(steps().every((step, at, all) => step > 0 && (at === 0 || step < all[at - 1]!))).toBe(true);
    expect(mover.window().to - mover.window().from).toBeCloseTo(100 * DAY);
    expect(mover.moving()).toBe(false);
    expect(rests).toEqual([true]);
  });

  test('it goes the other way when pushed the other way', () => {
    mover.push(-SPEED);
    vi.runAllTimers();
    expect(mover.window().from).toBeLessThan(400 * DAY);
  });

  test('nothing goes on for a reader who wants no motion', () => {
    reducedMotion = true;
    mover.push(SPEED);
    vi.runAllTimers();
    expect(seen).toEqual([]);
  });

  test('a hand that takes hold stops it', () => {
    mover.push(SPEED);
    vi.advanceTimersByTime(3 * FRAME_MS);
    mover.panBy(0);
    const held = mover.window();
    vi.runAllTimers();
    expect(mover.window()).toEqual(held);
  });

  test('it ends where the record ends', () => {
    mover.moveTo({ from: 890 * DAY, to: 990 * DAY });
    mover.push(SPEED * 10);
    vi.runAllTimers();
    expect(mover.window().to).toBe(LIMITS.to);
    expect(mover.moving()).toBe(false);
  });
});

describe('a zoom by button or key', () => {
  const MIDDLE = 450 * DAY;

  test('glides there in many small steps', () => {
    mover.glideBy(2, MIDDLE);
    vi.runAllTimers();
    expect(seen.length).toBeGreaterThan(5);
    expect(mover.window()).toEqual({ from: 425 * DAY, to: 475 * DAY });
  });

  test('is there at once for a reader who wants no motion', () => {
    reducedMotion = true;
    mover.glideBy(2, MIDDLE);
    expect(seen).toEqual([{ from: 425 * DAY, to: 475 * DAY }]);
  });

  test('that comes during another adds to it', () => {
    mover.glideBy(2, MIDDLE);
    vi.advanceTimersByTime(3 * FRAME_MS);
    mover.glideBy(2, MIDDLE);
    vi.runAllTimers();
    const { from, to } = mover.window();
    expect((to - from) / DAY).toBeCloseTo(25);
  });
});

test('a period that the view asks for is no movement of the reader’s', () => {
  mover.show({ from: 0, to: 100 * DAY }, true);
  expect(mover.byReader()).toBe(false);
  vi.runAllTimers();
  expect(mover.window()).toEqual({ from: 0, to: 100 * DAY });
  expect(rests).toEqual([false]);
});

describe('a reader who takes hold', () => {
  test('of a glide that the view asked for, has moved the window to where it stands: it rests there', () => {
    mover.show({ from: 0, to: 100 * DAY }, true);
    vi.advanceTimersByTime(5 * FRAME_MS);
    mover.stop();
    const held = mover.window();
    expect(held.from).toBeGreaterThan(0);
    expect(held.from).toBeLessThan(400 * DAY);
    expect(mover.byReader()).toBe(true);
    vi.runAllTimers();
    expect(mover.window()).toEqual(held);
    expect(mover.moving()).toBe(false);
    expect(rests).toEqual([true]);
  });

  test('of a push, has it rest once', () => {
    mover.push(DAY / 20);
    vi.advanceTimersByTime(3 * FRAME_MS);
    mover.stop();
    const held = mover.window();
    vi.runAllTimers();
    expect(mover.window()).toEqual(held);
    expect(rests).toEqual([true]);
  });

  test('where nothing moves, moves nothing', () => {
    mover.stop();
    expect(mover.moving()).toBe(false);
    vi.runAllTimers();
    expect(rests).toEqual([]);
  });
});
