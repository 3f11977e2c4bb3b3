/** The graph of the window: its most frequent actors at a level, and the heaviest pairs among them. */
import { latestStarts } from './latest.ts';
import { valueTally } from './match-cache.ts';
import type { Drawn } from './level.ts';
import { choosePairs } from './pair-choice.ts';
import type { GraphAnswer, GraphQuestion } from './question.ts';
import type { Scope } from './scope.ts';
import type { Store } from './store.ts';
import { moveTally } from './tally.ts';
import { topPositions } from './top.ts';
import type { Work } from '../base/work.ts';

export function* answerGraph(store: Store, scope: Scope, question: GraphQuestion): Work<GraphAnswer> {
  const { columns } = store;
  const { match, window } = scope;
  const level = yield* store.level(question.level);
  yield;
  const { counts } = yield* moveTally(valueTally(match, level.axis), match.set, window);
  const countsOf = counts.subarray(0, level.axis.size);
  const drawn = chooseActors(store, countsOf, question);
  const { actors } = drawn;
  const countsOfActors = actors.map((actor) => counts[actor]!);
  const actorRows = { lists: level.lists, rowsOf: level.rowsOfActor, counts: null };
  const latest = yield* latestStarts(columns, scope, actorRows, actors);
  yield;
  const { weight } = question;
  const chosen = yield* choosePairs(columns, scope, {
    level,
    weight,
    drawn,
    most: question.pairs,
  });
  const { offsets } = level.pairs;
  const ofTwo = (row: number): boolean => offsets[row + 1]! - offsets[row]! === 1;
  const pairRows = {
    lists: level.pairs,
    rowsOf: level.rowsOfPair,
    counts: weight === 'bilateral' ? ofTwo : null,
  };
  return {
    actorTotal: drawn.total,
    pairTotal: chosen.total,
    actors,
    counts: countsOfActors,
    latest,
    counterparts: chosen.counterparts,
    pairs: chosen.ends,
    weights: chosen.weights,
    sharedEvents: chosen.events,
    latestShared: yield* latestStarts(columns, scope, pairRows, chosen.pairs),
  };
}

/** The most frequent ones, and those asked for by name. */
function chooseActors(store: Store, counts: Uint32Array, question: GraphQuestion): Drawn {
  let total = 0;
  for (let actor = 0; actor < counts.length; actor++) if (counts[actor]! > 0) total++;
  const chosen = topPositions(counts, counts.length, Math.min(question.actors, total));
  const known = new Set(chosen);
  for (const id of question.included) {
    const actor = store.actorNumber(id);
    if ((counts[actor] ?? 0) > 0 && !known.has(actor)) chosen.push(actor);
    known.add(actor);
  }
  if (question.included.length > 0) chosen.sort((a, b) => counts[b]! - counts[a]! || a - b);
  return { actors: Uint32Array.from(chosen), counts, total };
}
