/**
 * The outline of a group: inside are its members, outside all others.
 * Members are joined by a minimum spanning tree whose branches bend around strangers; discs and branches together
 * make a distance field, strangers are cut out of it, and its zero line is the outline. After Collins, Penn and
 * Carpendale, "Bubble Sets" (2009), with distances in place of their energy.
 */
import { zeroLines } from './zero-lines.ts';

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Closed outlines, each as x, y, x, y, … in the units of the discs. More than one only where strangers part a group. */
export type Outline = readonly Float32Array[];

type Point = readonly [x: number, y: number];
type Segment = readonly [from: Point, to: Point];

/** Paper between a member and its outline, between a stranger and the outline; half the width of a branch. */
const AROUND_MEMBER = 10;
const AROUND_STRANGER = 4;
const BRANCH = 9;
/** How far two shapes reach for each other before they touch. */
const BLEND = 14;
const CELL = 7;
const MOST_BENDS = 3;

export function hullOutline(members: readonly Disc[], strangers: readonly Disc[]): Outline {
  if (members.length === 0) return [];
  const box = boxAround(members);
  const near = strangers.filter(
    (one) => one.x > box.left && one.x < box.right && one.y > box.top && one.y < box.bottom,
  );
  const branches = spanningTree(members).flatMap((branch) => bendAround(branch, near, MOST_BENDS));
  const distance = (x: number, y: number) => distanceTo(x, y, members, branches, near);
  return zeroLines(distance, box, CELL);
}

function boxAround(members: readonly Disc[]) {
  const reach = AROUND_MEMBER + BRANCH + 3 * CELL;
  return {
    left: Math.min(...members.map((one) => one.x - one.radius)) - reach,
    right: Math.max(...members.map((one) => one.x + one.radius)) + reach,
    top: Math.min(...members.map((one) => one.y - one.radius)) - reach,
    bottom: Math.max(...members.map((one) => one.y + one.radius)) + reach,
  };
}

/** Prim's algorithm; members are few. */
function spanningTree(members: readonly Disc[]): Segment[] {
  const [first, ...rest] = members;
  const joined = [first!];
  const left = new Set(rest);
  const branches: Segment[] = [];
  while (left.size > 0) {
    let best: readonly [Disc, Disc] | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const inside of joined)
      for (const outside of left) {
        const gap = Math.hypot(inside.x - outside.x, inside.y - outside.y);
        if (gap < least) [least, best] = [gap, [inside, outside]];
      }
    const [from, to] = best!;
    branches.push([
      [from.x, from.y],
      [to.x, to.y],
    ]);
    joined.push(to);
    left.delete(to);
  }
  return branches;
}

/** Leads a branch past the stranger that stands most in its way, then its two halves past theirs. */
function bendAround(branch: Segment, strangers: readonly Disc[], bends: number): Segment[] {
  const blocker = bends > 0 ? worstBlocker(branch, strangers) : null;
  if (!blocker) return [branch];
  const [[ax, ay], [bx, by]] = branch;
  const length = Math.hypot(bx - ax, by - ay);
  const side = Math.sign((bx - ax) * (blocker.y - ay) - (by - ay) * (blocker.x - ax)) || 1;
  const clear = blocker.radius + AROUND_STRANGER + BRANCH;
  const via: Point = [
    blocker.x + ((by - ay) / length) * clear * side,
    blocker.y - ((bx - ax) / length) * clear * side,
  ];
  return [
    ...bendAround([branch[0], via], strangers, bends - 1),
    ...bendAround([via, branch[1]], strangers, bends - 1),
  ];
}

function worstBlocker(branch: Segment, strangers: readonly Disc[]): Disc | null {
  let worst: Disc | null = null;
  let least = BRANCH;
  for (const one of strangers) {
    const gap = distanceToSegment(one.x, one.y, branch) - one.radius;
    if (gap < least) [least, worst] = [gap, one];
  }
  return worst;
}

/** Negative inside the outline. */
function distanceTo(
  x: number,
  y: number,
  members: readonly Disc[],
  branches: readonly Segment[],
  strangers: readonly Disc[],
): number {
  let inside = Number.POSITIVE_INFINITY;
  let nearest = Number.POSITIVE_INFINITY;
  for (const one of members) {
    const gap = Math.hypot(x - one.x, y - one.y) - one.radius;
    nearest = Math.min(nearest, gap);
    inside = smoothLeast(inside, gap - AROUND_MEMBER);
  }
  for (const branch of branches) inside = smoothLeast(inside, distanceToSegment(x, y, branch) - BRANCH);
  for (const one of strangers) {
    const room = one.radius + AROUND_STRANGER - Math.hypot(x - one.x, y - one.y);
    if (room > inside) inside = room;
  }
  return Math.min(inside, nearest - 1); // a member is inside even where a stranger stands close
}

/** The smaller of two distances, rounded off where they are nearly equal. */
function smoothLeast(a: number, b: number): number {
  const overlap = Math.max(0, BLEND - Math.abs(a - b)) / BLEND;
  return Math.min(a, b) - (overlap * overlap * BLEND) / 4;
}

function distanceToSegment(x: number, y: number, [[ax, ay], [bx, by]]: Segment): number {
  const dx = bx - ax;
  const dy = by - ay;
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** Whether the point lies inside, by the even-odd rule. */
export function isInside(outline: Outline, x: number, y: number): boolean {
  let inside = false;
  for (const loop of outline)
    for (let i = 0, j = loop.length - 2; i < loop.length; j = i, i += 2) {
      const [xi, yi, xj, yj] = [loop[i]!, loop[i + 1]!, loop[j]!, loop[j + 1]!];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  return inside;
}
