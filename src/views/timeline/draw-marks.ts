/** Marks on canvas, hosts ringed; and once more, with emphasis, those of the selected and the hovered event. */
import { HOST_RING, type MarkLook } from './mark-look.ts';
import { FADED, isLit, type Context, type Highlights, type Paint } from './paint.ts';
import type { Scene, SceneMark } from './scene-types.ts';

export function drawMarks(
  context: Context,
  scene: Scene,
  looks: readonly MarkLook[],
  { palette, sprites }: Paint,
  highlights: Highlights,
): void {
  context.strokeStyle = palette['ink-soft']!;
  scene.marks.forEach((mark, at) => {
    context.globalAlpha = isLit(mark.row, highlights) ? 1 : FADED;
    sprites.draw(context, looks[at]!, mark.x, mark.y);
    if (mark.host && scene.connectors.length > 0) ring(context, mark, scene.metrics.glyph * HOST_RING, 1);
  });
  context.globalAlpha = 1;
}

function ring(context: Context, { x, y }: SceneMark, radius: number, width: number): void {
  context.lineWidth = width;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
}

/** The selected and the hovered event: all its marks ringed, its connector strong. */
export function drawEmphasis(
  context: Context,
  scene: Scene,
  looks: readonly MarkLook[],
  { palette, sprites }: Paint,
  { selected, hovered }: Highlights,
): void {
  for (const [row, token] of [
    [selected, 'accent'],
    [hovered, 'ink'],
  ] as const) {
    if (row === null) continue;
    context.strokeStyle = palette[token]!;
    const connector = scene.connectors.find((one) => one.row === row);
    if (connector) strongLine(context, connector.x, connector.top, connector.bottom);
    scene.marks.forEach((mark, at) => {
      if (mark.row !== row) return;
      sprites.draw(context, looks[at]!, mark.x, mark.y);
      ring(context, mark, scene.metrics.glyph * 0.85, 2);
    });
  }
}

function strongLine(context: Context, x: number, top: number, bottom: number): void {
  context.lineWidth = 2;
  context.beginPath();
  context.moveTo(x, top);
  context.lineTo(x, bottom);
  context.stroke();
}
