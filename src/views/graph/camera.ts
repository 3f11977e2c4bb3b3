/** From the layout's plane to the screen and back. Screen = plane × `k` + `x`, `y`, in CSS pixels. */
export interface Camera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Placed {
  readonly x: number;
  readonly y: number;
}

export const NEAREST = 6;
export const FARTHEST = 0.15;
/** A picture of two or three actors is not blown up beyond this. */
const NEAREST_FIT = 1.25;
/** Room at the edges for names. */
const MARGIN_X = 64;
const MARGIN_Y = 26;
/** Nearer to the edge than that a node does not count as in sight. */
const EDGE = 12;
/** A picture that fills less than this of what it could is brought closer. */
const LEAST_FILL = 0.55;

export function toScreen(camera: Camera, { x, y }: Placed): { x: number; y: number } {
  return { x: x * camera.k + camera.x, y: y * camera.k + camera.y };
}

export function toPlane(camera: Camera, { x, y }: Placed): { x: number; y: number } {
  return { x: (x - camera.x) / camera.k, y: (y - camera.y) / camera.k };
}

/** Nodes shrink and grow less than the plane does, so that they stay readable far out and apart close up. */
export function nodeScale(camera: Camera): number {
  return Math.min(1.9, Math.max(0.42, camera.k ** 0.65));
}

/** The camera that shows all places in the middle. */
export function fitting(places: readonly Placed[], size: Size): Camera {
  if (places.length === 0) return { k: 1, x: size.width / 2, y: size.height / 2 };
  const { left, right, top, bottom } = extentOf(places);
  const marginX = Math.min(MARGIN_X, size.width / 8);
  const k = Math.min(
    NEAREST_FIT,
    (size.width - 2 * marginX) / Math.max(1, right - left),
    (size.height - 2 * MARGIN_Y) / Math.max(1, bottom - top),
  );
  return {
    k: Math.max(FARTHEST, k),
    x: size.width / 2 - ((left + right) / 2) * k,
    y: size.height / 2 - ((top + bottom) / 2) * k,
  };
}

/** Whether the camera still serves: everything is in sight and large enough. It then stays, and the picture is calm. */
export function stillFits(camera: Camera, places: readonly Placed[], size: Size): boolean {
  if (places.length === 0) return true;
  const { left, right, top, bottom } = extentOf(places);
  const first = toScreen(camera, { x: left, y: top });
  const last = toScreen(camera, { x: right, y: bottom });
  const allSeen = first.x >= 8 && first.y >= 8 && last.x <= size.width - 8 && last.y <= size.height - 8;
  return allSeen && camera.k >= fitting(places, size).k * LEAST_FILL;
}

export function centredOn(camera: Camera, place: Placed, size: Size): Camera {
  return {
    k: camera.k,
    x: size.width / 2 - place.x * camera.k,
    y: size.height / 2 - place.y * camera.k,
  };
}

/** Closer or farther around the middle of the screen. */
export function zoomed(camera: Camera, factor: number, { width, height }: Size): Camera {
  const k = Math.min(NEAREST, Math.max(FARTHEST, camera.k * factor));
  const middle = toPlane(camera, { x: width / 2, y: height / 2 });
  return { k, x: width / 2 - middle.x * k, y: height / 2 - middle.y * k };
}

export function inSight(camera: Camera, place: Placed, { width, height }: Size): boolean {
  const { x, y } = toScreen(camera, place);
  return x > EDGE && y > EDGE && x < width - EDGE && y < height - EDGE;
}

/** `a` at 0, exactly `b` at 1. */
export function between(a: Camera, b: Camera, t: number): Camera {
  const mix = (from: number, to: number) => from * (1 - t) + to * t;
  return { k: mix(a.k, b.k), x: mix(a.x, b.x), y: mix(a.y, b.y) };
}

function extentOf(places: readonly Placed[]) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, right, top, bottom };
}
