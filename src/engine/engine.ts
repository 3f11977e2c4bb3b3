/** The engine itself, in whichever thread it is made: the worker's door and unit tests use the same object. */
import type { Result } from '../base/result.ts';
import { fail, succeed } from '../base/result.ts';
import type { EventTable } from '../dataset/event-table.ts';
import type { TableReading, TableReport } from '../dataset/table-reading.ts';
import type { Actor, Catalogue, Dataset, Problem, Source } from '../dataset/model.ts';
import { articleReaderOf, type ArticleReading, type ReadArticle } from './article/article.ts';
import { catalogueOf } from './catalogue.ts';
import { Channels } from './channels.ts';
import { listAt } from './lists.ts';
import type { Filter } from './filter.ts';
import { answerOrdinals } from './ordinals.ts';
import type { Ordinals } from './question.ts';
import { MOST_ROWS_OF_A_SOURCE } from './protocol.ts';
import type {
  Asked,
  DatedText,
  Engine,
  EventWithSources,
  LoadError,
  LoadProgress,
  SearchHits,
  SourceWithEvents,
} from './protocol.ts';
import { answerQuestion } from './query.ts';
import { sparingProgress } from './sparing-progress.ts';
import type { Store } from './store.ts';
import { buildStoreOfDataset, buildStoreOfTable } from './store.ts';
import { nextTurn, remembered, runAside, runInSlices } from '../base/work.ts';
import type { Work } from '../base/work.ts';
import { buildSearch, type Search } from './search.ts';

/** What loading gives: records or a table, what was wrong with them, and of what columns they were read. */
export type Loaded = { readonly problems: readonly Problem[]; readonly readAs?: TableReport } & (
  | { readonly dataset: Dataset }
  | { readonly table: EventTable }
);
export interface LoadControl {
  readonly onProgress: (progress: LoadProgress) => void;
  readonly signal: AbortSignal;
  readonly reading: TableReading;
}
export type Load = (url: string, control: LoadControl) => Promise<Result<Loaded, LoadError>>;

export function createEngine(load: Load): Engine {
  const channels = new Channels();
  let loaded: Store | undefined;
  let search: (() => Work<Search>) | undefined;
  let article: (() => Work<ReadArticle>) | undefined;
  let loading: AbortController | undefined;
  const store = (): Store => {
    if (!loaded) throw new Error('Mistake in the program: the engine was asked before it had loaded');
    return loaded;
  };
  return {
    async load(url, { onProgress = () => {}, onActors = () => {}, reading = {} } = {}) {
      loading?.abort();
      const control = new AbortController();
      loading = control;
      const tell = sparingProgress(onProgress);
      const result = await load(url, { onProgress: tell, signal: control.signal, reading });
      if (!result.ok) return result;
      onActors(actorsOf(result.value));
      tell({ stage: 'index', done: 0, total: eventsOf(result.value) });
      await nextTurn(); // so that a cancel that waits is heard
      if (control.signal.aborted) return fail({ kind: 'cancelled', url });
      const indexed = await runInSlices(storeOf(result.value), () => control.signal.aborted);
      if (indexed === null || control.signal.aborted) return fail({ kind: 'cancelled', url });
      loaded = indexed;
      search = undefined;
      article = undefined;
      const { problems, readAs } = result.value;
      return succeed({ ...catalogueOf(indexed.columns, problems), ...(readAs && { readAs }) });
    },
    async cancelLoad() {
      loading?.abort();
    },
    async ask(question, channel): Promise<Asked> {
      const answer = await channels.run(channel, () => answerQuestion(store(), question));
      return answer === null ? { overtaken: true } : { overtaken: false, answer };
    },
    records: async (rows) => rows.map((row) => store().records.record(row)),
    event: async (id) => runAside(eventWithSources(store(), id)),
    sources: async (ids) => sourcesOf(store(), ids),
    source: async (id) => sourceWithEvents(store(), id),
    ordinals: async (id, filter) => runAside(ordinalsOf(store(), id, filter)),
    search: async (text, limit, dated) =>
      runAside(foundBy((search ??= made(buildSearch, store())), text, limit, dated)),
    readArticle: async (text) => runAside(readingOf((article ??= made(articleReaderOf, store())), text)),
  };
}

function eventsOf(loaded: Loaded): number {
  return 'table' in loaded ? loaded.table.count : loaded.dataset.events.length;
}

function actorsOf(loaded: Loaded): readonly Actor[] {
  return 'table' in loaded ? loaded.table.actors : loaded.dataset.actors;
}

function storeOf(loaded: Loaded): Work<Store> {
  return 'table' in loaded ? buildStoreOfTable(loaded.table) : buildStoreOfDataset(loaded.dataset);
}

/** For unit tests: an engine that has a dataset already. */
export async function engineOf(
  dataset: Dataset,
): Promise<{ readonly engine: Engine; readonly catalogue: Catalogue }> {
  const engine = createEngine(async () => succeed({ dataset, problems: [] }));
  const result = await engine.load('');
  if (!result.ok) throw new Error('Mistake in the program: this load cannot fail');
  return { engine, catalogue: result.value };
}

/** Made when somebody first needs it, once. */
function made<T>(make: (store: Store) => Work<T>, store: Store): () => Work<T> {
  const known = remembered(() => make(store));
  return () => known(undefined);
}

function* readingOf(reader: () => Work<ReadArticle>, text: string): Work<ArticleReading> {
  const read = yield* reader();
  return yield* read(text);
}

function* foundBy(
  search: () => Work<Search>,
  text: string,
  limit: number,
  dated: DatedText | undefined,
): Work<SearchHits> {
  const find = yield* search();
  return yield* find(text, limit, dated);
}

function* ordinalsOf(store: Store, id: string, filter: Filter): Work<Ordinals | null> {
  const row = yield* store.records.rowOf(id);
  return row < 0 ? null : yield* answerOrdinals(store, row, filter);
}

function* eventWithSources(store: Store, id: string): Work<EventWithSources | null> {
  const row = yield* store.records.rowOf(id);
  if (row < 0) return null;
  const event = store.records.record(row);
  const { links } = store.records;
  return { row, event, sources: sourcesOf(store, event.sources), relations: links.relations(row) };
}

function sourceWithEvents(store: Store, id: string): SourceWithEvents | null {
  const source = store.source(id);
  if (!source) return null;
  const { sources } = store.columns;
  const rows = sources ? listAt(sources.rowsOf, store.sourceNumber(id)) : [];
  return { source, count: rows.length, rows: Array.from(rows.slice(0, MOST_ROWS_OF_A_SOURCE)) };
}

function sourcesOf(store: Store, ids: readonly string[]): readonly Source[] {
  return ids.map((id) => store.source(id)).filter((source) => source !== undefined);
}
