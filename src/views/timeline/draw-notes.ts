/** What keeps an empty stretch from being taken for silence, on canvas: hatching, and lines with their names. */
import { placeMoments } from './moment-layout.ts';
import type { Notes } from './notes.ts';
import type { Context, Paint } from './paint.ts';
import type { Scene } from './scene-types.ts';

const HATCH_STEP = 9;

/** Stretches in which the record is known to be thin: faint diagonal lines. */
export function drawThin(context: Context, scene: Scene, { thin }: Notes, { palette }: Paint): void {
  const perMs = scene.width / (scene.window.to - scene.window.from);
  context.strokeStyle = palette['line']!;
  context.lineWidth = 1;
  for (const stretch of thin) {
    const from = Math.max(0, (stretch.from - scene.window.from) * perMs);
    const to = Math.min(scene.width, (stretch.to - scene.window.from) * perMs);
    if (to <= from) continue;
    context.save();
    context.beginPath();
    context.rect(from, 0, to - from, scene.height);
    context.clip();
    context.beginPath();
    const first = Math.floor((from - scene.height) / HATCH_STEP) * HATCH_STEP;
    for (let x = first; x < to; x += HATCH_STEP) {
      context.moveTo(x, scene.height);
      context.lineTo(x + scene.height, 0);
    }
    context.stroke();
    context.restore();
  }
}

const INK = { today: 'accent', asOf: 'ink-soft' } as const;

/** Today and the day up to which the record was kept: a line each, named below the lanes. */
export function drawMoments(
  context: Context,
  scene: Scene,
  { moments }: Notes,
  { palette, font }: Paint,
): void {
  const bottom = scene.height + scene.metrics.foot;
  context.font = font;
  context.textBaseline = 'bottom';
  const widthOf = (text: string): number => context.measureText(text).width;
  const placed = placeMoments(moments, scene.window, scene.width, widthOf);
  for (const { moment, x } of placed) {
    const line = Math.round(x) + 0.5;
    context.strokeStyle = palette[INK[moment.kind]]!;
    context.lineWidth = 1;
    context.setLineDash(moment.kind === 'today' ? [] : [3, 3]);
    context.beginPath();
    context.moveTo(line, 0);
    context.lineTo(line, bottom);
    context.stroke();
  }
  context.setLineDash([]);
  for (const { moment, left } of placed) {
    context.clearRect(left - 1, scene.height, widthOf(moment.label) + 2, scene.metrics.foot);
    context.fillStyle = palette[INK[moment.kind]]!;
    context.fillText(moment.label, left, bottom - 1);
  }
}
