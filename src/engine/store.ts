/** What the engine keeps of a dataset: columns, and what is derived from them when first asked for. */
import type { Dataset, EventRecord, Source } from '../dataset/model.ts';
import type { EventTable } from '../dataset/event-table.ts';
import { axesOf } from './axis.ts';
import type { Axes } from './axis.ts';
import { frameworkNumbers } from './catalogue.ts';
import { buildColumns } from './columns.ts';
import type { Columns } from './columns.ts';
import { numbering, redirected } from './ids.ts';
import type { Numberer } from './ids.ts';
import { buildLevel } from './level.ts';
import type { Level } from './level.ts';
import { buildLaneIndex } from './lane-index.ts';
import type { LaneIndex } from './lane-index.ts';
import { MatchCache } from './match-cache.ts';
import type { GraphLevel, LaneDimension, OverviewAnswer } from './question.ts';
import { recordLinks } from './record-links.ts';
import { recordsOfTable } from './records-of-table.ts';
import type { RecordSource } from './records-of-table.ts';
import { tableOfRecords } from './table-of-records.ts';
import { MOST_INDEXED } from './search-documents.ts';
import { buildWordIndex } from './words.ts';
import type { WordIndex } from './words.ts';
import { inSteps, remembered, runThrough } from '../base/work.ts';
import type { Work } from '../base/work.ts';

export interface Store {
  readonly columns: Columns;
  readonly axes: Axes;
  /** Positions of actors, in the order of the catalogue's frameworks. */
  readonly frameworks: readonly number[];
  readonly records: RecordSource;
  readonly matches: MatchCache;
  readonly level: (level: GraphLevel) => Work<Level>;
  readonly laneIndex: (by: LaneDimension) => Work<LaneIndex>;
  readonly words: () => Work<WordIndex>;
  readonly actorNumber: Numberer;
  readonly placeNumber: Numberer;
  readonly sourceNumber: Numberer;
  readonly source: (id: string) => Source | undefined;
  /** Histogram of all events; `edges` are those of the last question. */
  overviewOfAll: { readonly edges: Int32Array; readonly bins: OverviewAnswer['all'] } | null;
  /** Rows in the order of the last page asked for. */
  rowOrder: { readonly key: string; readonly rows: Uint32Array } | null;
}

export function storeOfDataset(dataset: Dataset): Store {
  return runThrough(buildStoreOfDataset(dataset));
}

export function storeOfTable(table: EventTable): Store {
  return runThrough(buildStoreOfTable(table));
}

export function* buildStoreOfDataset(dataset: Dataset): Work<Store> {
  const columns = yield* buildColumns(tableOfRecords(dataset));
  const { origin } = columns;
  const sorted = origin ? Array.from(origin, (i) => dataset.events[i]!) : dataset.events;
  return yield* storeOf(columns, sorted, yield* keptRecords(sorted, dataset.redirects));
}

export function* buildStoreOfTable(table: EventTable): Work<Store> {
  const columns = yield* buildColumns(table);
  const records = recordsOfTable(columns, table);
  const readable = records.hasTitles && columns.count <= MOST_INDEXED;
  return yield* storeOf(columns, readable ? yield* everyRecord(columns.count, records) : null, records);
}

function* keptRecords(records: readonly EventRecord[], redirects: Dataset['redirects']): Work<RecordSource> {
  const find = redirected(yield* numbering(records), redirects);
  return {
    hasTitles: true,
    record: (row) => records[row]!,
    rowOf: function* (id) {
      yield;
      return find(id);
    },
    links: recordLinks(records, find),
  };
}

/** Made one by one from the columns. */
const RECORDS_PER_STEP = 256;

function* everyRecord(count: number, records: RecordSource): Work<readonly EventRecord[]> {
  const all: EventRecord[] = [];
  const make = (from: number, to: number): void => {
    for (let row = from; row < to; row++) all.push(records.record(row));
  };
  yield* inSteps(count, make, RECORDS_PER_STEP);
  return all;
}

function* storeOf(
  columns: Columns,
  texts: readonly EventRecord[] | null,
  records: RecordSource,
): Work<Store> {
  const { actors, places, sources, redirects } = columns.tables;
  const axes = yield* axesOf(columns);
  const actorNumber = redirected(yield* numbering(actors), redirects);
  const placeNumber = redirected(yield* numbering(places), redirects);
  const sourceNumber = redirected(yield* numbering(sources), redirects);
  const words = remembered(() => buildWordIndex(columns, texts));
  return {
    columns,
    axes,
    frameworks: frameworkNumbers(columns),
    records,
    matches: new MatchCache(),
    level: remembered((name: GraphLevel) => levelOf(columns, axes, name)),
    laneIndex: remembered((by: LaneDimension) => laneIndexOf(columns, axes, by)),
    words: () => words(undefined),
    actorNumber,
    placeNumber,
    sourceNumber,
    source: (id) => sources[sourceNumber(id)],
    overviewOfAll: null,
    rowOrder: null,
  };
}

function* laneIndexOf(columns: Columns, axes: Axes, by: LaneDimension): Work<LaneIndex> {
  return yield* buildLaneIndex(columns, yield* axes.lanes(by), by);
}

function* levelOf(columns: Columns, axes: Axes, name: GraphLevel): Work<Level> {
  const axis = yield* axes.levels(name);
  const lists = axis.lists!;
  return yield* buildLevel(axis, lists, lists === columns.involved ? columns.rowsOf.actors : null);
}
