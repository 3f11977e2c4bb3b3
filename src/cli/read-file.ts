/** A table of events from the disk, read as the app reads it, with progress on standard error. */
import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import type { Result } from '../base/result.ts';
import type { LoadError } from '../dataset/load-error.ts';
import { openCsv } from '../formats/csv.ts';
import { readTable } from '../formats/read-table.ts';
import type { ReadTable } from '../formats/read-table.ts';
import { openerOf, tableEnding } from '../formats/table-file.ts';
import { showProgress } from './progress.ts';
import type { Flags } from './table-flags.ts';

/** A name without an ending that is known is taken for CSV. */
export async function readTableFile(path: string, flags: Flags): Promise<Result<ReadTable, LoadError>> {
  const open = await openerOf(tableEnding(path) ?? 'csv');
  const progress = showProgress(flags.quiet ? null : process.stderr);
  const actorNames = flags.actorNames === undefined ? undefined : await readNames(flags.actorNames);
  const kindNames = flags.kindNames === undefined ? undefined : await readNames(flags.kindNames);
  const result = await readTable(open, await openAsBlob(path), basename(path), {
    ...flags.table,
    ...(actorNames && { actorNames }),
    ...(kindNames && { kindNames }),
    onProgress: progress.tell,
  });
  progress.finish();
  return result;
}

/** Code → name, from lines of name and code. */
async function readNames(path: string): Promise<ReadonlyMap<string, string>> {
  const { batches } = await openCsv(await openAsBlob(path), { columns: ['name', 'id'] });
  const names = new Map<string, string>();
  for await (const { rows } of batches)
    for (const [name, id] of rows) if (id !== undefined) names.set(`${id as string}`, `${name as string}`);
  return names;
}
