/** What the reader chose: everything here is in a link, nothing else is. Immutable; written by the verbs below only. */
import type { Period } from '../base/time.ts';
import type { ActorId, EventId, SourceId } from '../dataset/model.ts';
import type { Filter } from '../engine/filter.ts';
import type { GraphLevel, LaneDimension, PairWeight } from '../engine/question.ts';

export type Selection =
  | { readonly kind: 'event'; readonly id: EventId }
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'pair'; readonly ids: readonly [ActorId, ActorId] }
  | { readonly kind: 'source'; readonly id: SourceId };

export type Panel = 'details' | 'table';

export interface View {
  /** `null`: everything there is. */
  readonly period: Period | null;
  readonly filter: Filter;
  readonly selection: Selection | null;
  readonly lanes: LaneDimension;
  readonly level: GraphLevel;
  readonly weight: PairWeight;
  readonly panel: Panel;
}

export const DEFAULT_VIEW: View = {
  period: null,
  filter: {},
  selection: null,
  lanes: 'kind',
  level: 'all',
  weight: 'shared',
  panel: 'details',
};
