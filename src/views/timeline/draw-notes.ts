/** What keeps an empty stretch from being taken for silence, on canvas: hatching, and lines with their names. */
import { MOMENT_LOOK, placeMoments } from './moment-layout.ts';
import type { Notes } from './notes.ts';
import { FORCED_LINE, type Context, type Paint } from './paint.ts';
import type { Scene } from './scene-types.ts';
import { placeThin, THIN_TOKEN, thinLines } from './thin-layout.ts';

/** Of a system colour, which is as strong as text: hatching in it would cross out the names. */
const FORCED_OPACITY = 0.3;

/** Stretches in which the record is known to be thin: faint diagonal lines. */
export function drawThin(context: Context, scene: Scene, { thin }: Notes, { palette }: Paint): void {
  context.strokeStyle = palette[THIN_TOKEN]!;
  context.lineWidth = 1;
  if (palette[THIN_TOKEN] === FORCED_LINE) context.globalAlpha = FORCED_OPACITY;
  for (const band of placeThin(thin, scene.window, scene.width)) {
    context.save();
    context.beginPath();
    context.rect(band.from, 0, band.to - band.from, scene.height);
    context.clip();
    context.beginPath();
    for (const x of thinLines(band, scene.height)) {
      context.moveTo(x, scene.height);
      context.lineTo(x + scene.height, 0);
    }
    context.stroke();
    context.restore();
  }
  context.globalAlpha = 1;
}

/** Today and the day up to which the record was kept: a line each, named below the lanes. */
export function drawMoments(
  context: Context,
  scene: Scene,
  { moments }: Notes,
  { palette, font, widthOf }: Paint,
): void {
  const bottom = scene.height + scene.metrics.foot;
  context.font = font;
  context.textBaseline = 'bottom';
  const placed = placeMoments(moments, scene.window, scene.width, widthOf);
  for (const { moment, x } of placed) {
    const line = Math.round(x) + 0.5;
    context.strokeStyle = palette[MOMENT_LOOK[moment.kind].token]!;
    context.lineWidth = 1;
    context.setLineDash(MOMENT_LOOK[moment.kind].dash);
    context.beginPath();
    context.moveTo(line, 0);
    context.lineTo(line, bottom);
    context.stroke();
  }
  context.setLineDash([]);
  for (const { moment, left } of placed) {
    context.clearRect(left - 1, scene.height, widthOf(moment.label) + 2, scene.metrics.foot);
    context.fillStyle = palette[MOMENT_LOOK[moment.kind].token]!;
    context.fillText(moment.label, left, bottom - 1);
  }
}
