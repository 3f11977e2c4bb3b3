/** Match sets of recent filters with the sums that follow their windows, so that the same filter is walked once. */
import type { Axis } from './axis.ts';
import { clausesOf } from './clause.ts';
import type { Filter } from './filter.ts';
import type { Level } from './level.ts';
import { matchRows } from './match-set.ts';
import type { MatchSet } from './match-set.ts';
import type { OutsideLanes } from './outside-lanes.ts';
import { PairWeights } from './pair-weights.ts';
import type { OverviewAnswer, PairWeight } from './question.ts';
import type { Store } from './store.ts';
import { ValueCounts, emptyTally } from './tally.ts';
import type { Tally } from './tally.ts';
import { inSteps } from '../base/work.ts';
import type { Work } from '../base/work.ts';

export interface Match {
  readonly set: MatchSet;
  readonly values: Map<Axis, Tally<ValueCounts>>;
  readonly pairs: Map<Level, Map<PairWeight, Tally<PairWeights>>>;
  /** One byte per row: 1 where it is in the set. Made when first asked for. */
  members: Uint8Array | null;
  /** Events in none of the lanes that were answered last, by axis. */
  readonly outside: Map<Axis, Tally<OutsideLanes>>;
  overview: { readonly edges: Int32Array; readonly bins: OverviewAnswer['matching'] } | null;
}

const MOST_SETS = 12;
const MOST_BYTES = 16 * 2 ** 20;

export class MatchCache {
  /** Least recently used first. */
  readonly #matches = new Map<string, Match>();

  *of(store: Store, filter: Filter, withActors: readonly string[]): Work<Match> {
    const key = JSON.stringify([Object.entries(filter).sort(([a], [b]) => (a < b ? -1 : 1)), withActors]);
    const known = this.#matches.get(key);
    this.#matches.delete(key);
    const match = known ?? (yield* findMatch(store, filter, withActors));
    this.#matches.set(key, match);
    this.#forgetOldest();
    return match;
  }

  #forgetOldest(): void {
    let sets = 0;
    let bytes = 0;
    for (const [key, match] of [...this.#matches].reverse()) {
      sets += 1;
      bytes += bytesOf(match);
      if (sets > MOST_SETS || (bytes > MOST_BYTES && sets > 2)) this.#matches.delete(key);
    }
  }
}

function bytesOf({ set, members, values, pairs }: Match): number {
  let bytes = (set.rows?.byteLength ?? 0) + (members?.byteLength ?? 0);
  if (set.rows) bytes += set.byEnd?.byteLength ?? 0;
  for (const { sum } of values.values()) bytes += sum.counts.byteLength;
  for (const weights of pairs.values())
    for (const { sum } of weights.values()) bytes += sum.events.byteLength + (sum.parts?.byteLength ?? 0);
  return bytes;
}

function* findMatch(store: Store, filter: Filter, withActors: readonly string[]): Work<Match> {
  const numberOf = { actor: store.actorNumber, place: store.placeNumber, source: store.sourceNumber };
  const clauses = yield* clausesOf(store.columns, filter, withActors, numberOf, store.words);
  return emptyMatch(yield* matchRows(store.columns, clauses));
}

/** Nothing is counted yet. */
export function emptyMatch(set: MatchSet): Match {
  return { set, values: new Map(), pairs: new Map(), outside: new Map(), members: null, overview: null };
}

export function valueTally(match: Match, axis: Axis): Tally<ValueCounts> {
  const known = match.values.get(axis) ?? emptyTally(new ValueCounts(axis));
  match.values.set(axis, known);
  return known;
}

export function pairTally(match: Match, level: Level, weight: PairWeight): Tally<PairWeights> {
  const ofLevel = match.pairs.get(level) ?? new Map<PairWeight, Tally<PairWeights>>();
  match.pairs.set(level, ofLevel);
  const known = ofLevel.get(weight) ?? emptyTally(new PairWeights(level, weight));
  ofLevel.set(weight, known);
  return known;
}

/** `null`: every row is a member. */
export function* membersOf(match: Match, count: number): Work<Uint8Array | null> {
  const { rows } = match.set;
  if (rows === null || match.members) return match.members;
  const members = new Uint8Array(count);
  yield* inSteps(rows.length, (from, to) => {
    for (let i = from; i < to; i++) members[rows[i]!] = 1;
  });
  match.members = members;
  return members;
}
