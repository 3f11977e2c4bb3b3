/** Communities on canvas: a letter on a small disc at the corner of the node, so that no colour has to tell it. */
import { isLit } from './attention.ts';
import { nodeScale, toScreen, type Camera } from './camera.ts';
import type { Frame } from './frame.ts';
import { communityLetter } from './measured-model.ts';
import { halfSizeOf } from './node-shape.ts';
import type { SceneNode } from './scene.ts';

export const BADGE_RADIUS = 6.5;
/** Font size, in pixels. */
export const BADGE_TEXT = 9;
/** A smaller node would be hidden below its letter; the list has the letters of all. */
const LEAST_RADIUS = 6;
const FADED = 0.16;

/** Where on the screen the letter of a node stands; `null`: it has none. */
export function badgeOf(one: SceneNode, camera: Camera): { x: number; y: number; community: number } | null {
  const { community } = one.node;
  const radius = one.radius * nodeScale(camera);
  if (community === null || radius < LEAST_RADIUS) return null;
  const { x, y } = toScreen(camera, one);
  const { halfWidth, halfHeight } = halfSizeOf(one.node, radius);
  return { x: x + halfWidth * 0.8, y: y + halfHeight * 0.8, community };
}

export function drawCommunities(
  context: CanvasRenderingContext2D,
  { scene: { nodes }, camera, paint, attention }: Frame,
): void {
  context.font = `650 ${BADGE_TEXT}px ${paint.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 1;
  for (const one of nodes) {
    const badge = badgeOf(one, camera);
    if (!badge) continue;
    context.globalAlpha = one.opacity * (isLit(attention, one.node.id) ? 1 : FADED);
    context.beginPath();
    context.arc(badge.x, badge.y, BADGE_RADIUS, 0, 2 * Math.PI);
    context.fillStyle = paint.paper;
    context.fill();
    context.strokeStyle = context.fillStyle = paint.ink;
    context.stroke();
    context.fillText(communityLetter(badge.community), badge.x, badge.y + 0.5);
  }
  context.globalAlpha = 1;
  context.textAlign = 'start';
}
