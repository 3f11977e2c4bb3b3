/**
 * Question → answer, part by part. A period is two positions in the set of the filter; sums follow them
 * (`tally.ts`), so that a moved period costs what entered and left. The counts of values without their own
 * clause are those of another filter, whose sums are kept and follow in the same way. Bins and labels of lanes are
 * searched for (`lane-index.ts`), pairs are chosen among those of a pool of actors (`pair-choice.ts`), the highest
 * of many scores by a sample (`top.ts`), and what does not depend on the period is kept (`kept-overview.ts`). Each
 * of these files names its method and where it comes from.
 */
import { answerCounts } from './counts.ts';
import { answerGraph } from './graph.ts';
import { answerLanes } from './lanes.ts';
import { sizeOf } from './match-set.ts';
import { answerOverview } from './overview.ts';
import { answerPairEvents } from './pair-events.ts';
import type { Answer, Question } from './question.ts';
import { answerRows } from './rows.ts';
import { scopeOf } from './scope.ts';
import type { Store } from './store.ts';
import type { Work } from '../base/work.ts';

export function* answerQuestion(store: Store, question: Question): Work<Answer> {
  const { period, lanes, overview, graph, counts, rows, pairEvents } = question;
  const match = yield* store.matches.of(store, question.filter, question.with ?? []);
  const scope = scopeOf(store.columns, match, period);
  return {
    matching: sizeOf(scope.window),
    events: store.columns.count,
    matchingEver: match.set.length,
    ...(lanes && { lanes: yield* answerLanes(store, scope, lanes) }),
    ...(overview && { overview: yield* answerOverview(store, match, overview) }),
    ...(graph && { graph: yield* answerGraph(store, scope, graph) }),
    ...(counts && { counts: yield* answerCounts(store, question, counts) }),
    ...(rows && { rows: yield* answerRows(store, scope, rows) }),
    ...(pairEvents && { pairEvents: yield* answerPairEvents(store, scope, pairEvents) }),
  };
}
