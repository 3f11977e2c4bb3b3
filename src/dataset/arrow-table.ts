/**
 * An event table as an Arrow IPC file (`.arrow`), our own form for large datasets: dictionary-coded columns, lists
 * as Arrow lists, and the tables beside them as JSON in the schema's metadata. Reading copies nothing.
 */
import { tableFromColumns, tableFromIPC, tableToIPC } from '@uwdata/flechette';
import type { Column, Table } from '@uwdata/flechette';
import { MINUTES_PER_DAY } from '../base/time.ts';
import { runThrough } from '../base/work.ts';
import type { Work } from '../base/work.ts';
import { fail, succeed } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import {
  dictionaryBatch,
  dictionaryColumn,
  indicesOf,
  listsColumn,
  narrowDictionaryColumn,
  numbersColumn,
  offsetsOf,
  onlyBatch,
  structBatch,
  textsColumn,
  textsOf,
} from './arrow-columns.ts';
import { metadataOf, readingHead } from './arrow-head.ts';
import type { FileHead, ReadHead } from './arrow-head.ts';
import { fewNumbersColumn, int32sOf } from './arrow-numbers.ts';
import { tableProblem } from './event-table.ts';
import type { EventTable, ListColumn, RowTexts } from './event-table.ts';
import type { Dataset, Problem, Status } from './model.ts';

export function tableToArrow(table: EventTable): Uint8Array {
  const actors = textsColumn(table.actors.map(({ id }) => id));
  const participants = structBatch({
    actor: dictionaryBatch(table.participants.values, actors),
    role: dictionaryBatch(table.roles, textsColumn(table.roleNames)),
  });
  const columns: Record<string, Column<unknown>> = {
    ...(table.ids && { id: textsColumn(table.ids) }),
    start: fewNumbersColumn(table.starts),
    ...(!eachLastsADay(table) && { end: fewNumbersColumn(table.ends) }),
    ...(table.dateFlags.some((flags) => flags !== 0) && { date_flags: numbersColumn(table.dateFlags) }),
    kind: narrowDictionaryColumn(table.kind, table.kinds),
    ...(!areAllConfirmed(table) && {
      status: dictionaryColumn(table.status, textsColumn(table.statuses)),
    }),
    ...(table.places.length > 0 && {
      place: dictionaryColumn(table.place, textsColumn(table.places.map(({ id }) => id))),
    }),
    participants: listsColumn(table.participants, 'participant', participants),
    ...listsIfAny('frameworks', table.frameworks, actors),
    ...listsIfAny('topics', table.topics, textsColumn(table.topicNames)),
    ...textsIfAny('title', table.titles, table.count),
    ...textsIfAny('summary', table.summaries, table.count),
    ...(table.eventSources &&
      listsIfAny('sources', table.eventSources, textsColumn(table.sources.map(({ id }) => id)))),
    ...(table.sourceCounts && { source_count: numbersColumn(table.sourceCounts) }),
    ...(table.referredTo && { referred_to: numbersColumn(table.referredTo) }),
  };
  const arrow = tableFromColumns(columns);
  arrow.schema.metadata = new Map(metadataOf(table));
  return tableToIPC(arrow, { format: 'file' })!;
}

function eachLastsADay({ starts, ends }: EventTable): boolean {
  return ends.every((end, row) => end === starts[row]! + MINUTES_PER_DAY);
}

function areAllConfirmed({ statuses }: EventTable): boolean {
  return statuses.length === 1 && statuses[0] === 'confirmed';
}

function listsIfAny(name: string, lists: ListColumn, texts: Column<unknown>) {
  if (lists.values.length === 0) return {};
  return { [name]: listsColumn(lists, name, dictionaryBatch(lists.values, texts)) };
}

function textsIfAny(name: string, texts: RowTexts | null | undefined, count: number) {
  if (!texts) return {};
  return { [name]: textsColumn(Array.from({ length: count }, (_, row) => texts.at(row) ?? '')) };
}

type ReadTable = Result<
  { readonly table: EventTable; readonly problems: readonly Problem[] },
  readonly Problem[]
>;

/** `file` names it in problems. */
export function tableFromArrow(bytes: Uint8Array, file: string): ReadTable {
  return runThrough(readingArrow(bytes, file, null));
}

export interface EarlyHead extends FileHead {
  readonly head: ReadHead;
}

/** In steps. `early`: what was read while the rest came. */
export function* readingArrow(bytes: Uint8Array, file: string, early: EarlyHead | null): Work<ReadTable> {
  try {
    const arrow = tableFromIPC(early ? [early.schema, bytes.subarray(early.end)] : bytes);
    yield;
    const head = early?.head ?? (yield* readingHead(arrow.schema.metadata ?? null, file));
    if (!head.ok) return head;
    const table = yield* layOut(arrow, head.value.dataset);
    const wrong = yield* tableProblem(table);
    if (wrong === null) return succeed({ table, problems: head.value.problems });
    return fail([{ file, row: '', ...wrong, severity: 'error' }]);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const expected = 'an Arrow IPC file as "entente convert" writes it';
    return fail([{ file, row: '', field: '', expected, found, severity: 'error' }]);
  }
}

function* layOut(arrow: Table, dataset: Dataset): Work<EventTable> {
  const { events: _none, ...tables } = dataset;
  const child = (name: string) => (arrow.getChild(name) ?? null) as Column<unknown> | null;
  const needed = (name: string) => {
    const column = child(name);
    if (!column) throw new RangeError(`there is no column "${name}"`);
    return onlyBatch(column);
  };
  const count = arrow.numRows;
  const participants = needed('participants');
  const [actor, role] = participants.children[0]!.children;
  const place = child('place');
  const status = child('status');
  const starts = int32sOf(needed('start'));
  yield;
  const numbersOf = (name: string) => (child(name) ? (needed(name).values as Uint16Array) : null);
  const frameworks = listsOf(child('frameworks'), count);
  const topics = listsOf(child('topics'), count);
  checkDictionary(textsOf(actor!), dataset.actors, 'participants');
  const sources = child('sources');
  if (sources) checkDictionary(textsOf(needed('sources').children[0]!), dataset.sources, 'sources');
  if (place) checkDictionary(textsOf(needed('place')), dataset.places, 'place');
  return {
    ...tables,
    count,
    ids: child('id') ? Array.from(child('id')!.toArray() as Iterable<string>) : null,
    kinds: textsOf(needed('kind')),
    statuses: status ? (textsOf(onlyBatch(status)) as readonly Status[]) : ['confirmed'],
    topicNames: child('topics') ? textsOf(needed('topics').children[0]!) : [],
    roleNames: textsOf(role!),
    starts,
    ends: child('end') ? int32sOf(needed('end')) : aDayLater(starts),
    dateFlags: (child('date_flags')?.data[0]?.values as Uint8Array | undefined) ?? new Uint8Array(count),
    kind: indicesOf(needed('kind')) as Uint16Array,
    status: status ? (indicesOf(onlyBatch(status)) as Uint8Array) : new Uint8Array(count),
    place: (place ? indicesOf(needed('place')) : new Int16Array(count).fill(-1)) as Int16Array,
    participants: { offsets: offsetsOf(participants), values: indicesOf(actor!) as Uint16Array },
    roles: indicesOf(role!) as Uint8Array,
    frameworks,
    topics: child('topics') ? topics : frameworks.values.length === 0 ? frameworks : topics,
    sourceCounts: numbersOf('source_count'),
    referredTo: numbersOf('referred_to'),
    titles: child('title') as Column<string> | null,
    summaries: child('summary') as Column<string> | null,
    eventSources: sources && listsOf(sources, count),
  };
}

/** A call for each of a million takes longer than all else of it. */
function aDayLater(starts: Int32Array): Int32Array {
  const ends = new Int32Array(starts.length);
  for (let row = 0; row < ends.length; row++) ends[row] = starts[row]! + MINUTES_PER_DAY;
  return ends;
}

/** Indices count the rows of the tables: no translation is needed where the texts are the ids, in order. */
function checkDictionary(
  texts: readonly string[],
  rows: readonly { readonly id: string }[],
  field: string,
): void {
  const same = texts.length === rows.length && texts.every((text, i) => text === rows[i]!.id);
  if (!same) throw new RangeError(`the names of "${field}" are not the ids of their table, in order`);
}

function listsOf(column: Column<unknown> | null, count: number): ListColumn {
  if (column === null) return { offsets: new Uint32Array(count + 1), values: new Uint16Array(0) };
  const batch = onlyBatch(column);
  return { offsets: offsetsOf(batch), values: indicesOf(batch.children[0]!) as Uint16Array };
}
