/** Bins and labels of lanes over the events that match a filter: walked in order of time. */
import type { Columns } from './columns.ts';
import type { LaneBins } from './lane-bins.ts';
import { firstPosition, windowOf } from './match-set.ts';
import type { MatchSet } from './match-set.ts';
import type { PlacedLanes } from './placed-lanes.ts';
import { ROWS_PER_STEP } from './tally.ts';
import { countBelow } from './time-order.ts';
import type { Work } from '../base/work.ts';

/** In no bin: it began before the first edge and reaches beyond it. */
const BEFORE = -1;

export function* collectByRow(
  columns: Columns,
  set: MatchSet,
  placed: PlacedLanes,
  into: LaneBins,
): Work<void> {
  const { edges, bins } = into;
  const window = windowOf(columns, set, edges[0]!, edges[bins]!);
  const firstInBins = countBelow(columns.starts, set.rows, set.length, edges[0]!);
  const walk = placed.axis.lists ? walkLists : walkScalar;
  for (let i = firstPosition(set, window); i < firstInBins; i += ROWS_PER_STEP) {
    walk(columns, set, i, Math.min(firstInBins, i + ROWS_PER_STEP), BEFORE, placed, into);
    yield;
  }
  let from = firstInBins;
  for (let bin = 0; bin < bins; bin++) {
    const to = countBelow(columns.starts, set.rows, set.length, edges[bin + 1]!);
    for (; from < to; from = Math.min(to, from + ROWS_PER_STEP)) {
      walk(columns, set, from, Math.min(to, from + ROWS_PER_STEP), bin, placed, into);
      if (to - from > ROWS_PER_STEP / 16) yield;
    }
  }
}

function walkScalar(
  { salience, ends }: Columns,
  { rows }: MatchSet,
  from: number,
  to: number,
  bin: number,
  { axis, laneOf }: PlacedLanes,
  { bins, counts, best, edges }: LaneBins,
): void {
  const { scalar, size } = axis;
  const { thresholds } = best;
  for (let i = from; i < to; i++) {
    const row = rows === null ? i : rows[i]!;
    const value = scalar === null ? size : scalar[row]!;
    const lane = laneOf[value < 0 ? size : value]!;
    if (lane < 0) continue;
    if (bin !== BEFORE) counts[lane * bins + bin]!++;
    else if (ends[row]! <= edges[0]!) continue;
    if (salience[row]! > thresholds[lane]!) best.insert(lane, row, salience[row]!);
  }
}

function walkLists(
  { salience, ends }: Columns,
  { rows }: MatchSet,
  from: number,
  to: number,
  bin: number,
  { axis, laneOf }: PlacedLanes,
  { bins, counts, best, edges }: LaneBins,
): void {
  const { offsets, values } = axis.lists!;
  const { thresholds } = best;
  for (let i = from; i < to; i++) {
    const row = rows === null ? i : rows[i]!;
    const begin = offsets[row]!;
    const end = offsets[row + 1]!;
    if (bin === BEFORE && ends[row]! <= edges[0]!) continue;
    // An empty list stands for the value after the last.
    for (let at = begin; at < end || (at === begin && begin === end); at++) {
      const lane = laneOf[begin === end ? axis.size : values[at]!]!;
      if (lane < 0) continue;
      if (bin !== BEFORE) counts[lane * bins + bin]!++;
      if (salience[row]! > thresholds[lane]!) best.insert(lane, row, salience[row]!);
    }
  }
}
