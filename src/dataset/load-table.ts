/** An event table from an address whose name ends in `.arrow`. Every failure is a value. */
import { fail, succeed } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import { runAside } from '../base/work.ts';
import { beginWithin, readingHead } from './arrow-head.ts';
import type { FileHead } from './arrow-head.ts';
import { readingArrow } from './arrow-table.ts';
import type { EarlyHead } from './arrow-table.ts';
import type { EventTable } from './event-table.ts';
import { fetchBytes } from './load-bytes.ts';
import { fileName } from './load.ts';
import type { LoadOptions } from './load-bytes.ts';
import type { LoadError } from './load-error.ts';
import { mostBytes } from './most-bytes.ts';
import type { Problem } from './model.ts';

export interface LoadedTable {
  readonly table: EventTable;
  readonly problems: readonly Problem[];
}

export async function loadTable(
  url: string,
  options: LoadOptions = {},
): Promise<Result<LoadedTable, LoadError>> {
  const file = fileName(url);
  const early: { read: Promise<EarlyHead> | null } = { read: null };
  const bytes = await fetchBytes(url, mostBytes('arrow'), options, (some) => {
    const begin = early.read ? null : beginWithin(some);
    if (begin) early.read = readEarly(begin, file);
  });
  if (!bytes.ok) return bytes;
  options.onProgress?.({ stage: 'parse', done: 0, total: null });
  const read = await runAside(readingArrow(bytes.value, file, await early.read));
  if (!read.ok) return fail({ kind: 'unusable', url, problems: read.error });
  const { count } = read.value.table;
  options.onProgress?.({ stage: 'parse', done: count, total: count });
  return succeed(read.value);
}

async function readEarly(begin: FileHead, file: string): Promise<EarlyHead> {
  return { ...begin, head: await runAside(readingHead(begin.metadata, file)) };
}
