/** Names on canvas, with a halo of paper so that links do not cross them out. */
import { fontOf, type Look } from './look.ts';
import type { SceneLabel } from './scene-labels.ts';

const HALO = 3;

export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly SceneLabel[],
  look: Look,
): void {
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  context.strokeStyle = look.paper;
  for (const label of labels) {
    context.font = fontOf(look, label.style.size, label.style.weight);
    context.globalAlpha = label.opacity;
    const y = label.top + label.height / 2;
    context.strokeText(label.text, label.left, y);
    context.fillStyle = label.hull === null ? look.ink : look.hulls[label.hull % look.hulls.length]!;
    context.fillText(label.text, label.left, y);
  }
  context.globalAlpha = 1;
}
