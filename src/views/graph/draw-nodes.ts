/** Nodes on canvas: the shape of the kind, or the flag, with a rim of paper; rings for what is chosen and selected. */
import { isLit, type Attention } from './attention.ts';
import { nodeScale, toScreen, type Camera } from './camera.ts';
import type { Flags } from './flags.ts';
import { kindColor, type Look } from './look.ts';
import { FLAG_CORNER, halfSizeOf, hasFlag, pathOf } from './node-shape.ts';
import type { Scene, SceneNode } from './scene.ts';

const FADED = 0.16;
const RIM = 1.2;

export function drawNodes(
  context: CanvasRenderingContext2D,
  { nodes }: Scene,
  camera: Camera,
  look: Look,
  attention: Attention,
  flags: Flags,
): void {
  for (const one of nodes) {
    if (one.opacity <= 0) continue;
    const { x, y } = toScreen(camera, one);
    const radius = one.radius * nodeScale(camera);
    context.globalAlpha = one.opacity * (isLit(attention, one.node.id) ? 1 : FADED);
    const { iso } = one.node.actor;
    const flag = hasFlag(one.node) && iso ? flags.get(iso) : null;
    if (flag) drawFlag(context, one, flag, x, y, radius, look);
    else drawShape(context, one, x, y, radius, look);
  }
  context.globalAlpha = 1;
}

const shapes = new Map<string, Path2D>();

function shapePath(data: string): Path2D {
  let path = shapes.get(data);
  if (!path) {
    path = new Path2D(data);
    shapes.set(data, path);
  }
  return path;
}

function drawShape(
  context: CanvasRenderingContext2D,
  one: SceneNode,
  x: number,
  y: number,
  radius: number,
  look: Look,
): void {
  const path = shapePath(pathOf(one.node));
  context.save();
  context.translate(x, y);
  context.scale(radius, radius);
  context.lineWidth = (2 * RIM) / radius;
  context.lineJoin = 'round';
  context.strokeStyle = look.paper;
  context.stroke(path);
  context.fillStyle = kindColor(look, one.node.actor.kind);
  context.fill(path);
  context.restore();
}

function drawFlag(
  context: CanvasRenderingContext2D,
  one: SceneNode,
  flag: CanvasImageSource,
  x: number,
  y: number,
  radius: number,
  look: Look,
): void {
  const { halfWidth, halfHeight } = halfSizeOf(one.node, radius);
  context.save();
  context.beginPath();
  context.roundRect(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight, FLAG_CORNER);
  context.lineWidth = 2 * (RIM + 0.6);
  context.strokeStyle = look.paper;
  context.stroke();
  context.save();
  context.clip();
  context.drawImage(flag, x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
  context.restore();
  context.lineWidth = 0.75;
  context.strokeStyle = look.line;
  context.stroke();
  context.restore();
}

/** Rings: filled out for an actor of the filter, a second one for the selected, the focus colour for the keyboard's. */
export function drawRings(
  context: CanvasRenderingContext2D,
  { nodes }: Scene,
  camera: Camera,
  look: Look,
  { chosen, selected, cursor }: Attention,
): void {
  for (const one of nodes) {
    const { id } = one.node;
    const rings = [
      ...(chosen.has(id) ? [{ gap: 2.5, width: 2.5, color: look.accent }] : []),
      ...(selected === id ? [{ gap: 6.5, width: 1.25, color: look.accent }] : []),
      ...(cursor === id ? [{ gap: 9, width: 2, color: look.focus }] : []),
    ];
    if (rings.length === 0 || one.opacity <= 0) continue;
    const { x, y } = toScreen(camera, one);
    const { halfWidth, halfHeight } = halfSizeOf(one.node, one.radius * nodeScale(camera));
    const reach = Math.max(halfWidth, halfHeight);
    for (const { gap, width, color } of rings) {
      context.globalAlpha = one.opacity;
      context.beginPath();
      context.arc(x, y, reach + gap, 0, 2 * Math.PI);
      context.lineWidth = width;
      context.strokeStyle = color;
      context.stroke();
    }
  }
  context.globalAlpha = 1;
}

/** A dot below a node that the reader has put in its place. */
export function drawPins(
  context: CanvasRenderingContext2D,
  { nodes }: Scene,
  camera: Camera,
  look: Look,
  pinned: ReadonlySet<string>,
): void {
  if (pinned.size === 0) return;
  context.fillStyle = look.ink;
  for (const one of nodes) {
    if (!pinned.has(one.node.id)) continue;
    const { x, y } = toScreen(camera, one);
    const { halfWidth, halfHeight } = halfSizeOf(one.node, one.radius * nodeScale(camera));
    context.beginPath();
    context.arc(x + halfWidth * 0.8, y - halfHeight * 0.8, 2.5, 0, 2 * Math.PI);
    context.fill();
  }
}
