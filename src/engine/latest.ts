/** When something happened last, for a few values at once. */
import type { ListColumn } from '../dataset/event-table.ts';
import type { Columns } from './columns.ts';
import { membersOf } from './match-cache.ts';
import { rowsOfWindow, sizeOf } from './match-set.ts';
import { pastLastRow } from './scope.ts';
import type { Scope } from './scope.ts';
import { lowerBound } from './time-order.ts';
import { inSteps } from '../base/work.ts';
import type { Work } from '../base/work.ts';

/** Below so many events a walk back over the window is shorter than one over the rows of each value. */
const FEW_EVENTS = 30_000;

/** Row → values, and value → rows. `counts` leaves out rows that do not count. */
export interface BothWays {
  readonly lists: ListColumn;
  readonly rowsOf: ListColumn;
  readonly counts: ((row: number) => boolean) | null;
}

/** The latest start in the window for each of `wanted`, all of which occur in it. */
export function* latestStarts(
  columns: Columns,
  scope: Scope,
  both: BothWays,
  wanted: Uint32Array,
): Work<Int32Array> {
  const { match, window, periodStart } = scope;
  if (sizeOf(window) <= FEW_EVENTS) {
    const rows = yield* rowsOfWindow(columns, match.set, window, periodStart);
    return yield* walkBack(columns, rows, both, wanted);
  }
  const members = yield* membersOf(match, columns.count);
  return yield* walkValues(columns, scope, members, both, wanted);
}

function* walkBack(
  { starts }: Columns,
  rows: Uint32Array,
  { lists, rowsOf, counts }: BothWays,
  wanted: Uint32Array,
): Work<Int32Array> {
  const latest = new Int32Array(wanted.length);
  /** Place + 1 among the wanted of each value; 0 for others, and once it is found. */
  const places = new Uint32Array(rowsOf.offsets.length);
  for (let i = 0; i < wanted.length; i++) places[wanted[i]!] = i + 1;
  let left = wanted.length;
  const walk = (first: number, last: number): void => {
    for (let i = first; i < last && left > 0; i++) {
      const row = rows[rows.length - 1 - i]!;
      if (counts?.(row) === false) continue;
      for (let at = lists.offsets[row]!; at < lists.offsets[row + 1]!; at++) {
        const place = places[lists.values[at]!]!;
        if (place === 0) continue;
        latest[place - 1] = starts[row]!;
        places[lists.values[at]!] = 0;
        left--;
      }
    }
  };
  yield* inSteps(rows.length, walk);
  return latest;
}

const VALUES_PER_STEP = 512;

function* walkValues(
  { starts, ends }: Columns,
  scope: Scope,
  members: Uint8Array | null,
  { rowsOf, counts }: BothWays,
  wanted: Uint32Array,
): Work<Int32Array> {
  const { periodStart } = scope;
  const pastLast = pastLastRow(scope);
  const { offsets, values } = rowsOf;
  const latest = new Int32Array(wanted.length);
  const find = (first: number, last: number): void => {
    for (let i = first; i < last; i++) {
      const from = offsets[wanted[i]!]!;
      let at = lowerBound(values, from, offsets[wanted[i]! + 1]!, pastLast) - 1;
      for (; at >= from; at--) {
        const row = values[at]!;
        if (ends[row]! > periodStart && members?.[row] !== 0 && counts?.(row) !== false) break;
      }
      if (at >= from) latest[i] = starts[values[at]!]!;
    }
  };
  yield* inSteps(wanted.length, find, VALUES_PER_STEP);
  return latest;
}
