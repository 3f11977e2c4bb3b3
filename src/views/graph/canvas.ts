/** One frame of the picture on canvas, layer by layer. */
import { drawCommunities } from './draw-communities.ts';
import { drawHulls } from './draw-hulls.ts';
import { drawLabels } from './draw-labels.ts';
import { drawLinks } from './draw-links.ts';
import { drawNodes, drawPins, drawRings } from './draw-nodes.ts';
import type { FadingLayer } from './fading-layer.ts';
import type { Frame } from './frame.ts';

export function drawFrame(context: CanvasRenderingContext2D, frame: Frame, fading: FadingLayer): void {
  const { size, density } = frame;
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  const scene = fading.draw(context, frame);
  drawHulls(context, frame);
  drawLinks(context, scene, frame);
  drawNodes(context, scene, frame);
  drawRings(context, frame);
  if (frame.communities) drawCommunities(context, frame);
  drawPins(context, frame);
  drawLabels(context, frame);
}
