/** Nodes on canvas: the shape of the kind, or the flag, with a rim of paper; rings for what is chosen and selected. */
import { isLit } from './attention.ts';
import { bitmapOf } from '../../ui/bitmap.ts';
import { nodeScale, toScreen } from './camera.ts';
import type { Frame } from './frame.ts';
import { kindColor, type Paint } from './paint.ts';
import { halfSizeOf, hasFlag, pathOf } from './node-shape.ts';
import { LEAST_ALPHA } from './least-alpha.ts';
import type { Scene, SceneNode } from './scene.ts';

const FADED = 0.16;
/** Paper around a node, in CSS pixels. */
const RIM = 1.5;

/** `scene`: of the frame, without those whom the fading layer has drawn. */
export function drawNodes(
  context: CanvasRenderingContext2D,
  { nodes }: Scene,
  { camera, paint, attention, flags, density }: Frame,
): void {
  const scale = nodeScale(camera);
  context.setTransform(1, 0, 0, 1, 0, 0); // device pixels
  for (const one of nodes) {
    const alpha = one.opacity * (isLit(attention, one.node.id) ? 1 : FADED);
    if (alpha < LEAST_ALPHA) continue;
    context.globalAlpha = alpha;
    const x = one.x * camera.k + camera.x;
    const y = one.y * camera.k + camera.y;
    const radius = one.radius * scale;
    const { iso } = one.node.actor;
    const isFlag = hasFlag(one.node) && iso !== undefined;
    if (isFlag && flags.draw(context, iso, x, y, halfSizeOf(one.node, radius), paint)) continue;
    if (radius <= SMALL) drawSmall(context, one, paint, x, y, radius, density);
    else {
      const color = kindColor(paint, one.node.actor.kind);
      drawShape(context, shapePath(pathOf(one.node)), color, paint.paper, x, y, radius, density);
      context.setTransform(1, 0, 0, 1, 0, 0);
    }
  }
  context.setTransform(density, 0, 0, density, 0, 0);
  context.globalAlpha = 1;
}

/** Up to this radius, in CSS pixels, nodes are copied from bitmaps: of thousands most are small. */
const SMALL = 6;
const STEPS_PER_PIXEL = 2;
/** By kind of actor and step of the radius; those of one theme and screen. */
let small: { paint: Paint; density: number; byKind: Map<string, (SmallNode | undefined)[]> } | null = null;

interface SmallNode {
  readonly bitmap: ImageBitmap;
  /** Of its width and height, in device pixels. */
  readonly half: number;
}

/** To the nearest device pixel and in steps of half a pixel: a copy takes a third of the time of two fills. */
function drawSmall(
  context: CanvasRenderingContext2D,
  { node }: SceneNode,
  paint: Paint,
  x: number,
  y: number,
  radius: number,
  density: number,
): void {
  if (small?.paint !== paint || small.density !== density) small = { paint, density, byKind: new Map() };
  const { kind } = node.actor;
  let ofKind = small.byKind.get(kind);
  if (!ofKind) small.byKind.set(kind, (ofKind = []));
  const step = Math.max(1, Math.round(radius * STEPS_PER_PIXEL));
  const { bitmap, half } = (ofKind[step] ??= smallNode(
    pathOf(node),
    kindColor(paint, kind),
    paint.paper,
    step / STEPS_PER_PIXEL,
    density,
  ));
  context.drawImage(bitmap, Math.round(x * density) - half, Math.round(y * density) - half);
}

/** Shapes reach a little beyond their radius: stars and triangles by a tenth. */
const REACH = 1.1;

function smallNode(data: string, color: string, paper: string, radius: number, density: number): SmallNode {
  const half = Math.ceil((radius + RIM) * REACH * density);
  const middle = half / density;
  const bitmap = bitmapOf(2 * half, 2 * half, (context) =>
    drawShape(context, shapePath(data), color, paper, middle, middle, radius, density),
  );
  return { bitmap, half };
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

type Drawing = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** The rim is filled, not stroked: without a GPU a stroke takes twice as long. Shapes are convex. */
function drawShape(
  context: Drawing,
  path: Path2D,
  color: string,
  paper: string,
  x: number,
  y: number,
  radius: number,
  density: number,
): void {
  fillAt(context, path, paper, x, y, radius + RIM, density);
  fillAt(context, path, color, x, y, radius, density);
}

function fillAt(
  context: Drawing,
  path: Path2D,
  color: string,
  x: number,
  y: number,
  radius: number,
  density: number,
): void {
  const scale = radius * density;
  context.setTransform(scale, 0, 0, scale, x * density, y * density);
  context.fillStyle = color;
  context.fill(path);
}

/** Rings: filled out for an actor of the filter, a second one for the selected, the focus colour for the keyboard's. */
export function drawRings(
  context: CanvasRenderingContext2D,
  { scene: { nodes }, camera, paint, attention: { chosen, selected, cursor } }: Frame,
): void {
  for (const one of nodes) {
    const { id } = one.node;
    if (!chosen.has(id) && selected !== id && cursor !== id) continue;
    const rings = [
      ...(chosen.has(id) ? [{ gap: 2.5, width: 2.5, color: paint.accent }] : []),
      ...(selected === id ? [{ gap: 6.5, width: 1.25, color: paint.accent }] : []),
      ...(cursor === id ? [{ gap: 9, width: 2, color: paint.focus }] : []),
    ];
    if (one.opacity <= 0) continue;
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
  { scene: { nodes }, camera, paint, pinned }: Frame,
): void {
  if (pinned.size === 0) return;
  context.fillStyle = paint.ink;
  for (const one of nodes) {
    if (!pinned.has(one.node.id)) continue;
    const { x, y } = toScreen(camera, one);
    const { halfWidth, halfHeight } = halfSizeOf(one.node, one.radius * nodeScale(camera));
    context.beginPath();
    context.arc(x + halfWidth * 0.8, y - halfHeight * 0.8, 2.5, 0, 2 * Math.PI);
    context.fill();
  }
}
