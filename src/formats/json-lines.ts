/** One JSON object per line (`.jsonl`, `.ndjson`). The fields of all lines are the columns. */
import { isRecognised } from './fields.ts';
import type { Cells, OpenedTable, OpenOptions, RowBatch } from './table-format.ts';
import { textPieces } from './text-pieces.ts';

/** `null`: an empty line. */
type JsonRow = Readonly<Record<string, unknown>> | null;

const LONGEST_LINE = 1 << 23;
/** Where each line has fields of its own, as where ids are keys, a cell for each of them would fill the memory. */
const MOST_UNKNOWN_COLUMNS = 1000;

interface Lines extends Omit<RowBatch, 'rows'> {
  readonly values: readonly JsonRow[];
}

/** Read twice: the last line may have a field that no other has. */
export async function openJsonLines(file: Blob, options: OpenOptions = {}): Promise<OpenedTable> {
  const columns = await columnsOf(file, options);
  return { columns, batches: rowBatches(columns, file) };
}

async function columnsOf(file: Blob, { fields = {}, signal }: OpenOptions): Promise<readonly string[]> {
  const given = new Set(Object.values(fields).flat());
  const columns = new Set<string>();
  try {
    for await (const { values } of lineBatches(file)) {
      if (signal?.aborted) return [];
      for (const key of values.flatMap((value) => Object.keys(value ?? {})))
        if (columns.size < MOST_UNKNOWN_COLUMNS || given.has(key) || isRecognised(key)) columns.add(key);
    }
  } catch (error) {
    if (columns.size === 0) throw error; // else the rows before it are of use, and reading them ends with it again
  }
  return [...columns];
}

async function* rowBatches(columns: readonly string[], file: Blob): AsyncGenerator<RowBatch> {
  const cellsOf = (value: JsonRow): Cells => (value ? columns.map((column) => value[column]) : []);
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
    const value = JSON.parse(line) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRow) : {};
  } catch {
    return {};
  }
}
