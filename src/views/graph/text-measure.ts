/**
 * Widths of names, each measured once, at one size: they grow with it. And no more than some in one frame, as a new
 * name takes longer than its drawing.
 */
import { fontOf, type Paint } from './paint.ts';
import type { MeasureText } from './scene-labels.ts';

const MOST_KEPT = 5_000;
const MOST_PER_FRAME = 8;

export interface TextMeasure {
  /** `null`: in the next frame. */
  readonly measure: MeasureText;
  /** Another frame begins. Gives whether the last one had to leave names out. */
  readonly nextFrame: () => boolean;
}

export function textMeasure(paint: Paint): TextMeasure {
  const [, usual] = paint.sizes;
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  const widths = { plain: new Map<string, number>(), strong: new Map<string, number>() };
  let left = MOST_PER_FRAME;
  const measure: MeasureText = (text, { size, weight }) => {
    const ofWeight = widths[weight];
    const known = ofWeight.get(text);
    if (known !== undefined) return (known * size) / usual;
    if (left-- <= 0) return null;
    if (context) context.font = fontOf(paint, usual, weight);
    const width = context?.measureText(text).width ?? text.length * 7;
    if (ofWeight.size > MOST_KEPT) ofWeight.clear();
    ofWeight.set(text, width);
    return (width * size) / usual;
  };
  const nextFrame = (): boolean => {
    const short = left < 0;
    left = MOST_PER_FRAME;
    return short;
  };
  return { measure, nextFrame };
}
