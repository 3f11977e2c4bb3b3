/** What the reader chose: everything here is in a link, nothing else is. Immutable; written by the verbs below only. */
import type { Period } from '../base/time.ts';
import type { ActorId, EdtfDate, EventId, SeriesId, SourceId } from '../dataset/model.ts';
import type { Filter } from '../engine/filter.ts';
import type { GraphLevel, LaneDimension, PairWeight } from '../engine/question.ts';

export type Selection =
  | { readonly kind: 'event'; readonly id: EventId }
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'pair'; readonly ids: readonly [ActorId, ActorId] }
  | { readonly kind: 'source'; readonly id: SourceId }
  | {
      readonly kind: 'series';
      readonly id: SeriesId;
      /** Dates of the two points that are compared; `null`: the first and the last. */
      readonly points: readonly [EdtfDate, EdtfDate] | null;
    };

export type Panel = 'details' | 'table';

/** What the area of a node in the graph stands for; see `engine/measures.ts`. */
export type NodeSize = 'events' | 'counterparts' | 'betweenness';

/** An actor that the reader put in its place in the graph: whole pixels of its plane at zoom 1. */
export interface Pin {
  readonly id: ActorId;
  readonly x: number;
  readonly y: number;
}

/** More outlines in the graph than that cannot be told apart. */
export const MOST_HULLS = 5;

export interface View {
  /** `null`: everything there is. */
  readonly period: Period | null;
  readonly filter: Filter;
  readonly selection: Selection | null;
  readonly lanes: LaneDimension;
  readonly level: GraphLevel;
  readonly weight: PairWeight;
  readonly size: NodeSize;
  /** Organisations with an outline around their members in the graph, at most `MOST_HULLS`; `null`: the usual ones. */
  readonly hulls: readonly ActorId[] | null;
  /** At most one per actor. */
  readonly pins: readonly Pin[];
  readonly panel: Panel;
}

export const DEFAULT_VIEW: View = {
  period: null,
  filter: {},
  selection: null,
  lanes: 'kind',
  level: 'all',
  weight: 'shared',
  size: 'events',
  hulls: null,
  pins: [],
  panel: 'details',
};
