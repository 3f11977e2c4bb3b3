/** Names on canvas, with a halo of paper so that links do not cross them out. */
import type { Frame } from './frame.ts';
import { fontOf } from './paint.ts';

const HALO = 3;

export function drawLabels(context: CanvasRenderingContext2D, { labels, paint }: Frame): void {
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  context.strokeStyle = paint.paper;
  for (const label of labels) {
    context.font = fontOf(paint, label.style.size, label.style.weight);
    context.globalAlpha = label.opacity;
    const y = label.top + label.height / 2;
    context.strokeText(label.text, label.left, y);
    context.fillStyle = label.hull === null ? paint.ink : paint.hulls[label.hull % paint.hulls.length]!;
    context.fillText(label.text, label.left, y);
  }
  context.globalAlpha = 1;
}
