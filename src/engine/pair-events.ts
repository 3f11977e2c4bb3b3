/** The events behind lines of the graph: those that count for a pair at a level, as `graph.ts` counts them. */
import { lengthAt, listAt } from './lists.ts';
import type { Level } from './level.ts';
import { membersOf } from './match-cache.ts';
import type { Match } from './match-cache.ts';
import type { Window } from './match-set.ts';
import type { PairEvents, PairEventsQuestion } from './question.ts';
import type { Store } from './store.ts';
import { countBelow } from './time-order.ts';
import { inSteps } from '../base/work.ts';
import type { Work } from '../base/work.ts';

export function* answerPairEvents(
  store: Store,
  match: Match,
  window: Window,
  periodStart: number,
  question: PairEventsQuestion,
): Work<readonly PairEvents[]> {
  const { columns } = store;
  const level = yield* store.level(question.level);
  const members = yield* membersOf(match, columns.count);
  const { rows } = match.set;
  const pastLast = window.started === 0 ? 0 : rows === null ? window.started : rows[window.started - 1]! + 1;
  const isIn = (row: number): boolean => columns.ends[row]! > periodStart && members?.[row] !== 0;
  const counts = (row: number): boolean =>
    question.weight !== 'bilateral' || lengthAt(level.pairs, row) === 1;
  const answers: PairEvents[] = [];
  for (const [a, b] of question.pairs) {
    const shared = yield* sharedRows(level, store.actorNumber(a), store.actorNumber(b), pastLast);
    const counted = shared.filter((row) => isIn(row) && counts(row));
    const latest = Uint32Array.from(counted.reverse().slice(0, question.latest));
    answers.push({ total: counted.length, latest });
  }
  return answers;
}

/** Rows before `pastLast` in which both are, ascending. */
function* sharedRows(level: Level, a: number, b: number, pastLast: number): Work<number[]> {
  if (a < 0 || b < 0 || a === b) return [];
  const { rowsOfActor: rowsOf, lists } = level;
  const [rare, other] = lengthAt(rowsOf, a) <= lengthAt(rowsOf, b) ? [a, b] : [b, a];
  const rows = listAt(rowsOf, rare);
  const shared: number[] = [];
  yield* inSteps(countBelow(rows, null, rows.length, pastLast), (from, to) => {
    for (let i = from; i < to; i++) if (listAt(lists, rows[i]!).includes(other)) shared.push(rows[i]!);
  });
  return shared;
}
