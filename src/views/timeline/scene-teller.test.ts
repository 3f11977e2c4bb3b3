import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeSceneTeller } from './scene-teller.ts';
import type { Scene } from './scene-types.ts';

const SCENE = { contentHeight: 0 } as Scene;
const RESTING = { scene: SCENE, scroll: 0, moving: false };
const UNDER_WAY = { scene: SCENE, scroll: 0, moving: true };

const onScene = vi.fn<(scene: Scene, scroll: number) => void>();
const onScroll = vi.fn<(scroll: number) => void>();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

test('each scene at rest is told', () => {
  const teller = makeSceneTeller({ onScene, onScroll });
  teller.tell(RESTING);
  teller.tell(RESTING);
  expect(onScene).toHaveBeenCalledTimes(2);
});

test('under way, another window alone is nothing to tell, and news are told a few times in a second', () => {
  const teller = makeSceneTeller({ onScene, onScroll });
  teller.tell(RESTING);
  vi.advanceTimersByTime(500);
  teller.tell(UNDER_WAY);
  expect(onScene).toHaveBeenCalledTimes(1);
  teller.note();
  teller.tell(UNDER_WAY);
  expect(onScene).toHaveBeenCalledTimes(2);
  teller.note();
  vi.advanceTimersByTime(300);
  teller.tell(UNDER_WAY);
  expect(onScene).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(200);
  teller.tell(UNDER_WAY);
  expect(onScene).toHaveBeenCalledTimes(3);
});

test('scrolled lanes are told at once, under way too', () => {
  const teller = makeSceneTeller({ onScene, onScroll });
  teller.tell(RESTING);
  teller.tell({ ...UNDER_WAY, scroll: 40 });
  expect(onScroll.mock.calls).toEqual([[40]]);
  expect(onScene).toHaveBeenLastCalledWith(SCENE, 40);
});
