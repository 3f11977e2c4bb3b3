/** Who lies in the rectangle that the reader drew. */
import type { ActorId } from '../../dataset/model.ts';
import { toScreen, type Camera } from './camera.ts';
import type { Area } from './pointer.ts';
import type { SceneNode } from './scene.ts';

/** Left, top, width and height of the area, whichever corner came first. */
export function boxOf({ from, to }: Area): { left: number; top: number; width: number; height: number } {
  return {
    left: Math.min(from.x, to.x),
    top: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
}

/** Actors whose middle lies in the area, in the order of the scene; those that are leaving do not count. */
export function actorsIn(nodes: readonly SceneNode[], camera: Camera, area: Area): readonly ActorId[] {
  const { left, top, width, height } = boxOf(area);
  return nodes.flatMap((one) => {
    const { x, y } = toScreen(camera, one);
    const inside = x >= left && x <= left + width && y >= top && y <= top + height;
    return inside && one.opacity >= 0.5 ? [one.node.id] : [];
  });
}
