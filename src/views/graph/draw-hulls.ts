/** Hulls on canvas: told apart by line and pattern, and by colour for those who see it. */
import type { Frame } from './frame.ts';
import { outlineData } from './hull-path.ts';

/** Dashes of the outline and direction of the hatching, by the hull's place among its fellows. */
export const HULL_LINES: readonly { readonly dash: readonly number[]; readonly hatch: Hatch }[] = [
  { dash: [], hatch: 'rising' },
  { dash: [7, 4], hatch: 'falling' },
  { dash: [1.5, 4], hatch: 'dots' },
  { dash: [9, 3, 2, 3], hatch: 'level' },
  { dash: [14, 5], hatch: 'upright' },
];
export type Hatch = 'rising' | 'falling' | 'dots' | 'level' | 'upright';

const TILE = 8;
/** Lines of a tile of 8 pixels, as an SVG path; they meet those of the next tile. */
export const HATCH_PATHS: Readonly<Record<Hatch, string>> = {
  rising: 'M-1,1L1,-1M0,8L8,0M7,9L9,7',
  falling: 'M-1,7L1,9M0,0L8,8M7,-1L9,1',
  dots: 'M3.5,4H4.5M-0.5,0H0.5M7.5,0H8.5M-0.5,8H0.5M7.5,8H8.5',
  level: 'M0,4H8',
  upright: 'M4,0V8',
};
export const HULL_FILL_OPACITY = 0.06;
export const HULL_HATCH_OPACITY = 0.16;
export const HULL_LINE_WIDTH = 1.6;

export function drawHulls(
  context: CanvasRenderingContext2D,
  { scene: { hulls }, camera, paint, attention }: Frame,
): void {
  const faded = attention.lit !== null;
  for (const { hull, opacity } of hulls) {
    if (opacity <= 0) continue;
    const path = new Path2D(outlineData(hull.outline, camera));
    const lines = HULL_LINES[hull.place % HULL_LINES.length]!;
    const color = paint.hulls[hull.place % paint.hulls.length]!;
    const light = opacity * (faded ? 0.5 : 1);
    context.fillStyle = color;
    context.globalAlpha = light * (paint.forced ? 0 : HULL_FILL_OPACITY);
    context.fill(path, 'evenodd');
    context.fillStyle = hatching(context, lines.hatch, color);
    context.globalAlpha = light * HULL_HATCH_OPACITY;
    context.fill(path, 'evenodd');
    context.globalAlpha = light * 0.85;
    context.strokeStyle = color;
    context.lineWidth = HULL_LINE_WIDTH;
    context.lineCap = 'round';
    context.setLineDash([...lines.dash]);
    context.stroke(path);
    context.setLineDash([]);
  }
  context.globalAlpha = 1;
}

const patterns = new Map<string, CanvasPattern>();

function hatching(context: CanvasRenderingContext2D, hatch: Hatch, color: string): CanvasPattern | string {
  const key = `${hatch} ${color}`;
  const known = patterns.get(key);
  if (known) return known;
  const tile = new OffscreenCanvas(TILE, TILE);
  const drawing = tile.getContext('2d');
  if (!drawing) return color;
  drawing.strokeStyle = color;
  drawing.lineWidth = hatch === 'dots' ? 1.4 : 1;
  drawing.stroke(new Path2D(HATCH_PATHS[hatch]));
  const pattern = context.createPattern(tile, 'repeat');
  if (pattern) patterns.set(key, pattern);
  return pattern ?? color;
}
