/** The events of the view with the sources they rest on, as they are printed: fetched ahead, as printing cannot wait. */
import { idle } from '../base/idle.ts';
import type { Catalogue, EventRecord, Source, SourceId } from '../dataset/model.ts';
import type { View } from '../state/view-state.ts';
import { currentView, onViewChange } from '../state/view-store.ts';
import { engine, queryClient } from './client.ts';
import { recordsOf } from './record-cache.ts';
import { earliest } from './rows-by-date.ts';
import { answered, identity } from './view-answer.ts';

/** Some ten pages; the rest is counted. */
const MOST_PRINTED = 200;

export interface PrintedEvents {
  readonly matching: number;
  /** By date, at most `MOST_PRINTED`. */
  readonly events: readonly EventRecord[];
  /** The selected event, whether it matches or not. */
  readonly selected: EventRecord | null;
  readonly sources: ReadonlyMap<SourceId, Source>;
}

const keyOf = ({ info }: Catalogue, { filter, period, selection }: View) =>
  ['printed', identity(info), filter, period, selection?.kind === 'event' ? selection.id : null] as const;

async function fetchPrinted(view: View, signal: AbortSignal): Promise<PrintedEvents> {
  const { filter, period, selection } = view;
  const answer = await answered({ filter, period, rows: earliest(MOST_PRINTED) }, 'print', signal);
  const events = await recordsOf(Array.from(answer.rows?.rows ?? []));
  const found = selection?.kind === 'event' ? await engine().event(selection.id) : null;
  const selected = found?.event ?? null;
  const ids = new Set([...events, ...(selected ? [selected] : [])].flatMap((event) => event.sources));
  const sources = await engine().sources([...ids]);
  return {
    matching: answer.matching,
    events,
    selected,
    sources: new Map(sources.map((source) => [source.id, source])),
  };
}

/** For the current view; of the views before nothing is kept. */
export async function printedEvents(catalogue: Catalogue): Promise<PrintedEvents> {
  const view = currentView();
  const queryKey = keyOf(catalogue, view);
  const kept = queryClient.getQueryData<PrintedEvents>(queryKey);
  if (kept) return kept;
  queryClient.removeQueries({ queryKey: ['printed'] });
  return queryClient.fetchQuery({
    queryKey,
    queryFn: ({ signal }) => fetchPrinted(view, signal),
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/** What is there now for the current view. */
export function printedEventsAtHand(catalogue: Catalogue): PrintedEvents | undefined {
  return queryClient.getQueryData(keyOf(catalogue, currentView()));
}

const RESTS_AFTER_MS = 2_000;

/** Fetches ahead whenever the view has settled and the page has nothing else to do. Returns the way to stop. */
export function keepPrintable(catalogue: Catalogue): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fetch = () => void printedEvents(catalogue).catch(() => undefined); // overtaken, or said elsewhere
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void idle().then(fetch), RESTS_AFTER_MS);
  };
  later();
  const stop = onViewChange(later);
  return () => {
    clearTimeout(timer);
    stop();
  };
}
