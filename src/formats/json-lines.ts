/** One JSON object per line (`.jsonl`, `.ndjson`). The fields of the first lines are the columns. */
import type { Cells, OpenedTable, RowBatch } from './table-format.ts';
import { textPieces } from './text-pieces.ts';

/** `null`: an empty line. */
type JsonRow = Readonly<Record<string, unknown>> | null;

const LONGEST_LINE = 1 << 23;

interface Lines extends Omit<RowBatch, 'rows'> {
  readonly values: readonly JsonRow[];
}

export async function openJsonLines(file: Blob): Promise<OpenedTable> {
  const lines = lineBatches(file);
  const beginning = await lines.next();
  if (beginning.done) return { columns: [], batches: none() };
  const columns = [...new Set(beginning.value.values.flatMap((value) => Object.keys(value ?? {})))];
  return { columns, batches: rowBatches(columns, beginning.value, lines) };
}

async function* none(): AsyncGenerator<RowBatch> {}

async function* rowBatches(
  columns: readonly string[],
  beginning: Lines,
  rest: AsyncGenerator<Lines>,
): AsyncGenerator<RowBatch> {
  const cellsOf = (value: JsonRow): Cells => (value ? columns.map((column) => value[column]) : []);
  const batchOf = ({ values, ...lines }: Lines) => ({ rows: values.map(cellsOf), ...lines });
  yield batchOf(beginning);
  for await (const lines of rest) yield batchOf(lines);
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
    return typeof value === 'object' && value !== null ? (value as JsonRow) : {};
  } catch {
    return {};
  }
}
