/** Flags as small bitmaps: an SVG image would be drawn anew from its paths in every frame. */
import { flagUrl } from '../../ui/flag-url.ts';

const WIDTH = 128;
const HEIGHT = 96;

export interface Flags {
  /** `null` while it loads, or where there is none. */
  readonly get: (iso: string) => CanvasImageSource | null;
}

/** Loads flags as they are asked for; calls `onLoad` when one has come. */
export function createFlags(onLoad: () => void): Flags {
  const loaded = new Map<string, CanvasImageSource | null>();
  const get = (iso: string): CanvasImageSource | null => {
    const known = loaded.get(iso);
    if (known !== undefined) return known;
    loaded.set(iso, null);
    const image = new Image(WIDTH, HEIGHT);
    image.onload = () => {
      loaded.set(iso, bitmapOf(image));
      onLoad();
    };
    image.src = flagUrl(iso);
    return null;
  };
  return { get };
}

function bitmapOf(image: HTMLImageElement): CanvasImageSource {
  const bitmap = new OffscreenCanvas(WIDTH, HEIGHT);
  bitmap.getContext('2d')?.drawImage(image, 0, 0, WIDTH, HEIGHT);
  return bitmap;
}
