/** The form of a node: a flag where there is one, else the shape of its kind. The same on canvas, in SVG and in the legend. */
import { actorKindStyle, type Shape } from '../../ui/kind-style.ts';
import { SHAPE_PATHS } from '../../ui/shape-path.ts';
import type { GraphNode } from './graph-model.ts';

export const FLAG_CORNER = 2;
/** Width over height. */
export const FLAG_RATIO = 3 / 2;
const FLAG_HALF_WIDTH = 1.16;
const FLAG_HALF_HEIGHT = FLAG_HALF_WIDTH / FLAG_RATIO;
const SMALLEST_FLAG = 6;

export interface HalfSize {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

export function hasFlag({ actor }: Pick<GraphNode, 'actor'>): boolean {
  return actor.kind === 'state' && actor.iso !== undefined;
}

/** Half the width and height of a node drawn with this radius. */
export function halfSizeOf(node: Pick<GraphNode, 'actor'>, radius: number): HalfSize {
  if (!hasFlag(node)) return { halfWidth: radius, halfHeight: radius };
  const size = Math.max(SMALLEST_FLAG, radius);
  return { halfWidth: size * FLAG_HALF_WIDTH, halfHeight: size * FLAG_HALF_HEIGHT };
}

export function shapeOf({ actor }: Pick<GraphNode, 'actor'>): Shape {
  return actorKindStyle(actor.kind).shape;
}

/** In a box from −1 to 1. */
export function pathOf(node: Pick<GraphNode, 'actor'>): string {
  return SHAPE_PATHS[shapeOf(node)];
}
