/** The scene on canvas, layer by layer. Labels are not among them: vis-timeline holds those. */
import { drawConnectors } from './draw-connectors.ts';
import { drawBins, drawLaneLines } from './draw-lanes.ts';
import { drawEmphasis, drawMarks } from './draw-marks.ts';
import { drawMoments, drawThin } from './draw-notes.ts';
import { drawSpans } from './draw-spans.ts';
import { markLook } from './mark-look.ts';
import type { Notes } from './notes.ts';
import type { Context, Highlights, Paint } from './paint.ts';
import type { Scene } from './scene-types.ts';

/** Lanes scroll between the axis and the foot, where moments are named. */
export function drawScene(
  context: Context,
  scene: Scene,
  scroll: number,
  notes: Notes,
  highlights: Highlights,
  paint: Paint,
): void {
  context.clearRect(0, 0, scene.width, scene.height + scene.metrics.foot);
  drawThin(context, scene, notes, paint);
  context.save();
  context.beginPath();
  context.rect(0, 0, scene.width, scene.height);
  context.clip();
  context.translate(0, -scroll);
  drawLaneLines(context, scene, paint);
  drawBins(context, scene, paint, highlights);
  const looks = scene.marks.map((mark) =>
    markLook(mark, mark.to - mark.from, scene.metrics.glyph, paint.numbering),
  );
  drawSpans(context, scene, looks, paint, highlights);
  drawConnectors(context, scene, paint, highlights);
  drawMarks(context, scene, looks, paint, highlights);
  drawEmphasis(context, scene, looks, paint, highlights);
  context.restore();
  drawMoments(context, scene, notes, paint);
}
