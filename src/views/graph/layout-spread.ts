/** The picture as a whole, brought to a size and a shape in one go: what single steps would take hundreds of ticks for. */
import type { Body } from './layout-forces.ts';
import { findNearPairs, noPairs } from './layout-near.ts';

/** Around each node so far, in pixels, it is asked how much of the plane is taken. */
const VICINITY = 120;
/** The share that can be taken with everybody in a place of their own, and how many must have it. */
const FULL = 0.7;
const MOST_HAVE_ROOM = 0.9;
const MOST_WIDENED = 2.2;

/** Swells a picture in which nodes stand too close, so that they part without having to push their way out. */
export function swell(bodies: readonly Body[]): void {
  const crowded = crowding(bodies).toSorted()[Math.floor((bodies.length - 1) * MOST_HAVE_ROOM)] ?? 0;
  const factor = Math.sqrt(crowded / FULL);
  if (factor > 1) scale(bodies, factor, factor);
}

/** The share of each node's vicinity that nodes take, itself included; above 1 they lie over each other. */
function crowding(bodies: readonly Body[]): Float64Array {
  const area = ({ radius }: Body) => (radius * radius) / (VICINITY * VICINITY);
  const taken = Float64Array.from(bodies, area);
  const near = noPairs();
  findNearPairs(
    Float64Array.from(bodies, (body) => body.x),
    Float64Array.from(bodies, (body) => body.y),
    VICINITY,
    near,
  );
  for (let at = 0; at < near.count; at++) {
    const a = near.pairs[2 * at]!;
    const b = near.pairs[2 * at + 1]!;
    taken[a]! += area(bodies[b]!);
    taken[b]! += area(bodies[a]!);
  }
  return taken;
}

/** Spreads the homes sideways to fill the picture: names are wider than they are high. */
export function widen(bodies: readonly Body[], aspect: number): void {
  const width = spread(bodies.map((body) => body.x));
  const height = spread(bodies.map((body) => body.y));
  const factor = (aspect * height) / Math.max(1, width);
  scale(bodies, Math.min(MOST_WIDENED, Math.max(1, factor)), 1);
}

function scale(bodies: readonly Body[], factorX: number, factorY: number): void {
  for (const body of bodies) {
    if (body.fx !== undefined) continue;
    body.x *= factorX;
    body.y *= factorY;
  }
}

/** Distance between the outermost, but for a few stray ones. */
function spread(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const stray = Math.floor(sorted.length / 20);
  return (sorted.at(-1 - stray) ?? 0) - (sorted[stray] ?? 0);
}
