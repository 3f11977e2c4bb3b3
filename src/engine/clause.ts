/**
 * A clause as the engine tests it. Where few rows can match, `candidates` names them (from the inverted lists), so
 * that the rarest clause of a filter is walked and the others are only tested.
 */
import { BASES } from '../dataset/vocabulary.ts';
import type { Columns } from './columns.ts';
import type { Clause, Filter } from './filter.ts';
import type { Numberer } from './ids.ts';
import { lengthAt, listAt } from './lists.ts';
import type { ListColumn, Numbers } from './lists.ts';
import { wordsOf, wordsTest } from './words.ts';
import type { WordIndex } from './words.ts';
import type { Work } from '../base/work.ts';

export interface RowTest {
  readonly test: (row: number) => boolean;
  /** Ascending lists of rows that together hold every row that passes; `null`: any row may. */
  readonly candidates: readonly (Uint16Array | Uint32Array)[] | null;
  /** Every row of the candidates passes, so that the test can be left out. */
  readonly exact: boolean;
}

/** What a filter asks, with ids as numbers; `words` is asked for only where the filter has words. */
export function* clausesOf(
  columns: Columns,
  filter: Filter,
  withActors: readonly string[],
  numberOf: { readonly actor: Numberer; readonly place: Numberer; readonly source: Numberer },
  words: () => Work<WordIndex>,
): Work<readonly RowTest[]> {
  const { rowsOf } = columns;
  const kindOf: Numberer = (id) => columns.kindNames.indexOf(id);
  const topicOf: Numberer = (id) => columns.topicNames.indexOf(id);
  const statusOf: Numberer = (id) => columns.statusNames.indexOf(id as never);
  const basisOf: Numberer = (id) => (BASES as readonly string[]).indexOf(id);
  const clauses: RowTest[] = [];
  const add = (clause: Clause | undefined, number: Numberer, make: (values: number[]) => RowTest): void => {
    if (clause) clauses.push(negatedIf(clause.negated, make(numbers(clause.values, number))));
  };
  const { actors } = filter;
  add(actors, numberOf.actor, (values) =>
    actors?.mode === 'all'
      ? allOf(columns.involved, rowsOf.actors, values)
      : anyOfList(columns.involved, rowsOf.actors, values),
  );
  add(filter.kinds, kindOf, (values) => anyOf(columns.kinds, rowsOf.kinds, values));
  add(filter.frameworks, numberOf.actor, (values) =>
    anyOfList(columns.frameworks, rowsOf.frameworks, values),
  );
  add(filter.topics, topicOf, (values) => anyOfList(columns.topics, rowsOf.topics, values));
  add(filter.places, numberOf.place, (values) => anyOf(columns.places, rowsOf.places, values));
  add(filter.status, statusOf, (values) => anyOf(columns.statuses, null, values));
  add(filter.basis, basisOf, (values) => anyOfBases(columns.bases, values));
  const { sources } = columns;
  add(filter.sources, numberOf.source, (values) =>
    sources ? anyOfList(sources.lists, sources.rowsOf, values) : NOTHING,
  );
  if (filter.words) {
    const asked = wordsOf(filter.words.text);
    if (asked.length > 0) {
      const test = yield* wordsTest(columns, yield* words(), asked);
      clauses.push(negatedIf(filter.words.negated, tested(test)));
    }
  }
  if (withActors.length > 0)
    clauses.push(allOf(columns.involved, rowsOf.actors, numbers(withActors, numberOf.actor)));
  return clauses;
}

/** Ids that the dataset does not have become −1: nothing has them. */
function numbers(ids: readonly string[], numberOf: Numberer): number[] {
  return [...new Set(ids.map(numberOf))];
}

/** No row passes. */
const NOTHING: RowTest = { test: () => false, candidates: [], exact: true };

function tested(test: RowTest['test']): RowTest {
  return { test, candidates: null, exact: false };
}

/** The opposite: for "any" it means none of them, for "all" it means not all of them together. */
function negatedIf(negated: boolean, clause: RowTest): RowTest {
  return negated ? tested((row) => !clause.test(row)) : clause;
}

function known(values: readonly number[]): readonly number[] {
  return values.filter((value) => value >= 0);
}

function anyOf(column: Numbers, rowsOf: ListColumn | null, values: readonly number[]): RowTest {
  const wanted = new Set(known(values));
  return {
    test: (row) => wanted.has(column[row]!),
    candidates: rowsOf && known(values).map((value) => listAt(rowsOf, value)),
    exact: true,
  };
}

function anyOfList(column: ListColumn, rowsOf: ListColumn, values: readonly number[]): RowTest {
  const wanted = new Set(known(values));
  return {
    test: (row) => countOf(column, row, wanted) > 0,
    candidates: known(values).map((value) => listAt(rowsOf, value)),
    exact: true,
  };
}

function anyOfBases(column: ListColumn | null, values: readonly number[]): RowTest {
  const wanted = new Set(known(values));
  return tested((row) => column !== null && countOf(column, row, wanted) > 0);
}

function allOf(column: ListColumn, rowsOf: ListColumn, values: readonly number[]): RowTest {
  const wanted = new Set(values);
  if (wanted.has(-1)) return NOTHING;
  const rarest = values.reduce((a, b) => (lengthAt(rowsOf, b) < lengthAt(rowsOf, a) ? b : a));
  return {
    test: (row) => countOf(column, row, wanted) === wanted.size,
    candidates: [listAt(rowsOf, rarest)],
    exact: wanted.size === 1,
  };
}

/** A list holds each value at most once. */
function countOf({ offsets, values }: ListColumn, row: number, wanted: ReadonlySet<number>): number {
  let count = 0;
  for (let at = offsets[row]!; at < offsets[row + 1]!; at++) if (wanted.has(values[at]!)) count++;
  return count;
}
