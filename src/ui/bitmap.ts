/** Small pictures that are drawn once and copied many times. */

const WIDEST = 256;
let canvas: OffscreenCanvas | null = null;

/**
 * `width`, `height`: device pixels, at most 256. All are drawn on one canvas, as a canvas and its context take longer to
 * make than a small picture.
 */
export function bitmapOf(
  width: number,
  height: number,
  draw: (context: OffscreenCanvasRenderingContext2D) => void,
): ImageBitmap {
  canvas ??= new OffscreenCanvas(WIDEST, WIDEST);
  canvas.width = width;
  canvas.height = height; // setting a size clears it and resets its context
  const context = canvas.getContext('2d');
  if (context) draw(context);
  return canvas.transferToImageBitmap();
}
