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

/** The view that owns a dimension asks as if its own clause were absent. */
export function without(filter: Filter, dimension: keyof Filter): Filter {
  return omit(filter, dimension);
}
