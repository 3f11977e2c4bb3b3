/** The rows that match a filter at any time, in order of time; and where in it a period begins and ends. */
import { MINUTES_PER_DAY } from '../base/time.ts';
import type { Period } from '../base/time.ts';
import type { RowTest } from './clause.ts';
import type { Columns } from './columns.ts';
import { countBelow } from './time-order.ts';
import { inSteps } from '../base/work.ts';
import type { Work } from '../base/work.ts';

export type Rows = Uint16Array | Uint32Array;

export interface MatchSet {
  /** Ascending; `null`: every row. */
  readonly rows: Rows | null;
  readonly length: number;
  /** The same rows by end; where this is `null`, the order above is such an order. */
  readonly byEnd: Rows | null;
}

/**
 * What overlaps a stretch of time, as two prefixes: of the first `started` rows by start, all but the first `over`
 * rows by end. (Whatever is over before the stretch has started before its end.) Without `byEnd` these are the
 * rows at positions `over` to `started`.
 */
export interface Window {
  readonly started: number;
  readonly over: number;
}

/** Tests are calls, and those of words look into texts. */
const ROWS_TESTED_PER_STEP = 2048;

export function* matchRows(columns: Columns, clauses: readonly RowTest[]): Work<MatchSet> {
  if (clauses.length === 0) return { rows: null, length: columns.count, byEnd: columns.byEnd };
  const rows = yield* matching(columns, clauses);
  return { rows, length: rows.length, byEnd: yield* orderedByEnd(columns, rows) };
}

function* matching(columns: Columns, clauses: readonly RowTest[]): Work<Rows> {
  const walked = rarest(clauses);
  const tests = clauses.filter((clause) => !(clause === walked && clause.exact)).map(({ test }) => test);
  const candidates = walked?.candidates ? yield* merged(walked.candidates, columns.count) : null;
  if (candidates && tests.length === 0) return candidates;
  const count = candidates?.length ?? columns.count;
  const found = new Uint32Array(count);
  let size = 0;
  for (let from = 0; from < count; from += ROWS_TESTED_PER_STEP) {
    for (let i = from; i < Math.min(count, from + ROWS_TESTED_PER_STEP); i++) {
      const row = candidates === null ? i : candidates[i]!;
      if (passes(tests, row)) found[size++] = row;
    }
    yield;
  }
  return size < count / 2 ? found.slice(0, size) : found.subarray(0, size);
}

function passes(tests: readonly RowTest['test'][], row: number): boolean {
  for (let i = 0; i < tests.length; i++) if (!tests[i]!(row)) return false;
  return true;
}

function rarest(clauses: readonly RowTest[]): RowTest | undefined {
  const candidatesOf = ({ candidates }: RowTest): number =>
    candidates!.reduce((sum, list) => sum + list.length, 0);
  return clauses
    .filter(({ candidates }) => candidates !== null)
    .sort((a, b) => candidatesOf(a) - candidatesOf(b))[0];
}

/** Several ascending lists as one, each row once. */
function* merged(lists: readonly Rows[], count: number): Work<Rows> {
  if (lists.length <= 1) return lists[0] ?? new Uint32Array(0);
  const marked = new Uint8Array(count);
  let size = 0;
  for (const list of lists)
    yield* inSteps(list.length, (from, to) => {
      for (let i = from; i < to; i++) if (marked[list[i]!] === 0) size += marked[list[i]!] = 1;
    });
  const rows = new Uint32Array(size);
  let at = 0;
  yield* inSteps(count, (from, to) => {
    for (let row = from; row < to; row++) if (marked[row] === 1) rows[at++] = row;
  });
  return rows;
}

function* orderedByEnd({ byEnd, ends, count }: Columns, rows: Rows): Work<Rows | null> {
  if (byEnd === null || (yield* ascends(ends, rows))) return null;
  const member = new Uint8Array(count);
  yield* inSteps(rows.length, (from, to) => {
    for (let i = from; i < to; i++) member[rows[i]!] = 1;
  });
  const found = new Uint32Array(rows.length);
  let size = 0;
  yield* inSteps(byEnd.length, (from, to) => {
    for (let i = from; i < to; i++) if (member[byEnd[i]!] === 1) found[size++] = byEnd[i]!;
  });
  return found;
}

function* ascends(ends: Int32Array, rows: Rows): Work<boolean> {
  let all = true;
  yield* inSteps(rows.length, (from, to) => {
    for (let i = Math.max(1, from); i < to; i++) if (ends[rows[i]!]! < ends[rows[i - 1]!]!) all = false;
  });
  return all;
}

/** What overlaps the minutes from `start` to one before `end`. */
export function windowOf(columns: Columns, set: MatchSet, start: number, end: number): Window {
  return {
    started: countBelow(columns.starts, set.rows, set.length, end),
    over: countBelow(columns.ends, set.byEnd ?? set.rows, set.length, start + 1),
  };
}

export function windowOfPeriod(columns: Columns, set: MatchSet, period: Period | null): Window {
  if (period === null) return { started: set.length, over: 0 };
  return windowOf(columns, set, period.from * MINUTES_PER_DAY, (period.to + 1) * MINUTES_PER_DAY);
}

export function sizeOf({ started, over }: Window): number {
  return started - over;
}

/** The rows of a window that has few, ascending; `start` is that of the stretch. */
export function* rowsOfWindow(
  columns: Columns,
  set: MatchSet,
  window: Window,
  start: number,
): Work<Uint32Array> {
  const rows = new Uint32Array(sizeOf(window));
  const first = firstPosition(set, window);
  let size = 0;
  yield* inSteps(window.started - first, (from, to) => {
    size = noteOverlapping(columns.ends, set.rows, first + from, first + to, start, rows, size);
  });
  return rows;
}

function noteOverlapping(
  ends: Int32Array,
  rows: Rows | null,
  from: number,
  to: number,
  start: number,
  into: Uint32Array,
  size: number,
): number {
  for (let i = from; i < to; i++) {
    const row = rows === null ? i : rows[i]!;
    if (ends[row]! > start) into[size++] = row;
  }
  return size;
}

/**
 * The first position (in `set.rows`) at which a row of the window can stand, for walks in order of start. Where
 * rows end out of order, `overlaps` must be asked for each.
 */
export function firstPosition(set: MatchSet, window: Window): number {
  return set.byEnd === null ? window.over : 0;
}
