/**
 * Those who leave without moving: drawn once, then copied ever fainter. Of thousands each by itself would take longer
 * than the picture that they leave.
 */
import type { Camera, Size } from './camera.ts';
import { drawLinks } from './draw-links.ts';
import { drawNodes } from './draw-nodes.ts';
import type { Frame } from './frame.ts';
import { LEAST_ALPHA } from './least-alpha.ts';
import type { Leaving, Scene } from './scene.ts';

/** So many nodes and links take longer to draw than to copy. */
const MANY = 400;

interface Layer {
  readonly of: readonly unknown[];
  readonly camera: Camera;
  readonly bitmap: ImageBitmap;
  /** The share of their opacity that those who leave had left when they were drawn. */
  readonly remaining: number;
  readonly others: Scene;
}

export interface FadingLayer {
  /**
   * Draws those who leave on an empty canvas, where they are many; gives the scene that is still to be drawn.
   */
  readonly draw: (context: CanvasRenderingContext2D, frame: Frame) => Scene;
}

export function fadingLayer(): FadingLayer {
  let layer: Layer | null = null;

  function drop(): void {
    layer?.bitmap.close();
    layer = null;
  }

  return {
    draw: (context, frame) => {
      const { scene, size, density, paint, attention, warmth, flags } = frame;
      const { leaving } = scene;
      if (!leaving || leaving.nodes + leaving.links < MANY || leaving.remaining < LEAST_ALPHA) {
        drop();
        return scene;
      }
      const of = [scene, size, density, paint, attention, warmth, flags];
      if (layer?.of.every((one, at) => one === of[at])) {
        context.globalAlpha = leaving.remaining / layer.remaining;
        copy(context, layer, frame.camera, size);
        context.globalAlpha = 1;
        return layer.others;
      }
      drop();
      drawLeaving(context, frame, leaving);
      const bitmap = photograph(context.canvas);
      const others = {
        ...scene,
        nodes: scene.nodes.slice(leaving.nodes),
        links: scene.links.slice(leaving.links),
      };
      if (bitmap) layer = { of, camera: frame.camera, bitmap, remaining: leaving.remaining, others };
      return others;
    },
  };
}

function drawLeaving(context: CanvasRenderingContext2D, frame: Frame, { nodes, links }: Leaving): void {
  const { scene } = frame;
  const alone: Scene = {
    nodes: scene.nodes.slice(0, nodes),
    links: scene.links.slice(0, links),
    weak: () => [],
    hulls: [],
  };
  drawLinks(context, alone, frame);
  drawNodes(context, alone, frame);
}

/** Of the canvas itself: to draw them a second time would take longer. */
function photograph(canvas: HTMLCanvasElement): ImageBitmap | null {
  const film = new OffscreenCanvas(canvas.width, canvas.height);
  const context = film.getContext('2d');
  if (!context) return null;
  context.drawImage(canvas, 0, 0);
  return film.transferToImageBitmap();
}

/** Where the camera has gone since: they fade so fast that nobody sees them coarsen. */
function copy(
  context: CanvasRenderingContext2D,
  { bitmap, camera: from }: Layer,
  camera: Camera,
  { width, height }: Size,
): void {
  const scale = camera.k / from.k;
  const [left, top] = [camera.x - from.x * scale, camera.y - from.y * scale];
  context.drawImage(bitmap, left, top, width * scale, height * scale);
}
