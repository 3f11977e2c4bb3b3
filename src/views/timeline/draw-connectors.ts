/** Lines on canvas through the marks of one event in several lanes. */
import { CONNECTOR_OPACITY } from './mark-look.ts';
import { FADED, isLit, type Context, type Highlights, type Paint } from './paint.ts';
import type { Scene } from './scene-types.ts';

export function drawConnectors(
  context: Context,
  scene: Scene,
  { palette }: Paint,
  highlights: Highlights,
): void {
  if (scene.connectors.length === 0) return;
  context.strokeStyle = palette['ink-soft']!;
  context.lineWidth = 1;
  for (const faint of [true, false]) {
    context.globalAlpha = faint ? FADED / 2 : highlights.lit ? 0.8 : CONNECTOR_OPACITY;
    context.beginPath();
    for (const connector of scene.connectors) {
      if (isLit(connector.row, highlights) === faint) continue;
      context.moveTo(connector.x, connector.top);
      context.lineTo(connector.x, connector.bottom);
    }
    context.stroke();
  }
  context.globalAlpha = 1;
}
