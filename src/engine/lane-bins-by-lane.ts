/** Bins and labels of lanes when every event matches: searched in the rows of each lane. */
import type { Columns } from './columns.ts';
import type { LaneBins } from './lane-bins.ts';
import { ROWS_PER_BLOCK } from './lane-index.ts';
import type { LaneIndex } from './lane-index.ts';
import { listAt } from './lists.ts';
import { windowOf } from './match-set.ts';
import type { MatchSet, Rows } from './match-set.ts';
import type { PlacedLanes } from './placed-lanes.ts';
import { countBelow, lowerBound } from './time-order.ts';
import { kthHighest } from './top.ts';
import type { Work } from '../base/work.ts';

/** A search for an edge costs about as much as walking over so many rows. */
const ROWS_PER_SEARCH = 24;

export function* collectByLane(
  columns: Columns,
  set: MatchSet,
  placed: PlacedLanes,
  index: LaneIndex,
  into: LaneBins,
): Work<void> {
  const { edges, bins } = into;
  const edgeRows = edges.map((edge) => countBelow(columns.starts, null, columns.count, edge));
  const window = windowOf(columns, set, edges[0]!, edges[bins]!);
  const firstRow = set.byEnd === null ? window.over : 0;
  for (const [lane, value] of placed.values.entries()) {
    const rows = listAt(index.rowsOf, value);
    const end = lowerBound(rows, 0, rows.length, window.started);
    fillBins(rows, end, edgeRows, lane * bins, into.counts);
    const from = lowerBound(rows, 0, rows.length, firstRow);
    const within = end - (firstRow === window.over ? from : lowerBound(rows, 0, end, window.over));
    const salient = listAt(index.salient, value);
    const walked = isShorter(salient.length, within, rows.length, into.best.most);
    if (!walked || !takeSalient(columns, salient, window.started, lane, into)) {
      const blocks = index.blockMax.subarray(index.blockOffsets[value], index.blockOffsets[value + 1]);
      findBest(columns, rows, from, end, blocks, lane, into, set.byEnd === null);
    }
    yield;
  }
}

function fillBins(rows: Rows, end: number, edgeRows: Int32Array, begin: number, counts: Uint32Array): void {
  const bins = edgeRows.length - 1;
  let at = lowerBound(rows, 0, end, edgeRows[0]!);
  if (end - at > bins * ROWS_PER_SEARCH) {
    for (let bin = 0; bin < bins; bin++) {
      const next = gallop(rows, at, end, edgeRows[bin + 1]!);
      counts[begin + bin] = next - at;
      at = next;
    }
    return;
  }
  for (let bin = 0; at < end; bin++) {
    const bound = edgeRows[bin + 1]!;
    const first = at;
    while (at < end && rows[at]! < bound) at++;
    counts[begin + bin] = at - first;
  }
}

/** The first position from `at` with a row of at least `bound`: double steps, then halves. */
function gallop(rows: Rows, at: number, end: number, bound: number): number {
  let step = 1;
  while (at + step < end && rows[at + step]! < bound) step *= 2;
  return lowerBound(rows, at + (step >> 1), Math.min(end, at + step), bound);
}

/** Whether enough salient rows will have been met before as many are looked at as lie in the window. */
function isShorter(salient: number, within: number, all: number, most: number): boolean {
  const expected = (most * all) / within;
  return expected < salient && expected < within;
}

/** `false`, and nothing taken, where too few of the salient ones lie in the window. */
function takeSalient(
  { ends }: Columns,
  salient: Rows,
  started: number,
  lane: number,
  { edges, best }: LaneBins,
): boolean {
  const start = edges[0]!;
  const found = best.room;
  let size = 0;
  for (let at = 0; at < salient.length && size < found.length; at++) {
    const row = salient[at]!;
    if (row < started && ends[row]! > start) found[size++] = row;
  }
  if (size === found.length) best.fill(lane);
  return size === found.length;
}

/** Only blocks whose greatest salience reaches the k-th greatest of all whole blocks can hold one of the best k. */
function findBest(
  { ends, salience }: Columns,
  rows: Rows,
  from: number,
  end: number,
  blocks: Float32Array,
  lane: number,
  { edges, best }: LaneBins,
  everyRowReaches: boolean,
): void {
  const { thresholds, most } = best;
  const start = edges[0]!;
  const wholeFrom = Math.ceil(from / ROWS_PER_BLOCK);
  const wholeTo = Math.floor(end / ROWS_PER_BLOCK);
  const bar =
    everyRowReaches && wholeTo - wholeFrom > most && most > 0
      ? kthHighest(blocks, wholeFrom, wholeTo, most)
      : -1;
  for (let at = from; at < end;) {
    const block = Math.floor(at / ROWS_PER_BLOCK);
    const next = Math.min(end, (block + 1) * ROWS_PER_BLOCK);
    if (blocks[block]! >= bar && blocks[block]! > thresholds[lane]!)
      for (; at < next; at++) {
        const row = rows[at]!;
        const score = salience[row]!;
        if (score >= bar && score > thresholds[lane]! && ends[row]! > start) best.insert(lane, row, score);
      }
    at = next;
  }
}
