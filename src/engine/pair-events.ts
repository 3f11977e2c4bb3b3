/** The events of pairs: behind lines of the graph, as `graph.ts` counts them at a level, or as the filter counts them. */
import type { ListColumn } from '../dataset/event-table.ts';
import { lengthAt, listAt } from './lists.ts';
import { membersOf } from './match-cache.ts';
import type { PairEvents, PairEventsQuestion } from './question.ts';
import { pastLastRow } from './scope.ts';
import type { Scope } from './scope.ts';
import type { Store } from './store.ts';
import { countBelow } from './time-order.ts';
import { inSteps } from '../base/work.ts';
import type { Work } from '../base/work.ts';

export function* answerPairEvents(
  store: Store,
  scope: Scope,
  question: PairEventsQuestion,
): Work<readonly PairEvents[]> {
  const { columns } = store;
  const { match, periodStart } = scope;
  const { lists, rowsOf } = yield* actorsAs(question.level, store);
  const members = yield* membersOf(match, columns.count);
  const pastLast = pastLastRow(scope);
  const isIn = (row: number): boolean => columns.ends[row]! > periodStart && members?.[row] !== 0;
  const counts = (row: number): boolean => question.weight !== 'bilateral' || lengthAt(lists, row) === 2;
  const answers: PairEvents[] = [];
  for (const [a, b] of question.pairs) {
    const shared = yield* sharedRows({ lists, rowsOf }, store.actorNumber(a), store.actorNumber(b), pastLast);
    const counted = shared.filter((row) => isIn(row) && counts(row));
    const latest = Uint32Array.from(counted.reverse().slice(0, question.latest));
    answers.push({ total: counted.length, latest });
  }
  return answers;
}

/** Row → its actors, and actor → its rows. */
interface Actors {
  readonly lists: ListColumn;
  readonly rowsOf: ListColumn;
}

function* actorsAs(level: PairEventsQuestion['level'], { columns, level: build }: Store): Work<Actors> {
  if (level === 'involved') return { lists: columns.involved, rowsOf: columns.rowsOf.actors };
  const { lists, rowsOfActor } = yield* build(level);
  return { lists, rowsOf: rowsOfActor };
}

/** Rows before `pastLast` in which both are, ascending. */
function* sharedRows({ lists, rowsOf }: Actors, a: number, b: number, pastLast: number): Work<number[]> {
  if (a < 0 || b < 0 || a === b) return [];
  const [rare, other] = lengthAt(rowsOf, a) <= lengthAt(rowsOf, b) ? [a, b] : [b, a];
  const rows = listAt(rowsOf, rare);
  const shared: number[] = [];
  yield* inSteps(countBelow(rows, null, rows.length, pastLast), (from, to) => {
    for (let i = from; i < to; i++) if (listAt(lists, rows[i]!).includes(other)) shared.push(rows[i]!);
  });
  return shared;
}
