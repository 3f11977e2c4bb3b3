/** When each lane begins within the window. */
import type { Columns } from './columns.ts';
import type { LaneIndex } from './lane-index.ts';
import { listAt } from './lists.ts';
import { firstPosition } from './match-set.ts';
import type { MatchSet } from './match-set.ts';
import { lanesOfRow } from './placed-lanes.ts';
import type { PlacedLanes } from './placed-lanes.ts';
import type { Scope } from './scope.ts';
import { countBelow } from './time-order.ts';
import type { Work } from '../base/work.ts';

/** Start of the first event of each lane; 0 where it has none. `counts` are the lanes' events. */
export function* firstStarts(
  columns: Columns,
  { match: { set }, window, periodStart }: Scope,
  placed: PlacedLanes,
  counts: readonly number[],
  index: LaneIndex | null,
): Work<readonly number[]> {
  if (index !== null) {
    const firstRow = firstPosition(set, window);
    return placed.values.map((value, lane) =>
      counts[lane] === 0 ? 0 : firstOfLane(columns, listAt(index.rowsOf, value), firstRow, periodStart),
    );
  }
  const search = { firsts: counts.map(() => 0), missing: counts.map((count) => count > 0) };
  for (let i = firstPosition(set, window); search.missing.includes(true) && i < window.started; i += 1024) {
    searchFirsts(columns, set, i, Math.min(window.started, i + 1024), periodStart, placed, search);
    yield;
  }
  return search.firsts;
}

function firstOfLane(
  { starts, ends }: Columns,
  rows: Uint16Array | Uint32Array,
  firstRow: number,
  periodStart: number,
): number {
  let at = countBelow(rows, null, rows.length, firstRow);
  while (ends[rows[at]!]! <= periodStart) at++;
  return starts[rows[at]!]!;
}

function searchFirsts(
  { starts, ends }: Columns,
  { rows }: MatchSet,
  from: number,
  to: number,
  periodStart: number,
  placed: PlacedLanes,
  { firsts, missing }: { readonly firsts: number[]; readonly missing: boolean[] },
): void {
  for (let i = from; i < to; i++) {
    const row = rows === null ? i : rows[i]!;
    if (ends[row]! <= periodStart) continue;
    lanesOfRow(placed, row, (lane) => {
      if (missing[lane]) firsts[lane] = starts[row]!;
      missing[lane] = false;
    });
  }
}
