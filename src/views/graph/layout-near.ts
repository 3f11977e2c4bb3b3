/** Which nodes are near which, found by a grid: what repulsion and collision need in every tick. */

export interface NearPairs {
  /** Pair i joins nodes `pairs[2i]` and `pairs[2i + 1]`. */
  pairs: Uint32Array;
  count: number;
}

export function noPairs(): NearPairs {
  return { pairs: new Uint32Array(4096), count: 0 };
}

/** Coarser than that the grid does not get, so that a far stray node costs no memory. */
const MOST_CELLS_PER_NODE = 8;

/**
 * Fills `into` with all pairs of nodes nearer than `reach`, each once, always in the same order. Coordinates and
 * `reach` are in the same unit; `into` keeps its memory from call to call.
 */
export function findNearPairs(x: Float64Array, y: Float64Array, reach: number, into: NearPairs): void {
  const grid = gridOf(x, y, reach);
  const square = reach * reach;
  into.count = 0;
  for (let row = 0; row < grid.rows; row++)
    for (let column = 0; column < grid.columns; column++) {
      const cell = row * grid.columns + column;
      const [from, to] = [grid.starts[cell]!, grid.starts[cell + 1]!];
      if (from === to) continue;
      const right = Math.min(column + 1, grid.columns - 1) - column;
      const own = [grid.starts[cell]!, grid.starts[cell + right + 1]!] as const;
      pairUp(grid.order, from, to, own, x, y, square, into);
      if (row + 1 === grid.rows) continue;
      const below = cell + grid.columns;
      const span = [grid.starts[below - Math.min(1, column)]!, grid.starts[below + right + 1]!] as const;
      pairUp(grid.order, from, to, span, x, y, square, into);
    }
}

/** Nodes `from`–`to` with those of the span; where both are the same nodes, each pair once. */
function pairUp(
  order: Uint32Array,
  from: number,
  to: number,
  [first, last]: readonly [number, number],
  x: Float64Array,
  y: Float64Array,
  square: number,
  into: NearPairs,
): void {
  for (let i = from; i < to; i++) {
    const a = order[i]!;
    const ax = x[a]!;
    const ay = y[a]!;
    for (let j = Math.max(i + 1, first); j < last; j++) {
      const b = order[j]!;
      const dx = x[b]! - ax;
      const dy = y[b]! - ay;
      if (dx * dx + dy * dy >= square) continue;
      if (2 * into.count + 2 > into.pairs.length) grow(into);
      into.pairs[2 * into.count] = a;
      into.pairs[2 * into.count++ + 1] = b;
    }
  }
}

function grow(into: NearPairs): void {
  const larger = new Uint32Array(2 * into.pairs.length);
  larger.set(into.pairs);
  into.pairs = larger;
}

interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Nodes cell by cell, row by row. */
  readonly order: Uint32Array;
  /** Where each cell begins in `order`. */
  readonly starts: Uint32Array;
}

function gridOf(x: Float64Array, y: Float64Array, reach: number): Grid {
  const [left, right] = rangeOf(x);
  const [top, bottom] = rangeOf(y);
  const area = (right - left + reach) * (bottom - top + reach);
  const size = Math.max(reach, Math.sqrt(area / (MOST_CELLS_PER_NODE * Math.max(1, x.length))));
  const columns = Math.floor((right - left) / size) + 1;
  const rows = Math.floor((bottom - top) / size) + 1;
  const cells = new Uint32Array(x.length);
  const starts = new Uint32Array(columns * rows + 1);
  for (let i = 0; i < x.length; i++) {
    const cell = Math.floor((y[i]! - top) / size) * columns + Math.floor((x[i]! - left) / size);
    cells[i] = cell;
    starts[cell + 1]!++;
  }
  for (let cell = 0; cell < columns * rows; cell++) starts[cell + 1]! += starts[cell]!;
  const next = starts.slice();
  const order = new Uint32Array(x.length);
  for (let i = 0; i < x.length; i++) order[next[cells[i]!]!++] = i;
  return { columns, rows, order, starts };
}

function rangeOf(values: Float64Array): readonly [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return values.length === 0 ? [0, 0] : [least, most];
}
