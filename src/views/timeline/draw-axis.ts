/** The axis on canvas: its labels above the lanes, its lines through them. */
import { MINOR_LINE_OPACITY, type Axis } from './axis.ts';
import type { Context, Paint } from './paint.ts';
import type { Scene } from './scene-types.ts';

/** The lanes begin at 0; the axis lies above. */
export function drawAxis(
  context: Context,
  { lines, labels }: Axis,
  { height, metrics }: Scene,
  { palette, axisFonts }: Paint,
): void {
  const line = metrics.axis / 2;
  context.fillStyle = palette['line']!;
  for (const { x, major } of lines) {
    const top = major ? -metrics.axis : -line;
    context.globalAlpha = major ? 1 : MINOR_LINE_OPACITY;
    context.fillRect(Math.round(x), top, 1, height + metrics.foot - top);
  }
  context.globalAlpha = 1;
  context.textBaseline = 'middle';
  for (const isMajor of [false, true]) {
    context.font = isMajor ? axisFonts.major : axisFonts.minor;
    context.fillStyle = palette[isMajor ? 'ink' : 'ink-soft']!;
    for (const { x, major, text } of labels)
      if (major === isMajor) context.fillText(text, x, isMajor ? -1.5 * line : -0.5 * line);
  }
}
