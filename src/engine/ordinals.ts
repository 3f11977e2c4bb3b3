/** Where one event stands among those that match, whatever the period. */
import { dayOfDate, MINUTES_PER_DAY, MS_PER_MINUTE } from '../base/time.ts';
import type { Filter } from './filter.ts';
import { countBelow } from './time-order.ts';
import type { Ordinals, RowNumber } from './question.ts';
import type { Store } from './store.ts';
import type { Work } from '../base/work.ts';

/** An event that does not match is ranked where it would stand, before all that are not earlier. */
export function* answerOrdinals(store: Store, row: RowNumber, filter: Filter): Work<Ordinals> {
  const { columns, records } = store;
  const { set } = yield* store.matches.of(store, filter, []);
  const { starts } = columns;
  const year = yearOf(starts[row]!);
  const before = set.rows === null ? row : countBelow(set.rows, null, set.length, row);
  const rowAt = (position: number): number | undefined =>
    position < 0 || position >= set.length ? undefined : set.rows === null ? position : set.rows[position];
  const matches = rowAt(before) === row;
  const inYear = countBelow(starts, set.rows, set.length, startOfYear(year));
  const afterYear = countBelow(starts, set.rows, set.length, startOfYear(year + 1));
  const first = rowAt(0);
  const idOf = (at: number | undefined): string | null => (at === undefined ? null : records.record(at).id);
  return {
    matches,
    inYear: { year, rank: before - inYear + 1, of: afterYear - inYear },
    overall: { since: first === undefined ? year : yearOf(starts[first]!), rank: before + 1, of: set.length },
    previous: idOf(rowAt(before - 1)),
    next: idOf(rowAt(matches ? before + 1 : before)),
  };
}

function yearOf(minute: number): number {
  return new Date(minute * MS_PER_MINUTE).getUTCFullYear();
}

function startOfYear(year: number): number {
  return dayOfDate(year, 1, 1) * MINUTES_PER_DAY;
}
