/** What every table format gives: the names of its columns, then its rows, some thousands at a time. */
import type { GivenColumns } from '../dataset/table-reading.ts';

/** One row, a value per column: texts of a CSV; of a Parquet file also numbers, dates, lists. */
export type Cells = readonly unknown[];

export interface RowBatch {
  readonly rows: readonly Cells[];
  /** The number of the first of them, as a spreadsheet shows it: where there is a line of headings it is row 1. */
  readonly first: number;
  /** Bytes of the file that have been read so far. */
  readonly bytes: number;
  /** What could not be read of the text stands in some row, here or before, as U+FFFD. */
  readonly damaged?: boolean;
}

export interface OpenedTable {
  readonly columns: readonly string[];
  /** Can be gone through once. */
  readonly batches: AsyncIterable<RowBatch>;
}

export interface OpenOptions {
  /** Names of the columns, for a file that has no line of headings. */
  readonly columns?: readonly string[];
  /** Columns that the user names. */
  readonly fields?: GivenColumns;
  readonly signal?: AbortSignal;
}

/**
 * Opens a file of the format; a file that is none rejects with an `Error` that says what is wrong, here or while
 * its rows are read. A row of another length than the columns is handed on as it is.
 */
export type OpenTable = (file: Blob, options: OpenOptions) => Promise<OpenedTable>;
