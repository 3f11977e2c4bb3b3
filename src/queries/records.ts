/** Records of events, asked for by row or id; the details and the labels read them. */
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import type { EventId, EventRecord, Source, SourceId } from '../dataset/model.ts';
import type { Filter } from '../engine/filter.ts';
import type { EventWithSources, SourceWithEvents } from '../engine/protocol.ts';
import type { Ordinals, RowNumber } from '../engine/question.ts';
import { useDirectory } from './catalogue.ts';
import { engine } from './client.ts';
import { identity } from './view-answer.ts';

/** Records by row; while others are fetched, or where none are asked for, those that were there before. */
export function useRecords(rows: readonly RowNumber[]): ReadonlyMap<RowNumber, EventRecord> {
  const { catalogue } = useDirectory();
  const { data } = useQuery({
    queryKey: ['records', identity(catalogue.info), rows],
    queryFn: async () => {
      const records = await engine().records(rows);
      return new Map(records.map((record, at) => [rows[at]!, record]));
    },
    enabled: rows.length > 0,
    placeholderData: keepPreviousData,
  });
  return data ?? NONE;
}

const NONE: ReadonlyMap<RowNumber, EventRecord> = new Map();

/** One row's record, outside of React: for the pointer. */
export async function recordOf(row: RowNumber): Promise<EventRecord | undefined> {
  const [record] = await engine().records([row]);
  return record;
}

/** An answer with whether it is the one asked for, or the one before while that is fetched. */
export interface Fetched<T> {
  /** `undefined` before the first answer, `null` where the dataset has no such thing. */
  readonly data: T | null | undefined;
  readonly current: boolean;
}

/** The event with its sources and relations; while another is fetched, the one before; without `id` nothing. */
export function useEvent(id: EventId | null): Fetched<EventWithSources> {
  const { catalogue } = useDirectory();
  const { data, isPlaceholderData } = useQuery({
    queryKey: ['event', identity(catalogue.info), id],
    queryFn: id === null ? skipToken : () => engine().event(id),
    placeholderData: (before) => (id === null ? undefined : before),
  });
  return { data, current: !isPlaceholderData };
}

/** The source with the first of the events that rest on it. */
export function useSource(id: SourceId): Fetched<SourceStory> {
  const { catalogue } = useDirectory();
  const { data, isPlaceholderData } = useQuery({
    queryKey: ['source', identity(catalogue.info), id],
    queryFn: async (): Promise<SourceStory | null> => {
      const found = await engine().source(id);
      return found && { ...found, events: await engine().records(found.rows) };
    },
    placeholderData: keepPreviousData,
  });
  return { data, current: !isPlaceholderData };
}

export interface SourceStory extends SourceWithEvents {
  readonly events: readonly EventRecord[];
}

/** By id; empty until they are there. */
export function useSources(ids: readonly SourceId[]): ReadonlyMap<SourceId, Source> {
  const { catalogue } = useDirectory();
  const { data } = useQuery({
    queryKey: ['sources', identity(catalogue.info), ids],
    queryFn: async () => new Map((await engine().sources(ids)).map((source) => [source.id, source])),
    placeholderData: keepPreviousData,
  });
  return data ?? NO_SOURCES;
}

const NO_SOURCES: ReadonlyMap<SourceId, Source> = new Map();

/** Where the event stands among those that match a filter, whatever the period. `null`: there is no filter. */
export function useOrdinals(id: EventId, filter: Filter | null): Ordinals | null | undefined {
  const { catalogue } = useDirectory();
  const { data } = useQuery({
    queryKey: ['ordinals', identity(catalogue.info), id, filter],
    queryFn: () => (filter === null ? null : engine().ordinals(id, filter)),
    placeholderData: keepPreviousData,
  });
  return data;
}
