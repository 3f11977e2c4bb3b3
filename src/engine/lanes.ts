/** The timeline's lanes: which, how many events in each, and what is in none of them. */
import type { Axis } from './axis.ts';
import { collectLanes } from './lane-bins.ts';
import { firstStarts } from './lane-starts.ts';
import { countOutside } from './outside-lanes.ts';
import { marksOf } from './marks.ts';
import { valueTally } from './match-cache.ts';
import type { PlacedLanes } from './placed-lanes.ts';
import type { LaneDimension, LanesAnswer, LanesQuestion } from './question.ts';
import type { Scope } from './scope.ts';
import type { Store } from './store.ts';
import { moveTally } from './tally.ts';
import { topPositions } from './top.ts';
import type { Work } from '../base/work.ts';

const MOST_LANES = 40;

export function* answerLanes(store: Store, scope: Scope, question: LanesQuestion): Work<LanesAnswer> {
  const { match, window } = scope;
  const axis = yield* store.axes.lanes(question.by);
  const { counts } = yield* moveTally(valueTally(match, axis), match.set, window);
  const keyOf = laneKeys(store, question.by);
  const occurring = howManyOccur(counts);
  const placed = placeLanes(axis, chooseLanes(counts, occurring, keyOf, question));
  const countOf = placed.values.map((value) => counts[value]!);
  const lanesLeftOut = occurring - countOf.filter((count) => count > 0).length;
  const { columns } = store;
  const { set } = match;
  // Where every event matches, lanes are searched; else the events that match are walked.
  const index = set.rows === null ? yield* store.laneIndex(question.by) : null;
  const firsts = yield* firstStarts(columns, scope, placed, countOf, index);
  return {
    lanes: placed.values.map((value, i) => ({ key: keyOf(value), count: countOf[i]!, first: firsts[i]! })),
    lanesLeftOut,
    eventsLeftOut: lanesLeftOut === 0 ? 0 : yield* countOutside(scope, placed, countOf, index),
    ...(yield* collectLanes(columns, set, placed, question, index)),
    marks: marksOf(store, set, placed, question),
  };
}

function placeLanes(axis: Axis, values: readonly number[]): PlacedLanes {
  const laneOf = new Int16Array(axis.size + 1).fill(-1);
  values.forEach((value, lane) => (laneOf[value] = lane));
  return { axis, values, laneOf };
}

function laneKeys({ columns }: Store, by: LaneDimension): (value: number) => string {
  const actors = columns.tables.actors;
  if (by === 'none') return () => '';
  if (by === 'kind') return (value) => columns.kindNames[value] ?? '';
  if (by === 'topic') return (value) => columns.topicNames[value] ?? '';
  return (value) => actors[value]?.id ?? '';
}

function howManyOccur(counts: Uint32Array): number {
  let occurring = 0;
  for (let value = 0; value < counts.length; value++) if (counts[value]! > 0) occurring++;
  return occurring;
}

function chooseLanes(
  counts: Uint32Array,
  occurring: number,
  keyOf: (value: number) => string,
  { limit, pinned }: LanesQuestion,
): readonly number[] {
  const most = Math.min(limit, MOST_LANES);
  const first = pinned.length === 0 ? [] : valuesOf(pinned, counts.length, keyOf);
  const enough = topPositions(counts, counts.length, Math.min(most + first.length, occurring));
  const least = counts[enough.at(-1) ?? 0]!;
  // Equals are ordered by key, so all that tie with the last one must be compared.
  const others: number[] = [];
  for (let value = 0; value < counts.length && enough.length > 0; value++)
    if (counts[value]! >= least && !first.includes(value)) others.push(value);
  others.sort((a, b) => counts[b]! - counts[a]! || (keyOf(a) < keyOf(b) ? -1 : 1));
  return [...first, ...others].slice(0, most);
}

/** Values with these keys, in their order; keys that the dataset does not have are dropped. */
function valuesOf(keys: readonly string[], size: number, keyOf: (value: number) => string): number[] {
  const valueOf = new Map(Array.from({ length: size }, (_, value) => [keyOf(value), value]));
  return [...new Set(keys)].map((key) => valueOf.get(key)).filter((value) => value !== undefined);
}
