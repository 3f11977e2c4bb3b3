/** One JSON object per line (`.jsonl`, `.ndjson`). The fields of all lines are the columns. */
import { cellsIn, collectColumns, rowOf, type JsonRow } from './json-rows.ts';
import type { OpenedTable, OpenOptions, RowBatch } from './table-format.ts';
import { textPieces } from './text-pieces.ts';

const LONGEST_LINE = 1 << 23;

interface Lines extends Omit<RowBatch, 'rows'> {
  readonly values: readonly JsonRow[];
}

/** Read twice: the last line may have a field that no other has. */
export async function openJsonLines(file: Blob, options: OpenOptions = {}): Promise<OpenedTable> {
  const columns = await columnsOf(file, options);
  return { columns, batches: rowBatches(columns, file) };
}

async function columnsOf(file: Blob, { fields, signal }: OpenOptions): Promise<readonly string[]> {
  const columns = collectColumns(fields);
  try {
    for await (const { values } of lineBatches(file)) {
      if (signal?.aborted) return [];
      columns.add(values);
    }
  } catch (error) {
    if (columns.names().length === 0) throw error; // else the rows before it are of use, and reading them ends with it again
  }
  return columns.names();
}

async function* rowBatches(columns: readonly string[], file: Blob): AsyncGenerator<RowBatch> {
  const cellsOf = cellsIn(columns);
  for await (const { values, ...lines } of lineBatches(file)) yield { rows: values.map(cellsOf), ...lines };
}

async function* lineBatches(file: Blob): AsyncGenerator<Lines> {
  let rest = '';
  let first = 1;
  let bytes = 0;
  let damaged = false;
  for await (const piece of textPieces(file)) {
    const lines = (rest + piece.text).split('\n');
    rest = lines.pop() ?? '';
    ({ bytes, damaged } = piece);
    if (rest.length > LONGEST_LINE)
      throw new Error('a line does not end: this is no JSON with a row per line');
    if (lines.length === 0) continue;
    yield { values: lines.map(valueOf), first, bytes, damaged };
    first += lines.length;
  }
  if (rest.trim() !== '') yield { values: [valueOf(rest)], first, bytes, damaged };
}

/** A line that is no object has no fields, which is then said of its row. */
function valueOf(line: string): JsonRow {
  if (line.trim() === '') return null;
  try {
    return rowOf(JSON.parse(line));
  } catch {
    return {};
  }
}
