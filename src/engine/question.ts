/**
 * What the views ask, and what they get: row numbers and counts, never records.
 * One composite question per view state; each part is answered only where it is asked for.
 * Rows are numbered by time (start, then end, then id); actors, places, kinds, frameworks, topics,
 * statuses and sources by their position in the `Catalogue`.
 */
import type { MinuteNumber, Period } from '../base/time.ts';
import type { Dimension, Filter } from './filter.ts';

export type LaneDimension = 'none' | 'kind' | 'topic' | 'framework' | 'state' | 'actor';
/**
 * Which actors stand for the participants: people, or the states that they represented on the day of the event, or the
 * organisations that these belonged to on that day, or all who are named.
 */
export type GraphLevel = 'people' | 'states' | 'organisations' | 'all';
/** `shared`: every shared event counts 1. `split`: 1/(participants−1). `bilateral`: only events of two. */
export type PairWeight = 'shared' | 'split' | 'bilateral';
export type RowNumber = number;

export interface Question {
  readonly filter: Filter;
  /** An event matches when its span overlaps the period; `null`: at any time. */
  readonly period: Period | null;
  /** Actors that every matching event must have besides: the story of an actor or a pair within the filter. */
  readonly with?: readonly string[];
  readonly lanes?: LanesQuestion;
  readonly overview?: OverviewQuestion;
  readonly graph?: GraphQuestion;
  /** Counts per value: of actors asked for together what remains with one more, else as if its clause were absent. */
  readonly counts?: readonly Dimension[];
  readonly rows?: RowsQuestion;
  readonly pairEvents?: PairEventsQuestion;
}

export interface LanesQuestion {
  readonly by: LaneDimension;
  /** Most lanes to answer with (by count); the rest is counted. At most 40. */
  readonly limit: number;
  /** Lane keys that are answered first, whatever their count. */
  readonly pinned: readonly string[];
  /** Ascending bin edges in minutes: bin i is [edges[i], edges[i+1]). May reach beyond the period, so that panning shows something. */
  readonly edges: Int32Array;
  /** Most label candidates per lane, by salience. */
  readonly labels: number;
  /** Most marks to send; with more events between the first and the last edge, none are sent and the bins speak. */
  readonly marks: number;
}

export interface OverviewQuestion {
  /** Ascending bin edges in minutes. */
  readonly edges: Int32Array;
}

export interface GraphQuestion {
  readonly level: GraphLevel;
  readonly weight: PairWeight;
  /** Most actors, by number of events. */
  readonly actors: number;
  /** Most pairs among them, by weight. */
  readonly pairs: number;
  /** Actors (ids) that are answered whatever their number, if they occur at all. */
  readonly included: readonly string[];
}

/** Which events two share. At a level of the graph they count as they do there. */
export interface PairEventsQuestion {
  /** `involved`: as a filter for the two together finds them, a state also through whoever held an office of it. */
  readonly level: GraphLevel | 'involved';
  readonly weight: PairWeight;
  /** Ids of their ends. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Most events of each to name. */
  readonly latest: number;
}

export type RowSort =
  | 'date'
  | 'title'
  | 'kind'
  | 'place'
  | 'status'
  | 'participants'
  | 'sources'
  | 'salience';

export interface RowsQuestion {
  readonly sort: RowSort;
  readonly descending: boolean;
  /** First position of the page, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** Language for sorting by title and by place. */
  readonly language: string;
}

export interface Answer {
  /** Events that match filter and period, and all events of the dataset. */
  readonly matching: number;
  readonly events: number;
  /** Events that match the filter at any time. */
  readonly matchingEver: number;
  readonly lanes?: LanesAnswer;
  readonly overview?: OverviewAnswer;
  readonly graph?: GraphAnswer;
  readonly counts?: Readonly<Partial<Record<Dimension, Uint32Array>>>;
  readonly rows?: RowsAnswer;
  /** Parallel to the question's pairs. */
  readonly pairEvents?: readonly PairEvents[];
}

export interface Lane {
  /** Kind, topic, or actor id; empty for events that have none, and for the only lane of `none`. */
  readonly key: string;
  /** Matching events of the period in this lane. */
  readonly count: number;
  /** Start of the first of them. */
  readonly first: MinuteNumber;
}

export interface LanesAnswer {
  /** Pinned first, then by count, then by key. */
  readonly lanes: readonly Lane[];
  /** Lanes that were left out, and the matching events that are in none of the answered lanes. */
  readonly lanesLeftOut: number;
  readonly eventsLeftOut: number;
  /** Events per lane and bin, by start: `binCounts[lane * bins + bin]`; they ignore the period (the edges decide). */
  readonly binCounts: Uint32Array;
  /** Per lane, the rows that deserve a label, most salient first: `labels[labelOffsets[lane] .. labelOffsets[lane + 1]]`. */
  readonly labelOffsets: Uint32Array;
  readonly labels: Uint32Array;
  readonly marks: Marks | null;
}

/** Matching events between the first and the last edge, by row number. */
export interface Marks {
  readonly rows: Uint32Array;
  readonly starts: Int32Array;
  /** One past the last minute. */
  readonly ends: Int32Array;
  readonly kinds: Uint16Array;
  /** Position in the catalogue's statuses. */
  readonly statuses: Uint8Array;
  /** Bits: see `DATE_FLAGS` in `dataset/date-flags.ts`. */
  readonly dateFlags: Uint8Array;
  readonly salience: Float32Array;
  /** Lanes of mark i: `lanes[laneOffsets[i] .. laneOffsets[i + 1]]`, as positions in `LanesAnswer.lanes`. */
  readonly laneOffsets: Uint32Array;
  readonly lanes: Uint16Array;
  /** Parallel to `lanes`: 1 where the lane's actor is host of the event. */
  readonly hosts: Uint8Array;
}

export interface OverviewAnswer {
  /** All events, and those that match the filter at any time, per bin (by start) and kind: `[bin * kinds + kind]`. */
  readonly all: Uint32Array;
  readonly matching: Uint32Array;
}

export interface GraphAnswer {
  /** How many actors occur at this level, and how many pairs among all of them share an event. */
  readonly actorTotal: number;
  readonly pairTotal: number;
  /** Most events first. Number of the actor in the catalogue, its events in the period, start of its latest. */
  readonly actors: Uint32Array;
  readonly counts: Uint32Array;
  readonly latest: Int32Array;
  /** Others with whom each shares an event that counts, among all actors, answered or not. */
  readonly counterparts: Uint32Array;
  /** Pair i joins `actors[pairs[2i]]` and `actors[pairs[2i + 1]]`; heaviest first. */
  readonly pairs: Uint32Array;
  readonly weights: Float64Array;
  /** Shared events behind each pair. */
  readonly sharedEvents: Uint32Array;
  readonly latestShared: Int32Array;
}

export interface PairEvents {
  /** At a level the `sharedEvents` of the pair in the graph. */
  readonly total: number;
  /** Rows of the latest of them, the latest first. */
  readonly latest: Uint32Array;
}

export interface RowsAnswer {
  readonly from: number;
  readonly rows: Uint32Array;
}

/** Where one event stands among those that match the filter, whatever the period: what an article claims. */
export interface Ordinals {
  readonly matches: boolean;
  /** Place within its calendar year (of its start), and how many there are in that year. */
  readonly inYear: { readonly year: number; readonly rank: number; readonly of: number };
  /** Place among all, how many there are, and the year of the first. */
  readonly overall: { readonly since: number; readonly rank: number; readonly of: number };
  /** Neighbours among the matching events, by time. */
  readonly previous: string | null;
  readonly next: string | null;
}
