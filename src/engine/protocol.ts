/** What passes between the page and the worker. `client.ts` and `door.ts` are the two sides of this door. */
import type { Actor, Catalogue, EventId, EventRecord, Source, SourceId } from '../dataset/model.ts';
import type { LoadError, LoadProgress } from '../dataset/load-error.ts';
import type { TableReading } from '../dataset/table-reading.ts';
import type { Result } from '../base/result.ts';
import type { ArticleReading } from './article/article.ts';
import type { Period } from '../base/time.ts';
import type { Filter } from './filter.ts';
import type { Answer, Ordinals, Question, RowNumber } from './question.ts';
import type { NamedActors } from './search-names.ts';

export type { LoadError, LoadProgress, NamedActors };

/** A tie between two events, seen from one of them. `back`: the other one names this one. */
export interface Relation {
  readonly how: string;
  readonly back: boolean;
  readonly event: EventRecord;
}

/** An event with its row and the sources that it rests on. */
export interface EventWithSources {
  readonly row: RowNumber;
  readonly event: EventRecord;
  readonly sources: readonly Source[];
  /** Both ways: those that it names, in their order, then those that name it, by time. */
  readonly relations: readonly Relation[];
}

/** A source with the events that rest on it, by time: how many, and the first `MOST_ROWS_OF_A_SOURCE` of them. */
export interface SourceWithEvents {
  readonly source: Source;
  readonly count: number;
  readonly rows: readonly RowNumber[];
}
export const MOST_ROWS_OF_A_SOURCE = 200;

export type SearchGroup = 'actor' | 'place' | 'event' | 'source';
/** `names`: of participants, place and frameworks; of a source its publisher. `text`: summary and notes. */
export type SearchField = 'name' | 'alias' | 'title' | 'names' | 'text';

/** Something that was found, and why: the text that matched, as the dataset writes it. */
export interface SearchHit {
  readonly id: string;
  /** How well the text answers what was typed, from 0 to 1: comparable between groups. */
  readonly match: number;
  readonly field: SearchField;
  readonly text: string;
  /** Pieces of `text` that matched: `[from, to)` in UTF-16 units, ascending. */
  readonly marks: readonly (readonly [from: number, to: number])[];
}

/** Each group best first. */
export interface SearchHits extends Readonly<Record<SearchGroup, readonly SearchHit[]>> {
  readonly named: NamedActors;
}

/** A text that names a period beside other words, as the page has read it in the reader's language. */
export interface DatedText {
  /** The other words. */
  readonly rest: string;
  readonly period: Period;
}

/** Overtaken: a newer question took this one's place, nobody waits for the answer. */
export type Asked = { readonly overtaken: true } | { readonly overtaken: false; readonly answer: Answer };

export interface EngineLoadOptions {
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Actors are known before the events are laid out. */
  readonly onActors?: (actors: readonly Actor[]) => void;
  /** Of a table of the reader's own. */
  readonly reading?: TableReading | undefined;
}

/** The engine as the page sees it; the same object answers in a unit test without a worker. */
export interface Engine {
  load(url: string, options?: EngineLoadOptions): Promise<Result<Catalogue, LoadError>>;
  /** Stops the load that is under way, which then fails as `cancelled`; what was loaded before stays. */
  cancelLoad(): Promise<void>;
  /** Questions of one `channel` overtake each other; those of different channels do not. */
  ask(question: Question, channel: string): Promise<Asked>;
  /** Records of rows, in the order asked for. */
  records(rows: readonly RowNumber[]): Promise<readonly EventRecord[]>;
  /** `null` where the dataset has no such event. Follows redirects. */
  event(id: EventId): Promise<EventWithSources | null>;
  sources(ids: readonly SourceId[]): Promise<readonly Source[]>;
  /** `null` where the dataset has no such source. Follows redirects. */
  source(id: SourceId): Promise<SourceWithEvents | null>;
  ordinals(id: EventId, filter: Filter): Promise<Ordinals | null>;
  /**
   * At most `limit` of each group; `dated`: events of its period come first. The first call builds the index, in
   * pieces; an empty text finds nothing.
   */
  search(text: string, limit: number, dated?: DatedText): Promise<SearchHits>;
  /** What the record knows of an article. The first call builds the names. The text is kept nowhere. */
  readArticle(text: string): Promise<ArticleReading>;
}

/**
 * The engine as the worker offers it. Where actors are many they come in pieces of JSON, while events are laid out, and
 * the catalogue has none: as one message they would hold up the page for 50 ms, and as objects, which take three times
 * as long to send, the worker too.
 */
export interface RemoteEngine extends Omit<Engine, 'load'> {
  /** Not one object: Comlink passes a function on only where it is an argument by itself. */
  load(
    url: string,
    onProgress: (progress: LoadProgress) => void,
    onActors: (json: string) => void,
    reading?: TableReading,
  ): Promise<Result<Catalogue, LoadError>>;
}
