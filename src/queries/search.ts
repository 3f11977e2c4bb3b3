/** What the search box asks: hits with the records to show them, and what a typed period holds. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Period } from '../base/time.ts';
import type { EventRecord, Source } from '../dataset/model.ts';
import type { Filter } from '../engine/filter.ts';
import type { DatedText, NamedActors, SearchHit, SearchHits } from '../engine/protocol.ts';
import { MOST_INDEXED } from '../engine/search-documents.ts';
import { useDirectory } from './catalogue.ts';
import { engine } from './client.ts';
import { answered, identity } from './view-answer.ts';

export type { DatedText, NamedActors, SearchHit } from '../engine/protocol.ts';

/** Most hits of each group. */
const MOST_HITS = 6;

export interface Found {
  /** The text that was searched for. */
  readonly text: string;
  readonly hits: SearchHits;
  readonly events: ReadonlyMap<string, EventRecord>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly inPeriod: FoundInPeriod | null;
  /** What the names in the text ask for together, where any event matches it. */
  readonly view: FoundView | null;
}

/** A view that the text may mean. */
export interface MeantView {
  readonly filter: Filter;
  /** `null`: at any time. */
  readonly period: Period | null;
  /** The text says nothing beside. */
  readonly isAll: boolean;
}

export interface FoundView extends MeantView {
  readonly matching: number;
}

/** What was typed, as far as the page can read it. */
export interface TypedText {
  readonly text: string;
  readonly language: string;
  /** What the whole text names, if it names one. */
  readonly period: Period | null;
  /** What it names beside other words. */
  readonly dated: DatedText | undefined;
  /** Depends on the language and on what is above. */
  readonly viewOf: (named: NamedActors) => MeantView | null;
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

/** The newest answer; while the next one is under way, the one before. */
export function useSearch({ text, language, period, dated, viewOf }: TypedText): Found | undefined {
  const { catalogue } = useDirectory();
  const { data } = useQuery({
    queryKey: ['search', identity(catalogue.info), language, text, period, dated],
    queryFn: async ({ signal }): Promise<Found> => {
      const hits = await engine().search(text, MOST_HITS, dated);
      const [events, sources, inPeriod, view] = await Promise.all([
        eventsOf(hits.event),
        engine().sources(hits.source.map(({ id }) => id)),
        period && foundInPeriod(period, signal),
        foundView(viewOf(hits.named), signal),
      ]);
      const sourceById = new Map(sources.map((source) => [source.id, source]));
      return { text, hits, events, sources: sourceById, inPeriod, view };
    },
    placeholderData: keepPreviousData,
  });
  return data;
}

async function foundView(view: MeantView | null, signal: AbortSignal): Promise<FoundView | null> {
  if (view === null) return null;
  const { filter, period } = view;
  const { matching } = await answered({ filter, period }, 'search-view', signal);
  return matching > 0 ? { ...view, matching } : null;
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
