/** The extent of events in time on canvas: lengths of intervals, soft ends and tails of what is not sure. */
import { softEnd, softShare, SPAN_HEIGHT, SPAN_OPACITY, TAIL, type MarkLook } from './mark-look.ts';
import { FADED, isLit, type Context, type Highlights, type Paint } from './paint.ts';
import type { Scene, SceneMark } from './scene-types.ts';

export function drawSpans(
  context: Context,
  scene: Scene,
  looks: readonly MarkLook[],
  { palette }: Paint,
  highlights: Highlights,
): void {
  const { glyph } = scene.metrics;
  scene.marks.forEach((mark, at) => {
    const look = looks[at]!;
    if (look.span === 'none' && !look.open) return;
    const faded = isLit(mark.row, highlights) ? 1 : FADED;
    if (look.span === 'none') return drawTails(context, mark, palette[look.token]!, glyph, faded);
    const height = Math.max(1, SPAN_HEIGHT[look.span] * glyph);
    context.globalAlpha = SPAN_OPACITY[look.span] * faded;
    context.fillStyle = spanFill(context, scene, mark, look, palette[look.token]!);
    context.fillRect(mark.from, mark.y - height / 2, mark.to - mark.from, height);
  });
  context.globalAlpha = 1;
}

/** Fades towards soft ends. Out of view by far, the ends do not matter, and gradients get coarse. */
function spanFill(
  context: Context,
  scene: Scene,
  mark: SceneMark,
  look: MarkLook,
  color: string,
): string | CanvasGradient {
  const soft = softEnd(look);
  if (soft === 0 || mark.to - mark.from > scene.width * 40) return color;
  const gradient = context.createLinearGradient(mark.from, 0, mark.to, 0);
  for (const at of [0, soft / 2, soft, 1 - soft, 1 - soft / 2, 1])
    gradient.addColorStop(at, `color-mix(in srgb, ${color} ${softShare(look, at) * 100}%, transparent)`);
  return gradient;
}

/** Two dashes beside a mark whose day is not sure. */
function drawTails(context: Context, mark: SceneMark, color: string, glyph: number, faded: number): void {
  context.globalAlpha = faded;
  context.fillStyle = color;
  const height = Math.max(1, TAIL.width * glyph);
  for (const side of [-1, 1]) {
    const near = mark.x + side * TAIL.gap * glyph;
    const length = TAIL.length * glyph;
    context.fillRect(side < 0 ? near - length : near, mark.y - height / 2, length, height);
  }
}
