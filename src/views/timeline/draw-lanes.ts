/** The ground of the lanes on canvas: their lines, and bars where marks cannot be told apart. */
import { barOpacity } from './mark-look.ts';
import { FADED, type Context, type Highlights, type Paint } from './paint.ts';
import type { Scene } from './scene-types.ts';

export function drawLaneLines(context: Context, scene: Scene, { palette }: Paint): void {
  context.fillStyle = palette['line']!;
  for (const lane of scene.lanes) context.fillRect(0, Math.round(lane.top + lane.height) - 1, scene.width, 1);
}

export function drawBins(
  context: Context,
  scene: Scene,
  { palette, barToken }: Paint,
  { lit }: Highlights,
): void {
  const light = lit ? FADED * 2 : 1;
  const tokens = scene.lanes.map((lane) => palette[barToken(lane.key)]!);
  for (const bin of scene.bins) {
    context.fillStyle = tokens[bin.lane]!;
    context.globalAlpha = light * barOpacity(bin.share);
    const gap = bin.width > 3 ? 1 : 0;
    context.fillRect(bin.x + gap / 2, bin.top, bin.width - gap, bin.height);
  }
  context.globalAlpha = 1;
}
