/** One list of JSON objects (`.json`), as scripts and databases write tables. */
import { cellsIn, collectColumns, rowOf } from './json-rows.ts';
import type { Cells, OpenedTable, OpenOptions, RowBatch } from './table-format.ts';
import { textPieces } from './text-pieces.ts';

const ROWS_PER_BATCH = 4096;

/** Read as a whole: where such a list breaks off, nothing of it is JSON. */
export async function openJsonList(file: Blob, { fields, signal }: OpenOptions): Promise<OpenedTable> {
  let text = '';
  let damaged = false;
  for await (const piece of textPieces(file)) {
    if (signal?.aborted) return { columns: [], batches: batchesOf([], 0, false) };
    text += piece.text;
    ({ damaged } = piece);
  }
  const content = JSON.parse(text) as unknown;
  if (!Array.isArray(content)) throw new Error('this is no list of objects');
  const rows = content.map(rowOf);
  const columns = collectColumns(fields);
  columns.add(rows);
  const names = columns.names();
  return { columns: names, batches: batchesOf(rows.map(cellsIn(names)), file.size, damaged) };
}

async function* batchesOf(rows: readonly Cells[], bytes: number, damaged: boolean): AsyncGenerator<RowBatch> {
  for (let from = 0; from < rows.length; from += ROWS_PER_BATCH)
    yield { rows: rows.slice(from, from + ROWS_PER_BATCH), first: from + 1, bytes, damaged };
}

/** Whether a list begins in the file: else it may be a dataset. */
export async function holdsList(file: Blob): Promise<boolean> {
  for await (const { text } of textPieces(file)) {
    const begun = text.trimStart();
    if (begun !== '') return begun.startsWith('[');
  }
  return false;
}
