/**
 * Marks that would cover each other stand in rows; where even that is not enough, they are counted in bins.
 * Worked out per answer and scale, not per frame: rows do not flicker while the window moves.
 */
import type { LanesAnswer, MarkColumns } from './answer-types.ts';
import { anchorOf, binOf } from './mark-place.ts';

/** A mark that fits in none of these rows goes into a bin. */
export const MOST_MARK_ROWS = 12;
const NO_ROW = 255;
const SCALE_STEP = 2 ** 0.25;

export interface Stacking {
  readonly marks: MarkColumns;
  /** Row of each entry of `marks.lanes`, 0 at the bottom; `NO_ROW` beyond the last. */
  readonly rows: Uint8Array;
  /** Bin of each mark by its start; −1 before the first edge. */
  readonly bins: Int32Array;
  /** Rows that each lane of the answer would need to show all its marks. */
  readonly needed: Uint8Array;
}

/** The scale just below in steps of a fifth: what fits there, fits here, and small zooms change no row. */
export function steadyScale(pixelsPerMinute: number): number {
  return SCALE_STEP ** Math.floor(Math.log(pixelsPerMinute) / Math.log(SCALE_STEP));
}

/** `glyph`: width of a mark in pixels. */
export function stackMarks(
  answer: Pick<LanesAnswer, 'lanes'> & { readonly marks: MarkColumns },
  edges: Int32Array,
  pixelsPerMinute: number,
  glyph: number,
): Stacking {
  const { marks } = answer;
  const anchors = Float64Array.from(marks.rows, (_, i) =>
    anchorOf(marks.starts[i]!, marks.ends[i]!, marks.dateFlags[i]!),
  );
  const byAnchor = Uint32Array.from(marks.rows, (_, i) => i).sort((a, b) => anchors[a]! - anchors[b]!);
  const rows = new Uint8Array(marks.lanes.length);
  const needed = new Uint8Array(answer.lanes.length);
  const taken = new Float64Array(answer.lanes.length * MOST_MARK_ROWS).fill(Number.NEGATIVE_INFINITY);
  const width = glyph / pixelsPerMinute;
  for (const i of byAnchor) {
    for (let entry = marks.laneOffsets[i]!; entry < marks.laneOffsets[i + 1]!; entry++) {
      const lane = marks.lanes[entry]!;
      const row = freeRow(taken, lane * MOST_MARK_ROWS, anchors[i]!, width);
      rows[entry] = row;
      needed[lane] = Math.max(needed[lane]!, row === NO_ROW ? MOST_MARK_ROWS : row + 1);
    }
  }
  return { marks, rows, needed, bins: Int32Array.from(marks.starts, (start) => binOf(edges, start)) };
}

function freeRow(taken: Float64Array, first: number, at: number, width: number): number {
  for (let row = 0; row < MOST_MARK_ROWS; row++) {
    if (taken[first + row]! > at) continue;
    taken[first + row] = at + width;
    return row;
  }
  return NO_ROW;
}

/** 1 for each lane and bin (`lane * bins + bin`) where a mark finds no room in the rows that its lane has. */
export function crowdedBins(
  { marks, rows, bins, needed }: Stacking,
  binCount: number,
  rowsOfLane: (lane: number) => number,
): Uint8Array {
  const crowded = new Uint8Array(needed.length * binCount);
  for (let i = 0; i < marks.rows.length; i++) {
    const bin = bins[i]!;
    if (bin < 0 || bin >= binCount) continue;
    for (let entry = marks.laneOffsets[i]!; entry < marks.laneOffsets[i + 1]!; entry++) {
      const lane = marks.lanes[entry]!;
      if (rows[entry]! >= rowsOfLane(lane)) crowded[lane * binCount + bin] = 1;
    }
  }
  return crowded;
}
