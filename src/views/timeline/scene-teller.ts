/** What the page hears of the pictures: each that rests; of those under way only what can be read in passing. */
import type { Scene } from './scene-types.ts';

export interface SceneListener {
  /** Scenes at rest, and, while the window moves, those of new answers, but no more than a few in a second. */
  readonly onScene: (scene: Scene, scroll: number) => void;
  /** The lanes are scrolled by so many pixels now. */
  readonly onScroll: (scroll: number) => void;
}

interface Shown {
  readonly scene: Scene;
  /** In pixels. */
  readonly scroll: number;
  /** The window is under way. */
  readonly moving: boolean;
}

export interface SceneTeller {
  /** The next scene shows something new, not only another window. */
  readonly note: () => void;
  readonly tell: (shown: Shown) => void;
}

/** Counts beside the lanes cannot be read faster than that. */
const TELL_EVERY_MS = 400;

export function makeSceneTeller({ onScene, onScroll }: SceneListener): SceneTeller {
  let news = true;
  let scrolledTo = 0;
  let told = Number.NEGATIVE_INFINITY;
  return {
    note: () => {
      news = true;
    },
    tell: ({ scene, scroll, moving }) => {
      const scrolled = scroll !== scrolledTo;
      if (scrolled) onScroll((scrolledTo = scroll));
      const time = performance.now();
      if (moving && !scrolled && (!news || time - told < TELL_EVERY_MS)) return;
      told = time;
      news = false;
      onScene(scene, scroll);
    },
  };
}
