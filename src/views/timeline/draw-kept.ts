/** The locked period under the lanes, on canvas. */
import { KEPT_LOOK, placeKept } from './kept-layout.ts';
import type { Context, Paint } from './paint.ts';
import type { Scene } from './scene-types.ts';
import type { TimeWindow } from './time-window.ts';

export function drawKept(context: Context, scene: Scene, kept: TimeWindow | null, { palette }: Paint): void {
  const band = placeKept(kept, scene.window, scene.width);
  if (!band) return;
  const { token, bar, ground } = KEPT_LOOK;
  const width = Math.max(bar, band.to - band.from);
  context.fillStyle = palette[token]!;
  context.globalAlpha = ground;
  context.fillRect(band.from, 0, width, scene.height);
  context.globalAlpha = 1;
  context.fillRect(band.from, 0, width, bar);
  for (const x of band.ends) context.fillRect(Math.round(x), 0, 1, scene.height);
}
