/** A table of events in any format → an event table. Bad rows are reported by number and left out; the rest is read. */
import { omit } from '../base/omit.ts';
import { fail, succeed } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import type { LoadedTable } from '../dataset/load-table.ts';
import type { LoadError, LoadProgress } from '../dataset/load-error.ts';
import type { DatasetInfo, Problem } from '../dataset/model.ts';
import { collectProblems } from '../dataset/problems.ts';
import type { ProblemList } from '../dataset/problems.ts';
import type { Complain } from '../dataset/rows.ts';
import type { Field, FieldColumns, TableReading, TableReport } from '../dataset/table-reading.ts';
import { UNTOLD_LANGUAGE } from '../base/text.ts';
import { UNTOLD_LICENCE } from '../dataset/untold.ts';
import { rowReader } from './event-rows.ts';
import { separatorOf } from './cells.ts';
import { matchFields, RECOGNISED, ROLE_OF } from './fields.ts';
import type { Matched } from './fields.ts';
import { MOST_16, tableBuilder } from './table-builder.ts';
import type { TableBuilder } from './table-builder.ts';
import { dateReader } from './table-dates.ts';
import type { DateOptions } from './table-dates.ts';
import { slugOf } from './slugs.ts';
import { UNREADABLE } from './text-decoding.ts';
import type { Cells, OpenedTable, OpenTable, RowBatch } from './table-format.ts';

export interface TableOptions extends DateOptions, TableReading {
  /** Names of the columns, for a file without a line of headings. */
  readonly columns?: readonly string[];
  readonly actorNames?: ReadonlyMap<string, string>;
  readonly kindNames?: ReadonlyMap<string, string>;
  readonly title?: string;
  readonly licence?: string;
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly signal?: AbortSignal;
}

export interface ReadTable extends LoadedTable {
  readonly readAs: TableReport;
}

/** `file` names it in problems. Fails as `unusable` where not one row is of use, and as `cancelled`. */
export async function readTable(
  open: OpenTable,
  blob: Blob,
  file: string,
  options: TableOptions = {},
): Promise<Result<ReadTable, LoadError>> {
  const problems = collectProblems((_table, number) => ({ file, number }));
  const unusable = (): Result<never, LoadError> =>
    fail({ kind: 'unusable', url: file, problems: problems.finish() });
  try {
    const opened = await open(blob, options);
    if (options.signal?.aborted) return fail({ kind: 'cancelled', url: file });
    const matched = matchFields(opened.columns, options.fields);
    if (!complainOfColumns(opened.columns, matched, problems)) return unusable();
    const fields = withoutStrayDegrees(matched.fields);
    const builder = tableBuilder();
    const left: LeftOut = { error: 0, warning: 0 };
    const read = await readRows(opened, fields, { builder, problems, left }, blob.size, options);
    if (read === 'cancelled') return fail({ kind: 'cancelled', url: file });
    if (builder.count === 0) return unusable();
    const table = builder.finish(infoOf(file, options), options.actorKind);
    const readAs = {
      columns: opened.columns,
      fields,
      rowsLeftOut: left.error,
      cellsLeftOut: left.warning,
    };
    return succeed({ table, problems: problems.finish(), readAs });
  } catch (error) {
    complainOfFile(problems, error);
    return unusable();
  }
}

/** How many rows (`error`) and single cells (`warning`): problems are told only up to a number, these are all counted. */
type LeftOut = Record<Problem['severity'], number>;

interface Into {
  readonly builder: TableBuilder;
  readonly problems: ProblemList;
  readonly left: LeftOut;
}

/** Degrees are those of a place: without a column of places they are read as nothing. */
function withoutStrayDegrees(fields: FieldColumns): FieldColumns {
  return fields.place ? fields : omit(omit(fields, 'latitude'), 'longitude');
}

async function readRows(
  { columns, batches }: OpenedTable,
  fields: FieldColumns,
  into: Into,
  size: number,
  options: TableOptions,
): Promise<'cancelled' | 'read'> {
  const read = rowReader(fields, columns.length, {
    readDate: dateReader(options),
    separator: separatorOf(options.separator),
    ...(options.actorNames && { actorNames: options.actorNames }),
    ...(options.kindNames && { kindNames: options.kindNames }),
  });
  try {
    for await (const batch of batches) {
      if (options.signal?.aborted) return 'cancelled';
      addRows(batch, read, into);
      options.onProgress?.({ stage: 'fetch', done: batch.bytes, total: size, rows: into.builder.count });
    }
  } catch (error) {
    complainOfFile(into.problems, error); // a file that breaks off: what came before it stays
  }
  return 'read';
}

function addRows(
  { rows, first, damaged }: RowBatch,
  read: ReturnType<typeof rowReader>,
  { builder, problems, left }: Into,
): void {
  rows.forEach((cells, i) => {
    if (cells.every((cell) => cell === '')) return; // an empty line
    const tell = problems.about('events', first + i, undefined);
    const complain: Complain = (complaint) => {
      left[complaint.severity]++;
      tell(complaint);
    };
    if (damaged) complainOfUnreadable(cells, complain);
    const event = read(cells, complain);
    const tooMuch = event && builder.add(event);
    if (tooMuch === 'id')
      complain({ field: 'id', expected: 'an id that is there once', found: event?.id, severity: 'error' });
    if (tooMuch === 'kind')
      complain({
        field: 'kind',
        expected: `at most ${MOST_16} kinds`,
        found: event?.kind,
        severity: 'error',
      });
  });
}

/** Such a row is kept: most of it can be read. */
function complainOfUnreadable(cells: Cells, complain: Complain): void {
  const found = cells.find((cell) => JSON.stringify(cell)?.includes(UNREADABLE));
  if (found !== undefined)
    complain({ field: '', expected: 'text in UTF-8 that is whole', found, severity: 'warning' });
}

function complainOfFile(problems: ProblemList, error: unknown): void {
  const found = error instanceof Error ? error.message : String(error);
  problems.about(
    undefined,
    0,
    undefined,
  )({
    field: '',
    expected: 'a file that can be read to its end',
    found,
    severity: 'error',
  });
}

/** `false` where there is no column to take the date or those who took part from. */
function complainOfColumns(
  columns: readonly string[],
  { fields, missing }: Matched,
  problems: ProblemList,
): boolean {
  const complain = problems.about(undefined, 0, undefined);
  for (const { field, column } of missing)
    complain({ field, expected: `a column "${column}"`, found: columns, severity: 'error' });
  const wanted: readonly (readonly [Field, readonly Field[]])[] = [
    ['date', ['date', 'start']],
    ['participants', Object.keys(ROLE_OF) as readonly Field[]],
  ];
  const lacking = wanted.filter(([, any]) => !any.some((field) => fields[field]));
  for (const [field, any] of lacking) {
    const names = any.map((one) => RECOGNISED[one][0]).join(' or ');
    complain({ field, expected: `a column named ${names}`, found: columns, severity: 'error' });
  }
  return lacking.length === 0 && missing.length === 0;
}

function infoOf(file: string, { title, licence }: TableOptions): DatasetInfo {
  const name = file.replace(/(\.[a-z0-9]{1,7}){1,2}$/i, '');
  return {
    id: slugOf(name) || 'table',
    version: '1',
    title: { [UNTOLD_LANGUAGE]: title ?? name },
    licence: licence ?? UNTOLD_LICENCE,
  };
}
