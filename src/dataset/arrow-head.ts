/**
 * The tables beside the columns of an Arrow file, as JSON in the metadata of its schema. That is the file's first
 * message, so that they are read while the columns are still on their way.
 */
import { binary, tableFromIPC, tableToIPC, Type } from '@uwdata/flechette';
import type { DataType, Field } from '@uwdata/flechette';
import { fail } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import type { Work } from '../base/work.ts';
import type { Dataset, Problem } from './model.ts';
import { parsingDataset } from './parse.ts';
import type { ParsedDataset } from './parse.ts';
import { FORMAT_VERSION } from './vocabulary.ts';

export type Metadata = ReadonlyMap<string, string>;
export type ReadHead = Result<ParsedDataset, readonly Problem[]>;

const KEY = 'entente';
const PIECE = /^entente\.(actors|places|sources)\.\d+$/;
/** Parsed in a millisecond or so; longer tables are cut. */
const ROWS_PER_PIECE = 1000;

export function metadataOf(dataset: Omit<Dataset, 'events'>): Metadata {
  const { info, actors, memberships, places, series, sources, redirects } = dataset;
  // Spans are laid out again when it is read.
  const plainMemberships = memberships.map(({ span: _span, ...membership }) => membership);
  const plainSeries = series.map((one) => ({
    ...one,
    points: one.points.map(({ span: _span, ...point }) => point),
  }));
  const pieces = new Map<string, string>();
  const cut = (table: string, rows: readonly unknown[]): readonly unknown[] => {
    if (rows.length <= ROWS_PER_PIECE) return rows;
    for (let i = 0; i * ROWS_PER_PIECE < rows.length; i++)
      pieces.set(
        `${KEY}.${table}.${i}`,
        inPlainLetters(JSON.stringify(rows.slice(i * ROWS_PER_PIECE, (i + 1) * ROWS_PER_PIECE))),
      );
    return [];
  };
  const head = {
    formatVersion: FORMAT_VERSION,
    info,
    redirects,
    actors: cut('actors', actors),
    memberships: plainMemberships,
    places: cut('places', places),
    series: plainSeries,
    sources: cut('sources', sources),
    events: [],
  };
  return new Map([[KEY, inPlainLetters(JSON.stringify(head))], ...pieces]);
}

const OTHER_LETTERS = /[^\0-\x7f]/g;
/** Above this share of other letters the text would only become longer. */
const FEW = 1 / 20;

/**
 * The same JSON with few other letters than ASCII written as `\uXXXX`: one of them would make the whole text one of
 * two bytes per letter, which a browser takes ten times as long to decode and half as long again to parse.
 */
function inPlainLetters(json: string): string {
  const others = json.match(OTHER_LETTERS)?.length ?? 0;
  if (others > json.length * FEW) return json;
  return json.replaceAll(OTHER_LETTERS, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Magic letters, filled up to eight bytes; then a sign that a message follows, and the length of its head. */
const MAGIC_BYTES = 8;
const PREFIX_BYTES = 8;

export interface FileHead {
  readonly metadata: Metadata;
  /** The schema without them, as a stream begins with it; and where in the file the other messages begin. */
  readonly schema: Uint8Array;
  readonly end: number;
}

/** Where the first message is there already, which has no body; else, and of what is no such file, `null`. */
export function beginWithin(bytes: Uint8Array): FileHead | null {
  const begin = MAGIC_BYTES + PREFIX_BYTES;
  if (bytes.length < begin) return null;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getInt32(begin - 4, true);
  if (!(length > 0) || bytes.length < begin + length) return null;
  try {
    const empty = tableFromIPC(bytes.subarray(MAGIC_BYTES, begin + length));
    const { metadata } = empty.schema;
    empty.schema.metadata = null; // megabytes of text, which should be decoded once
    empty.schema.fields.forEach(withBytesAsNames);
    const schema = tableToIPC(empty, { format: 'stream' });
    return metadata && schema ? { metadata, schema, end: begin + length } : null;
  } catch {
    return null; // whoever reads the whole says why
  }
}

/**
 * Names of a dictionary as bytes, which lie in the file as letters do: flechette decodes each by itself as soon as it
 * meets them, 50 ms for 23,000; `textsOf` decodes them all at once.
 */
function withBytesAsNames({ type }: Field): void {
  if (type.typeId === Type.Dictionary && type.dictionary.typeId === Type.Utf8)
    (type as { dictionary: DataType }).dictionary = binary();
  if ('children' in type) type.children.forEach(withBytesAsNames);
}

/** `file` names it in problems. */
export function* readingHead(metadata: Metadata | null, file: string): Work<ReadHead> {
  try {
    return yield* parsingDataset(yield* joined(metadata), file, 'elsewhere');
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return fail([{ file, row: '', field: '', expected: 'tables as JSON', found, severity: 'error' }]);
  }
}

function* joined(metadata: Metadata | null): Work<unknown> {
  const head = JSON.parse(metadata?.get(KEY) ?? 'null') as Record<string, unknown[]> | null;
  yield;
  for (const [key, json] of metadata ?? []) {
    const table = PIECE.exec(key)?.[1];
    if (!table) continue;
    head?.[table]?.push(...(JSON.parse(json) as unknown[]));
    yield;
  }
  return head;
}
