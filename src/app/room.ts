/**
 * How much room the window has, measured in the reader's letters: with larger ones fewer panes stand side by side. In
 * rem, as the container queries of the style sheets are.
 */
import { useSyncExternalStore } from 'react';

/** `low`: one pane as in `one`, and its tabs beside it, as height is what is short. */
export type Room = 'all' | 'two' | 'one' | 'low';

interface WindowSize {
  readonly width: number;
  readonly height: number;
  /** Pixels of a rem. */
  readonly rem: number;
}

const TWO_WIDE = 43.75;
const ALL_WIDE = 68.75;
/** Lower than that, two panes would be nothing but their tools. */
const TWO_HIGH = 35;
/** Tabs beside a pane leave it this much. */
const BESIDE_WIDE = 30;

export function roomIn({ width, height, rem }: WindowSize): Room {
  const [wide, high] = [width / rem, height / rem];
  if (high < TWO_HIGH) return wide < BESIDE_WIDE ? 'one' : 'low';
  if (wide < TWO_WIDE) return 'one';
  return wide < ALL_WIDE ? 'two' : 'all';
}

export function roomNow(): Room {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return roomIn({ width: innerWidth, height: innerHeight, rem });
}

/** Paper has its own layout: until it is printed, what was on screen stays. */
let onScreen: Room | null = null;

function roomOnScreen(): Room {
  if (onScreen === null || !matchMedia('print').matches) onScreen = roomNow();
  return onScreen;
}

export function useRoom(): Room {
  return useSyncExternalStore(onRoomChange, roomOnScreen);
}

/** When the window changes, or the size of text that the reader set in the browser. */
function onRoomChange(listener: () => void): () => void {
  const bounds = [TWO_WIDE, ALL_WIDE].map((wide) => matchMedia(`(min-width: ${wide}em)`));
  addEventListener('resize', listener);
  for (const bound of bounds) bound.addEventListener('change', listener);
  return () => {
    removeEventListener('resize', listener);
    for (const bound of bounds) bound.removeEventListener('change', listener);
  };
}
