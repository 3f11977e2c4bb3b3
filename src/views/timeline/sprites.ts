/** Marks as small pictures, drawn once per look, theme and screen: a copy is far quicker than a path. */
import { bitmapOf } from '../../ui/bitmap.ts';
import type { Palette } from '../../ui/colors.ts';
import type { Shape } from '../../ui/kind-style.ts';
import { SHAPE_PATHS } from '../../ui/shape-path.ts';
import { HATCH, hatchLines, OUTLINE, type MarkLook } from './mark-look.ts';

export interface Sprites {
  /** Draws the mark with its centre at x, y, to the nearest device pixel: it is then copied, not computed anew. */
  readonly draw: (context: CanvasRenderingContext2D, look: MarkLook, x: number, y: number) => void;
}

/** Room around the shape for its outline, as a share of half its width. */
const BORDER = 0.45;

/** `glyph`: width of a mark in CSS pixels; `ratio`: device pixels per CSS pixel. */
export function makeSprites(palette: Palette, glyph: number, ratio: number): Sprites {
  const pictures = new Map<string, ImageBitmap>();
  const half = glyph / 2;
  const side = Math.ceil(half * (1 + BORDER) * 2);
  return {
    draw(context, look, x, y) {
      const key = look.token + look.shape + look.fill;
      let picture = pictures.get(key);
      if (!picture) pictures.set(key, (picture = paint(look, palette, half, side, ratio)));
      const left = Math.round((x - side / 2) * ratio) / ratio;
      context.drawImage(picture, left, Math.round((y - side / 2) * ratio) / ratio, side, side);
    },
  };
}

function paint(look: MarkLook, palette: Palette, half: number, side: number, ratio: number): ImageBitmap {
  const pixels = Math.ceil(side * ratio);
  return bitmapOf(pixels, pixels, (context) => {
    context.scale((half * pixels) / side, (half * pixels) / side);
    context.translate(side / 2 / half, side / 2 / half);
    paintShape(context, look.shape, look.fill, palette[look.token]!, palette['paper']!);
  });
}

/** In a box from −1 to 1. */
function paintShape(
  context: OffscreenCanvasRenderingContext2D,
  shape: Shape,
  fill: MarkLook['fill'],
  color: string,
  paper: string,
): void {
  const path = new Path2D(SHAPE_PATHS[shape]);
  context.lineJoin = 'round';
  context.lineWidth = OUTLINE * 1.2;
  context.strokeStyle = paper; // a thin edge of paper keeps touching marks apart
  context.stroke(path);
  context.fillStyle = fill === 'full' ? color : paper;
  context.fill(path);
  if (fill === 'full') return;
  context.strokeStyle = color;
  if (fill === 'hatched') hatch(context, path);
  context.lineWidth = OUTLINE;
  context.stroke(path);
}

function hatch(context: OffscreenCanvasRenderingContext2D, path: Path2D): void {
  context.save();
  context.clip(path);
  context.lineWidth = HATCH.width;
  context.beginPath();
  for (const [x1, y1, x2, y2] of hatchLines(3, 1)) {
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
  }
  context.stroke();
  context.restore();
}
