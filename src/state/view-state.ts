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

/** What the reader asked to see in the graph while the rest fades. */
export type Focus =
  | {
      /** The ego network of an actor: who is so many shared events away. */
      readonly kind: 'ego';
      readonly id: ActorId;
      readonly steps: 1 | 2;
    }
  /** The shortest chain of shared events between two actors. */
  | { readonly kind: 'path'; readonly ends: readonly [ActorId, ActorId] };

/** The period in force stays as it is while the reader looks around. */
export interface Lock {
  /** What the timeline shows; `null`: everything. */
  readonly look: Period | null;
}

/** As many actors as can still be drawn and laid out within a frame or two. */
export const MOST_NODES = 2_000;

/** More outlines in the graph than that cannot be told apart. */
export const MOST_HULLS = 5;

export interface View {
  /** In force: what is counted, drawn and told; `null`: everything there is. */
  readonly period: Period | null;
  /** `null`: the period that the timeline shows is the one in force. */
  readonly lock: Lock | null;
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
  /** Most actors that the graph draws, at most `MOST_NODES`; `null`: as many as there is room for. */
  readonly nodes: number | null;
  /** Drawn whatever their number of events. */
  readonly included: readonly ActorId[];
  /** Not drawn, with their links. */
  readonly hidden: readonly ActorId[];
  readonly focus: Focus | null;
  /** Links of the graph that were renewed late in the period are warmer. */
  readonly recency: boolean;
  /** Nodes of the graph carry the letters of their communities. */
  readonly communities: boolean;
  readonly panel: Panel;
}

export const DEFAULT_VIEW: View = {
  period: null,
  lock: null,
  filter: {},
  selection: null,
  lanes: 'kind',
  level: 'all',
  weight: 'shared',
  size: 'events',
  hulls: null,
  pins: [],
  nodes: null,
  included: [],
  hidden: [],
  focus: null,
  recency: false,
  communities: false,
  panel: 'details',
};

/** What the timeline shows: the period in force, but for a lock. */
export function periodInView({ period, lock }: Pick<View, 'period' | 'lock'>): Period | null {
  return lock ? lock.look : period;
}

/** The period in force where it is locked, else `null`; also where that is everything. */
export function keptPeriod({ period, lock }: Pick<View, 'period' | 'lock'>): Period | null {
  return lock && period;
}

export function samePeriod(a: Period | null | undefined, b: Period | null | undefined): boolean {
  if (!a || !b) return a === b;
  return a.from === b.from && a.to === b.to;
}

export function sameSelection(a: Selection | null, b: Selection | null): boolean {
  if (!a || !b) return a === b;
  const [parts, others] = [partsOf(a), partsOf(b)];
  return parts.length === others.length && parts.every((part, at) => part === others[at]);
}

function partsOf(selection: Selection): readonly string[] {
  if (selection.kind === 'pair') return ['pair', ...selection.ids];
  const points = selection.kind === 'series' ? selection.points : null;
  return [selection.kind, selection.id, ...(points ?? [])];
}

/** The timeline looks elsewhere than at the period in force. */
export function looksElsewhere({ period, lock }: Pick<View, 'period' | 'lock'>): boolean {
  return lock !== null && !samePeriod(lock.look, period);
}
