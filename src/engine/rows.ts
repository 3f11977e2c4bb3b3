/** A page of the matching rows, in any order. */
import type { Columns } from './columns.ts';
import { membersOf } from './match-cache.ts';
import { firstPosition, sizeOf } from './match-set.ts';
import type { RowsAnswer, RowsQuestion } from './question.ts';
import { rowsInOrder } from './row-order.ts';
import { pastLastRow } from './scope.ts';
import type { Scope } from './scope.ts';
import type { Store } from './store.ts';
import { ROWS_PER_STEP } from './tally.ts';
import type { Work } from '../base/work.ts';

/** Equals stand in order of time; descending is the exact reverse of ascending. */
export function* answerRows(store: Store, scope: Scope, question: RowsQuestion): Work<RowsAnswer> {
  const size = sizeOf(scope.window);
  const from = Math.min(Math.max(0, question.from), size);
  const to = Math.min(Math.max(from, question.to), size);
  const page = question.descending ? { from: size - to, to: size - from } : { from, to };
  const rows =
    question.sort === 'date'
      ? yield* pageByTime(store.columns, scope, page)
      : yield* pageByOrder(store, scope, page, question);
  return { from, rows: Uint32Array.from(question.descending ? rows.reverse() : rows) };
}

interface Page {
  readonly from: number;
  readonly to: number;
}

function* pageByTime(
  { ends }: Columns,
  { match: { set }, window, periodStart }: Scope,
  page: Page,
): Work<number[]> {
  const found: number[] = [];
  let position = 0;
  const inOrder = set.byEnd === null;
  if (inOrder) position = page.from;
  for (let i = firstPosition(set, window) + position; i < window.started && position < page.to; i++) {
    const row = set.rows === null ? i : set.rows[i]!;
    if (i % ROWS_PER_STEP === 0) yield;
    if (!inOrder && ends[row]! <= periodStart) continue;
    if (position++ >= page.from) found.push(row);
  }
  return found;
}

function* pageByOrder(store: Store, scope: Scope, page: Page, question: RowsQuestion): Work<number[]> {
  const { columns } = store;
  const { match, periodStart } = scope;
  const order = yield* orderOf(store, question);
  const members = yield* membersOf(match, columns.count);
  const pastLast = pastLastRow(scope);
  const found: number[] = [];
  for (let i = 0, position = 0; i < order.length && position < page.to; i++) {
    const row = order[i]!;
    if (i % ROWS_PER_STEP === 0) yield;
    if (row >= pastLast || columns.ends[row]! <= periodStart || members?.[row] === 0) continue;
    if (position++ >= page.from) found.push(row);
  }
  return found;
}

/** The last order, as a reader pages through one at a time. */
function* orderOf(store: Store, { sort, language }: RowsQuestion): Work<Uint32Array> {
  const key = `${sort} ${language}`;
  if (store.rowOrder?.key === key) return store.rowOrder.rows;
  const rows = yield* rowsInOrder(store, sort, language);
  store.rowOrder = { key, rows };
  return rows;
}
