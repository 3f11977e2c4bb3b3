/** Tables as text: CSV, TSV and the like, read in pieces. The delimiter is found out from the first lines. */
import Papa from 'papaparse';
import type { Cells, OpenedTable, OpenOptions, RowBatch } from './table-format.ts';
import { textPieces } from './text-pieces.ts';
import type { TextPiece } from './text-pieces.ts';

const DELIMITERS = ['\t', ';', '|', ','];
const LINES_TO_GUESS_BY = 20;
/** A quotation mark that is never closed would swallow the rest of the file, and read it over and over. */
const LONGEST_ROW = 1 << 23;

export async function openCsv(file: Blob, options: OpenOptions = {}): Promise<OpenedTable> {
  const batches = rowBatches(textPieces(file));
  const first = await batches.next();
  const beginning: RowBatch = first.done ? { rows: [], first: 1, bytes: 0 } : first.value;
  if (options.columns) return { columns: options.columns, batches: resumed(beginning, batches) };
  const [headings = [], ...rows] = beginning.rows;
  const rest: RowBatch = { ...beginning, rows, first: beginning.first + 1 };
  return {
    columns: headings.map((heading) => String(heading).trim()),
    batches: resumed(rest, batches),
  };
}

async function* resumed(first: RowBatch, rest: AsyncGenerator<RowBatch>): AsyncGenerator<RowBatch> {
  yield first;
  yield* rest;
}

/** The last row of a piece may be cut: it stays behind and begins the next piece. */
async function* rowBatches(pieces: AsyncIterable<TextPiece>): AsyncGenerator<RowBatch> {
  let rest = '';
  let first = 1;
  let bytes = 0;
  let damaged = false;
  let parse: Parse | undefined;
  for await (const piece of pieces) {
    rest += piece.text;
    ({ bytes, damaged } = piece);
    parse ??= /[\r\n]./s.test(rest) ? parserFor(rest) : undefined;
    if (!parse) continue;
    const { rows, used } = parse(rest, false);
    rest = rest.slice(used);
    if (rows.length > 0) yield { rows, first, bytes, damaged };
    first += rows.length;
    if (rest.length > LONGEST_ROW) throw neverClosed(first);
  }
  const { rows, unclosed } = (parse ?? parserFor(rest))(rest, true);
  const whole = unclosed ? rows.slice(0, -1) : rows;
  if (whole.length > 0) yield { rows: whole, first, bytes, damaged };
  if (unclosed) throw neverClosed(first + whole.length);
}

function neverClosed(row: number): Error {
  return new Error(`row ${row}: a quotation mark is never closed`);
}

type Parse = (
  text: string,
  complete: boolean,
) => { readonly rows: readonly Cells[]; readonly used: number; readonly unclosed: boolean };

function parserFor(beginning: string): Parse {
  const { meta } = Papa.parse<string[]>(beginning, {
    preview: LINES_TO_GUESS_BY,
    delimitersToGuess: DELIMITERS,
  });
  const parser = new Papa.Parser({ delimiter: meta.delimiter, newline: lineBreakOf(meta.linebreak) });
  return (text, complete) => {
    const parsed = parser.parse(text, 0, !complete) as Papa.ParseResult<string[]>;
    const unclosed = complete && parsed.errors.some(({ code }) => code === 'MissingQuotes');
    return { rows: parsed.data, used: parsed.meta.cursor, unclosed };
  };
}

function lineBreakOf(text: string): '\r' | '\n' | '\r\n' {
  return text === '\r' || text === '\r\n' ? text : '\n';
}
