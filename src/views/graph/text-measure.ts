/** Widths of names, each measured once. */
import type { MeasureText } from './scene-labels.ts';

const MOST_KEPT = 5_000;

export function textMeasure(): MeasureText {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  const widths = new Map<string, number>();
  return (text, font) => {
    const key = `${font}|${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (context) context.font = font;
    const width = context?.measureText(text).width ?? text.length * 7;
    if (widths.size > MOST_KEPT) widths.clear();
    widths.set(key, width);
    return width;
  };
}
