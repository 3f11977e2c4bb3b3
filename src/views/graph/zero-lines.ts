/** Marching squares: the closed lines along which a function of the plane is zero. */

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Edges of a cell, 0 top, 1 right, 2 bottom, 3 left; per case the pairs that a line joins, the negative side on its
 * right. Bits of a case: 1 top left, 2 top right, 4 bottom right, 8 bottom left are negative.
 */
const CASES: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[0, 3]],
  [[1, 0]],
  [[1, 3]],
  [[2, 1]],
  [
    [0, 3],
    [2, 1],
  ],
  [[2, 0]],
  [[2, 3]],
  [[3, 2]],
  [[0, 2]],
  [
    [1, 0],
    [3, 2],
  ],
  [[1, 2]],
  [[3, 1]],
  [[0, 1]],
  [[3, 0]],
  [],
];

/** Closed lines as x, y, x, y, …; the function must be positive all along the edge of the box. */
export function zeroLines(value: (x: number, y: number) => number, box: Box, cell: number): Float32Array[] {
  const columns = Math.ceil((box.right - box.left) / cell) + 1;
  const rows = Math.ceil((box.bottom - box.top) / cell) + 1;
  const values = new Float64Array(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      values[row * columns + column] = value(box.left + column * cell, box.top + row * cell);

  /** Every crossed grid edge leads to the next one; an edge is 2 × its first corner, plus 1 where it goes down. */
  const next = new Map<number, number>();
  for (let row = 0; row + 1 < rows; row++)
    for (let column = 0; column + 1 < columns; column++) {
      const corner = row * columns + column;
      const edges = [2 * corner, 2 * (corner + 1) + 1, 2 * (corner + columns), 2 * corner + 1];
      for (const [from, to] of CASES[caseOf(values, corner, columns)]!) next.set(edges[from]!, edges[to]!);
    }

  const pointOn = (edge: number): readonly [number, number] => {
    const corner = edge >> 1;
    const down = edge % 2 === 1;
    const a = values[corner]!;
    const b = values[corner + (down ? columns : 1)]!;
    const along = a / (a - b);
    const x = box.left + (corner % columns) * cell;
    const y = box.top + Math.floor(corner / columns) * cell;
    return down ? [x, y + along * cell] : [x + along * cell, y];
  };
  return loopsOf(next).map((loop) => Float32Array.from(loop.flatMap(pointOn)));
}

function caseOf(values: Float64Array, corner: number, columns: number): number {
  return (
    (values[corner]! < 0 ? 1 : 0) +
    (values[corner + 1]! < 0 ? 2 : 0) +
    (values[corner + columns + 1]! < 0 ? 4 : 0) +
    (values[corner + columns]! < 0 ? 8 : 0)
  );
}

function loopsOf(next: Map<number, number>): number[][] {
  const loops: number[][] = [];
  while (next.size > 0) {
    const loop: number[] = [];
    let edge: number | undefined = next.keys().next().value;
    while (edge !== undefined && next.has(edge)) {
      loop.push(edge);
      const following: number = next.get(edge)!;
      next.delete(edge);
      edge = following;
    }
    if (loop.length > 2) loops.push(loop);
  }
  return loops;
}
