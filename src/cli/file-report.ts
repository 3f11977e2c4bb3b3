/** What was read from a file, for people: counts, which column was taken for what, and every problem. */
import { formatDay, MINUTES_PER_DAY } from '../base/time.ts';
import type { EventTable } from '../dataset/event-table.ts';
import type { LoadError } from '../dataset/load-error.ts';
import type { LoadedTable } from '../dataset/load-table.ts';
import type { Problem } from '../dataset/model.ts';
import type { ParsedDataset } from '../dataset/parse.ts';
import { columnsLeftOut } from '../dataset/table-reading.ts';
import type { TableReport } from '../dataset/table-reading.ts';
import type { ReadTable } from '../formats/read-table.ts';
import { countOf, countsOf, lineOf } from './data-report.ts';

export function reportOfRecords({ dataset, problems }: ParsedDataset): string {
  return [countsOf(dataset), ...problemLines(problems)].join('\n');
}

/** Of a table that was read from columns: also which they were. */
export function reportOfTable(loaded: LoadedTable | ReadTable): string {
  const columns = 'readAs' in loaded ? columnLines(loaded.readAs) : [];
  return [...columns, ...countLines(loaded.table), ...problemLines(loaded.problems)].join('\n');
}

export function reportOfFailure(error: LoadError): string {
  if (error.kind === 'unusable')
    return [
      ...error.problems.map((problem) => lineOf(problem, undefined)),
      'Nothing in the file can be used.',
    ].join('\n');
  return 'detail' in error ? `${error.url}: ${error.detail}` : `${error.url}: ${error.kind}`;
}

function columnLines(report: TableReport): readonly string[] {
  const { columns, fields } = report;
  const read = Object.entries(fields).map(
    ([field, at]) => `${field} ← ${at.map((i) => columns[i]).join(', ')}`,
  );
  const left = columnsLeftOut(report);
  return [`Columns: ${read.join('; ')}`, ...(left.length > 0 ? [`Not read: ${left.join(', ')}`] : [])];
}

function countLines(table: EventTable): readonly string[] {
  const counts = [
    countOf(table.count, 'event'),
    countOf(table.actors.length, 'actor'),
    countOf(table.kinds.length, 'kind'),
    countOf(table.places.length, 'place'),
    countOf(table.sources.length, 'source'),
  ];
  return [`${counts.join(', ')}, from ${firstDay(table)} to ${lastDay(table)}`];
}

function firstDay({ starts }: EventTable): string {
  return formatDay(Math.floor(starts.reduce((a, b) => Math.min(a, b)) / MINUTES_PER_DAY));
}

function lastDay({ ends }: EventTable): string {
  return formatDay(Math.floor((ends.reduce((a, b) => Math.max(a, b)) - 1) / MINUTES_PER_DAY));
}

function problemLines(problems: readonly Problem[]): readonly string[] {
  const verdict = problems.length === 0 ? 'No problems.' : `${countOf(problems.length, 'problem')}.`;
  return [...problems.map((problem) => lineOf(problem, undefined)), verdict];
}
