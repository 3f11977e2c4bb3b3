/** One frame of the picture on canvas, layer by layer. */
import type { Attention } from './attention.ts';
import type { Camera, Size } from './camera.ts';
import { drawCommunities } from './draw-communities.ts';
import { drawHulls } from './draw-hulls.ts';
import { drawLabels } from './draw-labels.ts';
import { drawLinks, type Warmth } from './draw-links.ts';
import { drawNodes, drawPins, drawRings } from './draw-nodes.ts';
import type { FadingLayer } from './fading-layer.ts';
import type { Flags } from './flags.ts';
import type { Paint } from './paint.ts';
import type { SceneLabel } from './scene-labels.ts';
import type { Scene } from './scene.ts';

export interface Frame {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly size: Size;
  /** Device pixels per CSS pixel. */
  readonly density: number;
  readonly paint: Paint;
  readonly attention: Attention;
  readonly labels: readonly SceneLabel[];
  readonly flags: Flags;
  readonly warmth: Warmth;
  /** Whether nodes carry the letters of their communities. */
  readonly communities: boolean;
  readonly pinned: ReadonlySet<string>;
}

export function drawFrame(context: CanvasRenderingContext2D, frame: Frame, fading: FadingLayer): void {
  const { scene, camera, size, density, paint, attention } = frame;
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  const others = fading.draw(context, frame);
  drawHulls(context, scene, camera, paint, attention.lit !== null);
  drawLinks(context, others, camera, paint, attention, frame.warmth, density);
  drawNodes(context, others, camera, paint, attention, frame.flags, density);
  drawRings(context, scene, camera, paint, attention);
  if (frame.communities) drawCommunities(context, scene, camera, paint, attention);
  drawPins(context, scene, camera, paint, frame.pinned);
  drawLabels(context, frame.labels, paint);
}
