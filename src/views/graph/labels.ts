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
 * Names without overlaps; a second wish of the same id is an alternative to the first. Each in turn takes its first free side, the side that it had before all others; where no side
 * is free it goes without. Names stay within `bounds`, and only insistent ones cover `obstacles` (nodes).
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
    const isFree = (place: Rectangle) => contains(bounds, place) && !names.hits(place);
    const side = before.get(wish.id);
    const label =
      firstPlace(wish, side, (place) => isFree(place) && !nodes.hits(place)) ??
      (wish.insistent ? firstPlace(wish, side, isFree) : null);
    if (!label) continue;
    placed.push(label);
    done.add(wish.id);
    names.add(label);
  }
  return placed;
}

function firstPlace(
  wish: LabelWish,
  before: Side | undefined,
  isFree: (place: Rectangle) => boolean,
): PlacedLabel | null {
  for (const side of before ? [before, ...SIDES] : SIDES) {
    const place = { id: wish.id, side, ...beside(wish, side) };
    if (isFree(place)) return place;
  }
  return null;
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
