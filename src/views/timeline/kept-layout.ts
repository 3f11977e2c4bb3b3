/** Where the locked period lies in the picture, and how it looks there. */
import type { Band } from './thin-layout.ts';
import type { TimeWindow } from './time-window.ts';

export interface KeptBand extends Band {
  /** Places of those of its ends that are in view. */
  readonly ends: readonly number[];
}

/** A bar over the lanes, a faint ground under them, and a line at each end: not by colour alone. */
export const KEPT_LOOK = { token: 'accent', bar: 3, ground: 0.07 } as const;

/** In pixels of a picture of `width` that shows `window`; `null`: out of view, or nothing is locked. */
export function placeKept(kept: TimeWindow | null, window: TimeWindow, width: number): KeptBand | null {
  if (!kept || kept.to <= window.from || kept.from >= window.to) return null;
  const perMs = width / (window.to - window.from);
  const [from, to] = [(kept.from - window.from) * perMs, (kept.to - window.from) * perMs];
  return {
    from: Math.max(0, from),
    to: Math.min(width, to),
    ends: [from, to].filter((x) => x >= 0 && x <= width),
  };
}
