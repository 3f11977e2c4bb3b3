/**
 * What is known. Ids are stable slugs; nothing here holds array positions.
 * A reader's own dataset may bring kinds, topics and roles beyond those of the shipped record,
 * so these are strings with known values (`vocabulary.ts`), not closed unions.
 */
import type * as z from 'zod';
import type { DateSpan, Period } from '../base/time.ts';
import type {
  actorSchema,
  eventSchema,
  infoSchema,
  membershipSchema,
  placeSchema,
  seriesSchema,
  sourceSchema,
} from './schema.ts';
import type { TableReport } from './table-reading.ts';
import type { ACTOR_KINDS, BASES, STATUSES } from './vocabulary.ts';

export type ActorId = string;
export type EventId = string;
export type PlaceId = string;
export type SourceId = string;
export type SeriesId = string;
/** `meeting`, `summit`, `call`, … (see `EVENT_KINDS`), or a kind of the reader's own dataset. */
export type EventKind = string;
export type Topic = string;
/** An EDTF date (ISO 8601-2): `2024-10-22`, `2024-10`, `2024`, `2024-10-22/2024-10-24`, `2024-10~`. */
export type EdtfDate = string;

export type ActorKind = (typeof ACTOR_KINDS)[number];
/** On what an event rests: see `basis.ts`. */
export type Basis = (typeof BASES)[number];
/** `reported`: one side or one source says so. `disputed`: sources contradict each other. */
export type Status = (typeof STATUSES)[number];

/** A row as the schema lets it through; what its fields mean is said there. */
type RowOf<Schema extends z.ZodType> = ReadonlyDeep<z.output<Schema>>;
type ReadonlyDeep<T> = T extends readonly (infer Item)[]
  ? readonly ReadonlyDeep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: ReadonlyDeep<T[Key]> }
    : T;

/** Person, state, organisation, …; `iso` (states only) gives name and flag from the platform and a set. */
export type Actor = RowOf<typeof actorSchema>;

/** Who belonged to what, or held which office, from when to when. `to: null` means: still. */
export type Membership = RowOf<typeof membershipSchema> & {
  /** From the first minute of `from` to the end of `to`; open memberships end at `OPEN_END`. */
  readonly span: Pick<DateSpan, 'start' | 'end'>;
};

/** `country`: id of a state, or `null` (at sea). `lat` and `lon` in degrees. */
export type Place = RowOf<typeof placeSchema>;

/**
 * `place` is `null` for a call; `frameworks` are organisations or initiatives under whose roof it took place;
 * `statusNote` says who says what, only where `reported` or `disputed`.
 */
export type EventRecord = RowOf<typeof eventSchema> & {
  /** `date`, laid out; made by the parser, never written to a file. So are all other `span`s. */
  readonly span: DateSpan;
};
export type Participant = EventRecord['participants'][number];
export type Related = EventRecord['related'][number];

type SeriesRow = RowOf<typeof seriesSchema>;
export type SeriesPoint = SeriesRow['points'][number] & { readonly span: DateSpan };
/** Numbers over time, each with its source. */
export type Series = Omit<SeriesRow, 'points'> & { readonly points: readonly SeriesPoint[] };

/** `seen`: a stored copy of the page was read and says this; otherwise known to exist, not read. */
export type Source = RowOf<typeof sourceSchema>;

/** `version` is that of the data, not of the format; `licence` an SPDX name; `asOf` an ISO day. */
export type DatasetInfo = RowOf<typeof infoSchema>;

/** A dataset as it is after parsing: every reference resolves, every date is valid. */
export interface Dataset {
  readonly info: DatasetInfo;
  readonly actors: readonly Actor[];
  readonly memberships: readonly Membership[];
  readonly places: readonly Place[];
  readonly events: readonly EventRecord[];
  readonly series: readonly Series[];
  readonly sources: readonly Source[];
  /** Renamed ids of any table: old → new. Links to the old id keep working. */
  readonly redirects: Readonly<Record<string, string>>;
}

/** What is wrong with one field of one row. The rest of the file still loads. */
export interface Problem {
  readonly file: string;
  /** Id of the row; its number (from 1) where it has none; empty for the file itself. */
  readonly row: string;
  /** Path of the field within the row: `participants.1.actor`. */
  readonly field: string;
  readonly expected: string;
  readonly found: string;
  /** `error`: the row was left out. `warning`: it was kept. */
  readonly severity: 'error' | 'warning';
}

/** What a source is called; all else of it is asked for. */
export type SourceName = Pick<Source, 'id' | 'title' | 'publisher' | 'language'>;

/** What views need of a dataset at all times; events themselves stay in the worker and are asked for. */
export interface Catalogue {
  readonly info: DatasetInfo;
  readonly actors: readonly Actor[];
  readonly memberships: readonly Membership[];
  readonly places: readonly Place[];
  readonly series: readonly Series[];
  /** Values that occur, in the order in which the engine numbers them. */
  readonly kinds: readonly EventKind[];
  readonly frameworks: readonly ActorId[];
  readonly topics: readonly Topic[];
  readonly statuses: readonly Status[];
  /** Of more sources than can be looked through there are no names here: `null`. Empty where events name none. */
  readonly sources: readonly SourceName[] | null;
  readonly redirects: Readonly<Record<string, string>>;
  /** Number of events. */
  readonly events: number;
  /** First and last day on which anything happens. */
  readonly extent: Period;
  readonly problems: readonly Problem[];
  /** Of a table that was read by its columns: which they are. */
  readonly readAs?: TableReport;
}
