/**
 * Flags as small bitmaps with rim, corners and edge, one per size: an SVG image would be drawn anew from its paths in
 * every frame, and a large bitmap made smaller in every frame.
 */
import { flagUrl } from '../../ui/flag-url.ts';
import { bitmapOf } from '../../ui/bitmap.ts';
import type { Paint } from './paint.ts';
import { FLAG_CORNER, FLAG_RATIO, type HalfSize } from './node-shape.ts';

const WIDTH = 126;
const HEIGHT = WIDTH / FLAG_RATIO;
/** Paper around a flag and its edge, in CSS pixels. */
const RIM = 1.8;
const EDGE = 0.75;
/** Sizes that are kept; a reader who zooms goes through many. */
const MOST_KEPT = 600;

export interface Flags {
  /**
   * Draws the flag around a point (CSS pixels), whatever the context's transform, which it leaves changed. `false`, and
   * nothing drawn, while it loads or where there is none.
   */
  readonly draw: (
    context: CanvasRenderingContext2D,
    iso: string,
    x: number,
    y: number,
    half: HalfSize,
    paint: Paint,
  ) => boolean;
  /** Other colours or another density: what was prepared is thrown away. */
  readonly clear: (density: number) => void;
}

/** Loads flags as they are asked for; calls `onLoad` when one has come. */
export function createFlags(onLoad: () => void): Flags {
  const loaded = new Map<string, CanvasImageSource | null>();
  const prepared = new Map<string, ImageBitmap>();
  let density = 1;

  function imageOf(iso: string): CanvasImageSource | null {
    const known = loaded.get(iso);
    if (known !== undefined) return known;
    loaded.set(iso, null);
    const image = new Image(WIDTH, HEIGHT);
    image.onload = () => {
      loaded.set(
        iso,
        bitmapOf(WIDTH, HEIGHT, (context) => context.drawImage(image, 0, 0, WIDTH, HEIGHT)),
      );
      onLoad();
    };
    image.src = flagUrl(iso);
    return null;
  }

  function preparedFor(iso: string, flag: CanvasImageSource, half: HalfSize, paint: Paint): ImageBitmap {
    const key = `${iso} ${half.halfWidth}`;
    const known = prepared.get(key);
    if (known) return known;
    if (prepared.size > MOST_KEPT) prepared.clear();
    const made = flagOf(flag, half, paint, density);
    prepared.set(key, made);
    return made;
  }

  return {
    draw: (context, iso, x, y, half, paint) => {
      const flag = imageOf(iso);
      if (!flag) return false;
      const bitmap = preparedFor(iso, flag, inSteps(half), paint);
      context.setTransform(1, 0, 0, 1, 0, 0); // whole device pixels: copied, not computed
      const left = Math.round(x * density - bitmap.width / 2);
      context.drawImage(bitmap, left, Math.round(y * density - bitmap.height / 2));
      return true;
    },
    clear: (given) => {
      density = given;
      prepared.clear();
    },
  };
}

/** Widths go in steps of two pixels, so that few bitmaps serve all sizes: making one takes longer than drawing many. */
function inSteps({ halfWidth, halfHeight }: HalfSize): HalfSize {
  const whole = Math.max(1, Math.round(halfWidth));
  return { halfWidth: whole, halfHeight: (whole * halfHeight) / halfWidth };
}

function flagOf(
  flag: CanvasImageSource,
  { halfWidth, halfHeight }: HalfSize,
  paint: Paint,
  density: number,
): ImageBitmap {
  const size = [halfWidth, halfHeight].map((half) => Math.ceil(2 * (half + RIM) * density));
  return bitmapOf(size[0]!, size[1]!, (context) => {
    context.scale(density, density);
    context.beginPath();
    context.roundRect(RIM, RIM, 2 * halfWidth, 2 * halfHeight, FLAG_CORNER);
    context.lineWidth = 2 * RIM;
    context.strokeStyle = paint.paper;
    context.stroke();
    context.save();
    context.clip();
    context.drawImage(flag, RIM, RIM, 2 * halfWidth, 2 * halfHeight);
    context.restore();
    context.lineWidth = EDGE;
    context.strokeStyle = paint.line;
    context.stroke();
  });
}
