/** What the search box asks: hits with the records to show them, and what a typed period holds. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Period } from '../base/time.ts';
import type { EventRecord, Source } from '../dataset/model.ts';
import type { SearchHit, SearchHits } from '../engine/protocol.ts';
import { MOST_INDEXED } from '../engine/search-documents.ts';
import { useDirectory } from './catalogue.ts';
import { engine } from './client.ts';
import { answered, identity } from './view-answer.ts';

export type { SearchHit } from '../engine/protocol.ts';

/** Most hits of each group. */
const MOST_HITS = 6;

export interface Found {
  /** The text that was searched for. */
  readonly text: string;
  readonly hits: SearchHits;
  readonly events: ReadonlyMap<string, EventRecord>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly inPeriod: FoundInPeriod | null;
}

export interface FoundInPeriod {
  readonly period: Period;
  readonly matching: number;
  /** The most salient first. */
  readonly events: readonly EventRecord[];
}

/** Has the index built before the reader types, while nothing else is under way. */
export function warmSearch(): void {
  void engine().search('', 0);
}

/** Whether the search reads the texts of events: of very many it does not. */
export function useTextsSearched(): boolean {
  return useDirectory().catalogue.events <= MOST_INDEXED;
}

/** The newest answer; while the next one is under way, the one before. `period`: what the text names, if it names one. */
export function useSearch(text: string, period: Period | null): Found | undefined {
  const { catalogue } = useDirectory();
  const { data } = useQuery({
    queryKey: ['search', identity(catalogue.info), text, period],
    queryFn: async ({ signal }): Promise<Found> => {
      const hits = await engine().search(text, MOST_HITS);
      const [events, sources, inPeriod] = await Promise.all([
        eventsOf(hits.event),
        engine().sources(hits.source.map(({ id }) => id)),
        period && foundInPeriod(period, signal),
      ]);
      return { text, hits, events, sources: new Map(sources.map((source) => [source.id, source])), inPeriod };
    },
    placeholderData: keepPreviousData,
  });
  return data;
}

async function eventsOf(hits: readonly SearchHit[]): Promise<ReadonlyMap<string, EventRecord>> {
  const found = await Promise.all(hits.map(({ id }) => engine().event(id)));
  return new Map(found.flatMap((one) => (one ? [[one.event.id, one.event] as const] : [])));
}

async function foundInPeriod(period: Period, signal: AbortSignal): Promise<FoundInPeriod> {
  const rows = { sort: 'salience', descending: true, from: 0, to: MOST_HITS, language: 'en' } as const;
  const answer = await answered({ filter: {}, period, rows }, 'search', signal);
  const events = await engine().records(Array.from(answer.rows?.rows ?? []));
  return { period, matching: answer.matching, events };
}
