/** Which nodes carry their name, and on which side: the most salient first, none over another, stable from frame to frame. */

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Side = 'right' | 'left' | 'above' | 'below';

/** A name that wants a place; all in pixels on the screen. Wishes come in order of salience. */
export interface LabelWish {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** The node that it names. */
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** Rather covers a node than goes without. */
  readonly insistent?: boolean;
}

export interface PlacedLabel extends Rectangle {
  readonly id: string;
  readonly side: Side;
}

/** Paper between a node and its name, and between two names. */
const GAP = 3;
const SIDES: readonly Side[] = ['right', 'left', 'below', 'above'];
const CELL = 48;

/**
 * Names without overlaps; a second wish of the same id is an alternative to the first. Each in turn takes its first free
 * side, the side that it had before all others; where no side is free it goes without. Names stay within `bounds`, and
 * only insistent ones cover `obstacles` (nodes), on the side where they cover least of
 * them, and rather small ones than large.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Rectangle[],
  bounds: Rectangle,
  before: ReadonlyMap<string, Side>,
): PlacedLabel[] {
  const names = new Buckets();
  const nodes = new Buckets();
  for (const one of obstacles) nodes.add(one);
  const placed: PlacedLabel[] = [];
  const done = new Set<string>();
  for (const wish of wishes) {
    if (done.has(wish.id)) continue;
    const places = placesOf(wish, before.get(wish.id));
    const isFree = (place: Rectangle) => contains(bounds, place) && !names.hits(place);
    const label =
      places.find((place) => isFree(place) && !nodes.hits(place)) ??
      (wish.insistent ? leastCovering(places.filter(isFree), wish, nodes) : null);
    if (!label) continue;
    placed.push(label);
    done.add(wish.id);
    names.add(label);
  }
  return placed;
}

/** On every side; the side that it had comes first. */
function placesOf(wish: LabelWish, before: Side | undefined): readonly PlacedLabel[] {
  const sides = before ? [before, ...SIDES.filter((side) => side !== before)] : SIDES;
  return sides.map((side) => ({ id: wish.id, side, ...beside(wish, side) }));
}

/** Half of what is covered at least must come free, else a name stays where it is. */
const WORTH_CHANGING = 0.5;

/** What a square pixel of a node weighs that is larger than the one named: it matters more to the reader. */
const LARGER_WEIGHS = 4;

/** The first of the places, unless another covers far less of the nodes. */
function leastCovering(
  places: readonly PlacedLabel[],
  { halfWidth, halfHeight }: LabelWish,
  nodes: Buckets,
): PlacedLabel | null {
  const [first, ...others] = places;
  if (!first) return null;
  const own = 4 * halfWidth * halfHeight;
  const weigh = (node: Rectangle) => (node.width * node.height > own ? LARGER_WEIGHS : 1);
  let best = { place: first, covered: nodes.covered(first, weigh) };
  const enough = best.covered * WORTH_CHANGING;
  for (const place of others) {
    const covered = nodes.covered(place, weigh);
    if (covered < Math.min(enough, best.covered)) best = { place, covered };
  }
  return best.place;
}

function beside(wish: LabelWish, side: Side): Rectangle {
  const { x, y, width, height, halfWidth, halfHeight } = wish;
  const size = { width, height };
  switch (side) {
    case 'right':
      return { left: x + halfWidth + GAP, top: y - height / 2, ...size };
    case 'left':
      return { left: x - halfWidth - GAP - width, top: y - height / 2, ...size };
    case 'above':
      return { left: x - width / 2, top: y - halfHeight - GAP - height, ...size };
    case 'below':
      return { left: x - width / 2, top: y + halfHeight + GAP, ...size };
  }
}

function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.left + inner.width <= outer.left + outer.width &&
    inner.top + inner.height <= outer.top + outer.height
  );
}

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

/** In square pixels. */
function commonArea(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

/** Rectangles by the grid cells that they touch, so that a name is compared with its neighbourhood only. */
class Buckets {
  readonly #cells = new Map<number, Rectangle[]>();

  add(one: Rectangle): void {
    anyCell(one, (key) => {
      const cell = this.#cells.get(key);
      if (cell) cell.push(one);
      else this.#cells.set(key, [one]);
      return false;
    });
  }

  hits(one: Rectangle): boolean {
    return anyCell(one, (key) => this.#cells.get(key)?.some((other) => overlap(one, other)) ?? false);
  }

  /** Area of the rectangles under `one`, in square pixels, each with its weight. */
  covered(one: Rectangle, weigh: (other: Rectangle) => number): number {
    const near = new Set<Rectangle>();
    anyCell(one, (key) => {
      for (const other of this.#cells.get(key) ?? []) near.add(other);
      return false;
    });
    return [...near].reduce((sum, other) => sum + weigh(other) * commonArea(one, other), 0);
  }
}

/** Two cells far apart may share a number: that costs a comparison, no more. */
const ROWS = 4096;

/** Whether the answer for any of its cells is yes; thousands are asked in every frame, so no list of them is made. */
function anyCell({ left, top, width, height }: Rectangle, ask: (key: number) => boolean): boolean {
  const lastColumn = Math.floor((left + width) / CELL);
  const lastRow = Math.floor((top + height) / CELL);
  for (let column = Math.floor(left / CELL); column <= lastColumn; column++)
    for (let row = Math.floor(top / CELL); row <= lastRow; row++) if (ask(column * ROWS + row)) return true;
  return false;
}
