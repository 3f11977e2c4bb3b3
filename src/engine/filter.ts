import { omit } from '../base/omit.ts';
import type { ActorId, Basis, EventKind, PlaceId, SourceId, Status, Topic } from '../dataset/model.ts';

/** Any of `values`; negated: none of them. `values` is never empty: an empty clause is absent instead. */
export interface Clause<T extends string = string> {
  readonly values: readonly T[];
  readonly negated: boolean;
}

/**
 * `all`: the event has every one of these actors (*together*). `any`: at least one.
 * A state takes part in an event as a participant, or through a person who held an office of it on that day.
 */
export interface ActorClause extends Clause<ActorId> {
  readonly mode: 'all' | 'any';
}

/** Every word occurs, as the beginning of a word, in title, summary, status note, or a name of a participant or place. */
export interface WordsClause {
  readonly text: string;
  readonly negated: boolean;
}

/** One clause per dimension; an absent one restricts nothing; between clauses "and". */
export interface Filter {
  readonly actors?: ActorClause;
  readonly kinds?: Clause<EventKind>;
  readonly frameworks?: Clause<ActorId>;
  readonly topics?: Clause<Topic>;
  readonly places?: Clause<PlaceId>;
  readonly status?: Clause<Status>;
  readonly basis?: Clause<Basis>;
  readonly sources?: Clause<SourceId>;
  readonly words?: WordsClause;
}

/** Dimensions whose values can be counted, in the order in which the reader sees them. */
export const DIMENSIONS = [
  'actors',
  'kinds',
  'frameworks',
  'topics',
  'places',
  'status',
  'basis',
  'sources',
] as const satisfies readonly (keyof Filter)[];
export type Dimension = (typeof DIMENSIONS)[number];

/**
 * What a filter must let through for a value of the dimension to be counted: so that the count beside a value is what
 * choosing it gives. Where values are alternatives, that is as if the dimension's own clause were absent (mosaic,
 * https://idl.uw.edu/mosaic/core/#selection: a view is not filtered by itself); where they are asked for together, one
 * more narrows what is left, so the clause stays.
 */
export function countedWithin(filter: Filter, dimension: Dimension): Filter {
  const { actors } = filter;
  const together = dimension === 'actors' && actors?.mode === 'all' && !actors.negated;
  return together ? filter : without(filter, dimension);
}

/** As if the dimension's clause were absent. */
export function without(filter: Filter, dimension: keyof Filter): Filter {
  return omit(filter, dimension);
}
