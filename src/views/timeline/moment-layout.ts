/** Where the names of moments stand below the lanes: beside their lines, clear of each other. */
import type { Moment } from './notes.ts';
import type { TimeWindow } from './time-window.ts';

export interface PlacedMoment {
  readonly moment: Moment;
  /** Its line. */
  readonly x: number;
  /** Left end of its name. */
  readonly left: number;
}

/** Colour token and dashes of its line. */
export const MOMENT_LOOK: Readonly<
  Record<Moment['kind'], { readonly token: string; readonly dash: number[] }>
> = { today: { token: 'accent', dash: [] }, asOf: { token: 'ink-soft', dash: [3, 3] } };

const GAP = 4;

/** Those in view, in pixels; `widthOf`: width of a name. From right to left, each right of its line where it fits. */
export function placeMoments(
  moments: readonly Moment[],
  window: TimeWindow,
  width: number,
  widthOf: (text: string) => number,
): PlacedMoment[] {
  const xOf = (at: number): number => ((at - window.from) / (window.to - window.from)) * width;
  const inView = moments.filter(({ at }) => at >= window.from && at <= window.to);
  let free = width;
  return inView
    .sort((a, b) => b.at - a.at)
    .map((moment) => {
      const x = xOf(moment.at);
      const length = widthOf(moment.label);
      const fits = x + GAP + length <= free;
      const left = fits ? x + GAP : Math.max(0, Math.min(x, free) - GAP - length);
      free = Math.min(x, left) - GAP;
      return { moment, x, left };
    });
}
