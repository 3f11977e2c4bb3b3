/** Events per value of each dimension, counted within what its own clause leaves open: a match of another filter. */
import { countedWithin } from './filter.ts';
import type { Dimension } from './filter.ts';
import { valueTally } from './match-cache.ts';
import { windowOfPeriod } from './match-set.ts';
import type { Answer, Question } from './question.ts';
import type { Store } from './store.ts';
import { moveTally } from './tally.ts';
import type { Work } from '../base/work.ts';

export function* answerCounts(
  store: Store,
  question: Question,
  dimensions: readonly Dimension[],
): Work<NonNullable<Answer['counts']>> {
  const counts: Partial<Record<Dimension, Uint32Array>> = {};
  for (const dimension of dimensions) {
    counts[dimension] = yield* countsOf(store, question, dimension);
    yield;
  }
  return counts;
}

function* countsOf(store: Store, question: Question, dimension: Dimension): Work<Uint32Array> {
  const filter = countedWithin(question.filter, dimension);
  const match = yield* store.matches.of(store, filter, question.with ?? []);
  const window = windowOfPeriod(store.columns, match.set, question.period);
  const axis = store.axes.of[dimension];
  const { counts } = yield* moveTally(valueTally(match, axis), match.set, window);
  if (dimension === 'frameworks') return Uint32Array.from(store.frameworks, (actor) => counts[actor]!);
  return counts.slice(0, axis.size);
}
