/**
 * Which of millions of rows are in view. All rows are equally high, so the answer is arithmetic, and no list of
 * positions is kept. Browsers lay out at most some 18 to 33 million pixels; where the rows would be higher than
 * `TALLEST`, the ground that is scrolled is that high, and the rows slide over it: by `offset`, which stays the
 * same while the reader scrolls and changes when the thumb is dragged or the scrolling rests.
 */
export interface Geometry {
  readonly rows: number;
  /** CSS pixels, like all lengths here. */
  readonly rowHeight: number;
  /** Height of the header, which covers the top of the viewport. */
  readonly header: number;
  readonly viewport: number;
}

/** Where the rows stand: `scrollTop` of the element, and how much further down the rows are. */
export interface Seat {
  readonly scrollTop: number;
  readonly offset: number;
}

export const TALLEST = 8_000_000;
/** A scroll farther than any wheel or key makes must be a drag of the thumb. In heights of the viewport. */
const FAR = 4;

function fullHeight({ rows, rowHeight, header }: Geometry): number {
  return rows * rowHeight + header;
}

/** Height of the ground that is scrolled. */
export function groundHeight(geometry: Geometry): number {
  return Math.min(TALLEST, fullHeight(geometry));
}

function lastTop(geometry: Geometry): number {
  return Math.max(0, fullHeight(geometry) - geometry.viewport);
}

function lastScroll(geometry: Geometry): number {
  return Math.max(0, groundHeight(geometry) - geometry.viewport);
}

/** The first pixel in view, of all the pixels that the rows would take. */
export function topOf({ scrollTop, offset }: Seat): number {
  return scrollTop + offset;
}

/** The seat at which the thumb stands where it belongs. `top` beyond the ends is brought back. */
export function seatAt(geometry: Geometry, top: number): Seat {
  const last = lastTop(geometry);
  const wanted = Math.min(Math.max(0, top), last);
  const scrollTop = last > 0 ? Math.round((wanted / last) * lastScroll(geometry)) : 0;
  return { scrollTop, offset: wanted - scrollTop };
}

/** After the element was scrolled: near by, pixel for pixel; far, in proportion; the ends are the ends. */
export function seatAfterScroll(geometry: Geometry, before: Seat, scrollTop: number): Seat {
  const last = lastTop(geometry);
  const lowest = lastScroll(geometry);
  if (scrollTop <= 0) return { scrollTop, offset: -scrollTop };
  if (scrollTop >= lowest) return { scrollTop, offset: last - scrollTop };
  if (Math.abs(scrollTop - before.scrollTop) > FAR * geometry.viewport)
    return { scrollTop, offset: (scrollTop / lowest) * last - scrollTop };
  const top = Math.min(Math.max(0, scrollTop + before.offset), last);
  return { scrollTop, offset: top - scrollTop };
}

/** Rows in view: from, and one past the last. */
export function rowsInView(geometry: Geometry, top: number): readonly [from: number, to: number] {
  const { rows, rowHeight, header, viewport } = geometry;
  const from = Math.floor(top / rowHeight);
  const to = Math.ceil((top + viewport - header) / rowHeight);
  return [Math.max(0, Math.min(from, rows)), Math.max(0, Math.min(to, rows))];
}

/** The top that brings a row into view with the least movement. */
export function topToShow(geometry: Geometry, top: number, row: number): number {
  const { rowHeight, header, viewport } = geometry;
  const start = row * rowHeight;
  const end = start + rowHeight;
  if (start < top) return start;
  return Math.max(top, end - (viewport - header));
}
