/** Where the record is known to be thin, in pixels, and the faint diagonal lines that say so. */
import type { ThinStretch } from './notes.ts';
import type { TimeWindow } from './time-window.ts';

export const THIN_TOKEN = 'line';
const STEP = 9;

export interface Band {
  readonly from: number;
  readonly to: number;
}

/** Those in view. */
export function placeThin(thin: readonly ThinStretch[], window: TimeWindow, width: number): Band[] {
  const perMs = width / (window.to - window.from);
  return thin.flatMap((stretch) => {
    const from = Math.max(0, (stretch.from - window.from) * perMs);
    const to = Math.min(width, (stretch.to - window.from) * perMs);
    return to > from ? [{ from, to }] : [];
  });
}

/** Each from the bottom at `x` to the top at `x + height`; to be clipped to the band. */
export function thinLines({ from, to }: Band, height: number): number[] {
  const lines: number[] = [];
  for (let x = Math.floor((from - height) / STEP) * STEP; x < to; x += STEP) lines.push(x);
  return lines;
}
