/** The scene on canvas, layer by layer. Labels are not among them: vis-timeline holds those. */
import type { Axis } from './axis.ts';
import { drawAxis } from './draw-axis.ts';
import { drawConnectors } from './draw-connectors.ts';
import { drawKept } from './draw-kept.ts';
import { drawBins, drawLaneLines } from './draw-lanes.ts';
import { drawEmphasis, drawMarks } from './draw-marks.ts';
import { drawMoments, drawThin } from './draw-notes.ts';
import { drawSpans } from './draw-spans.ts';
import { markLook } from './mark-look.ts';
import type { Notes } from './notes.ts';
import type { Context, Highlights, Paint } from './paint.ts';
import type { Scene } from './scene-types.ts';
import type { TimeWindow } from './time-window.ts';

export interface Drawing {
  readonly scene: Scene;
  readonly axis: Axis;
  /** The lanes are scrolled by so many pixels. */
  readonly scroll: number;
  readonly notes: Notes;
  /** The period in force, where the timeline looks elsewhere. */
  readonly kept: TimeWindow | null;
  readonly highlights: Highlights;
}

/** Lanes scroll between the axis, which lies above 0, and the foot, where moments are named. */
export function drawScene(context: Context, drawing: Drawing, paint: Paint): void {
  drawGround(context, drawing, paint);
  drawEvents(context, drawing, paint);
}

/** What the events stand on, over what was drawn before. */
export function drawGround(
  context: Context,
  { scene, axis, scroll, notes, kept, highlights }: Drawing,
  paint: Paint,
): void {
  const { axis: above, foot } = scene.metrics;
  context.clearRect(0, -above, scene.width, above + scene.height + foot);
  drawAxis(context, axis, scene, paint);
  drawThin(context, scene, notes, paint);
  drawKept(context, scene, kept, paint);
  withinLanes(context, scene, scroll, () => {
    drawLaneLines(context, scene, paint);
    drawBins(context, scene, paint, highlights);
  });
}

export function drawEvents(
  context: Context,
  { scene, scroll, notes, highlights }: Drawing,
  paint: Paint,
): void {
  const looks = scene.marks.map((mark) =>
    markLook(mark, mark.to - mark.from, scene.metrics.glyph, paint.numbering),
  );
  withinLanes(context, scene, scroll, () => {
    drawSpans(context, scene, looks, paint, highlights);
    drawConnectors(context, scene, paint, highlights);
    drawMarks(context, scene, looks, paint, highlights);
    drawEmphasis(context, scene, looks, paint, highlights);
  });
  drawMoments(context, scene, notes, paint);
}

function withinLanes(context: Context, { width, height }: Scene, scroll: number, draw: () => void): void {
  context.save();
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
  context.translate(0, -scroll);
  draw();
  context.restore();
}
