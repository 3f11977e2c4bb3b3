/** A reader's file from an address, as the app opens one: a CSV, a Parquet file and so on. Every failure is a value. */
import { fail } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import { fileName, loadDataset } from '../dataset/load.ts';
import type { LoadOptions } from '../dataset/load-bytes.ts';
import type { LoadError } from '../dataset/load-error.ts';
import type { ParsedDataset } from '../dataset/parse.ts';
import type { TableReading } from '../dataset/table-reading.ts';
import { mostBytes } from '../dataset/most-bytes.ts';
import { holdsList } from './json-list.ts';
import { readTable } from './read-table.ts';
import type { ReadTable } from './read-table.ts';
import { openerOf, tableEnding } from './table-file.ts';

/** What is in a `.json` tells whether it is a table or a dataset. */
export async function loadEvents(
  url: string,
  options: LoadOptions = {},
  reading: TableReading = {},
): Promise<Result<ReadTable | ParsedDataset, LoadError>> {
  const name = fileName(url);
  const ending = tableEnding(name) ?? 'csv';
  const blob = await blobAt(url, options);
  if (!(blob instanceof Blob)) return fail(blob);
  const most = mostBytes(formOf(name, ending));
  if (blob.size > most) return fail({ kind: 'too-large', url, bytes: blob.size, most });
  if (ending === 'json' && !(await holdsList(blob)))
    return loadDataset(url, { ...options, fetch: async () => responseOf(blob) });
  const { signal, onProgress } = options;
  const open = await openerOf(ending);
  return readTable(open, blob, name, {
    ...reading,
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  });
}

function formOf(name: string, ending: string): 'packed' | 'json' | 'text' {
  if (ending === 'parquet' || /\.gz$/i.test(name)) return 'packed';
  return ending === 'json' ? 'json' : 'text';
}

/** An answer is read once: this is another of the same. */
function responseOf(blob: Blob): Response {
  return new Response(blob, { headers: { 'content-length': `${blob.size}` } });
}

/** A file that the reader opened stays on the disk: its blob is read in pieces. */
async function blobAt(
  url: string,
  { signal, fetch = globalThis.fetch }: LoadOptions,
): Promise<Blob | LoadError> {
  try {
    const response = await fetch(url, signal ? { signal } : {});
    return response.ok ? await response.blob() : { kind: 'http', url, status: response.status };
  } catch (error) {
    if (signal?.aborted) return { kind: 'cancelled', url };
    return { kind: 'unreachable', url, detail: error instanceof Error ? error.message : String(error) };
  }
}
