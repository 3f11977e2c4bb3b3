/** Widths of names, each measured once, and no more than some in one frame: a new name takes longer than its drawing. */
import type { MeasureText } from './scene-labels.ts';

const MOST_KEPT = 5_000;
const MOST_PER_FRAME = 24;

export interface TextMeasure {
  /** `null`: in the next frame. */
  readonly measure: MeasureText;
  /** Another frame begins. Gives whether the last one had to leave names out. */
  readonly nextFrame: () => boolean;
}

export function textMeasure(): TextMeasure {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  const widths = new Map<string, number>();
  let left = MOST_PER_FRAME;
  const measure: MeasureText = (text, font) => {
    const key = `${font}|${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (left-- <= 0) return null;
    if (context) context.font = font;
    const width = context?.measureText(text).width ?? text.length * 7;
    if (widths.size > MOST_KEPT) widths.clear();
    widths.set(key, width);
    return width;
  };
  const nextFrame = (): boolean => {
    const short = left < 0;
    left = MOST_PER_FRAME;
    return short;
  };
  return { measure, nextFrame };
}
