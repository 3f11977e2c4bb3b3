/** The graph of the window: its most frequent actors at a level, and the heaviest pairs among them. */
import { latestStarts } from './latest.ts';
import type { Level } from './level.ts';
import { pairTally, valueTally } from './match-cache.ts';
import type { Match } from './match-cache.ts';
import type { Window } from './match-set.ts';
import type { PairWeights } from './pair-weights.ts';
import type { GraphAnswer, GraphQuestion } from './question.ts';
import type { Store } from './store.ts';
import { moveTally } from './tally.ts';
import { topPositions } from './top.ts';
import type { Work } from './work.ts';

export function* answerGraph(
  store: Store,
  match: Match,
  window: Window,
  periodStart: number,
  question: GraphQuestion,
): Work<GraphAnswer> {
  const { columns } = store;
  const level = yield* store.level(question.level);
  yield;
  const { counts } = yield* moveTally(valueTally(match, level.axis), match.set, window);
  const { actors, total } = chooseActors(store, counts.subarray(0, level.axis.size), question);
  const countsOfActors = actors.map((actor) => counts[actor]!);
  const actorRows = { lists: level.lists, rowsOf: level.rowsOfActor, counts: null };
  const latest = yield* latestStarts(columns, match, window, periodStart, actorRows, actors);
  yield;
  const weights = yield* moveTally(pairTally(match, level, question.weight), match.set, window);
  const degrees = new Uint32Array(level.axis.size);
  const { pairs, ends, total: pairTotal } = choosePairs(level, weights, actors, question.pairs, degrees);
  const counterparts = actors.map((actor) => degrees[actor]!);
  yield;
  const { offsets } = level.pairs;
  const ofTwo = (row: number): boolean => offsets[row + 1]! - offsets[row]! === 1;
  const pairRows = {
    lists: level.pairs,
    rowsOf: level.rowsOfPair,
    counts: question.weight === 'bilateral' ? ofTwo : null,
  };
  const shared = pairs.map((pair) => weights.events[pair]!);
  const latestShared = yield* latestStarts(columns, match, window, periodStart, pairRows, pairs);
  const graph = { actorTotal: total, pairTotal, actors, counts: countsOfActors, latest, counterparts };
  return { ...graph, pairs: ends, weights: weights.of(pairs), sharedEvents: shared, latestShared };
}

/** The most frequent ones, and those asked for by name. */
function chooseActors(
  store: Store,
  counts: Uint32Array,
  question: GraphQuestion,
): { actors: Uint32Array; total: number } {
  let total = 0;
  for (let actor = 0; actor < counts.length; actor++) if (counts[actor]! > 0) total++;
  const chosen = topPositions(counts, counts.length, Math.min(question.actors, total));
  const known = new Set(chosen);
  for (const id of question.include) {
    const actor = store.actorNumber(id);
    if ((counts[actor] ?? 0) > 0 && !known.has(actor)) chosen.push(actor);
    known.add(actor);
  }
  if (question.include.length > 0) chosen.sort((a, b) => counts[b]! - counts[a]! || a - b);
  return { actors: Uint32Array.from(chosen), total };
}

/** Equals in the order in which the pairs first met. `degrees`: from zero, how many others each actor meets. */
function choosePairs(
  level: Level,
  weights: PairWeights,
  actors: Uint32Array,
  most: number,
  degrees: Uint32Array,
): { pairs: Uint32Array; ends: Uint32Array; total: number } {
  const { first, second, axis } = level;
  const { events } = weights;
  const drawn = new Uint8Array(axis.size);
  for (let i = 0; i < actors.length; i++) drawn[actors[i]!] = 1;
  const { candidates } = level;
  let size = 0;
  let total = 0;
  for (let pair = 0; pair < first.length; pair++) {
    const occurs = events[pair]! > 0 ? 1 : 0;
    total += occurs;
    degrees[first[pair]!]! += occurs;
    degrees[second[pair]!]! += occurs;
    candidates[size] = pair; // without a branch that nobody can foresee
    size += occurs & drawn[first[pair]!]! & drawn[second[pair]!]!;
  }
  const among = candidates.subarray(0, size);
  const top = topPositions(weights.of(among), size, most);
  const place = new Uint32Array(axis.size);
  for (let i = 0; i < actors.length; i++) place[actors[i]!] = i;
  const pairs = new Uint32Array(top.length);
  const ends = new Uint32Array(2 * top.length);
  for (let i = 0; i < top.length; i++) {
    const pair = (pairs[i] = among[top[i]!]!);
    ends[2 * i] = place[first[pair]!]!;
    ends[2 * i + 1] = place[second[pair]!]!;
  }
  return { pairs, ends, total };
}
