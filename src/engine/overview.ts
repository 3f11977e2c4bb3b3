/** The strip below the timeline: all events, and those that match at any time, by bin of their start and by kind. */
import { sameNumbers } from '../base/same-numbers.ts';
import type { Match } from './match-cache.ts';
import type { MatchSet } from './match-set.ts';
import type { OverviewAnswer, OverviewQuestion } from './question.ts';
import type { Store } from './store.ts';
import { ROWS_PER_STEP } from './tally.ts';
import { countBelow } from './time-order.ts';
import type { Work } from '../base/work.ts';

/** Neither depends on the period, so that both are kept while it moves. */
export function* answerOverview(
  store: Store,
  match: Match,
  { edges }: OverviewQuestion,
): Work<OverviewAnswer> {
  const { columns } = store;
  const everything = { rows: null, length: columns.count, byEnd: columns.byEnd };
  if (!store.overviewOfAll || !sameNumbers(store.overviewOfAll.edges, edges))
    store.overviewOfAll = { edges, bins: yield* binsByKind(store, everything, edges) };
  const all = store.overviewOfAll.bins;
  if (match.set.rows === null) {
    const both = all.slice(); // one array, sent once
    return { all: both, matching: both };
  }
  if (!match.overview || !sameNumbers(match.overview.edges, edges))
    match.overview = { edges, bins: yield* binsByKind(store, match.set, edges) };
  return { all: all.slice(), matching: match.overview.bins.slice() };
}

function* binsByKind({ columns }: Store, set: MatchSet, edges: Int32Array): Work<Uint32Array> {
  const { starts, kinds, kindNames } = columns;
  const bins = Math.max(0, edges.length - 1);
  const counts = new Uint32Array(bins * kindNames.length);
  if (bins === 0) return counts;
  const end = countBelow(starts, set.rows, set.length, edges[bins]!);
  let bin = 0;
  for (let i = countBelow(starts, set.rows, set.length, edges[0]!); i < end; i++) {
    const row = set.rows === null ? i : set.rows[i]!;
    if (i % ROWS_PER_STEP === 0) yield;
    while (starts[row]! >= edges[bin + 1]!) bin++;
    counts[bin * kindNames.length + kinds[row]!]!++;
  }
  return counts;
}
