/** Objects of JSON as rows: the fields of all are the columns. */
import type { GivenColumns } from '../dataset/table-reading.ts';
import { isRecognised } from './fields.ts';
import type { Cells } from './table-format.ts';

/** `null`: nothing stands there. */
export type JsonRow = Readonly<Record<string, unknown>> | null;

/** What is no object has no fields, which is then said of its row. */
export function rowOf(value: unknown): Exclude<JsonRow, null> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Exclude<JsonRow, null>)
    : {};
}

/** Where each row has fields of its own, as where ids are keys, a cell for each of them would fill the memory. */
const MOST_UNKNOWN_COLUMNS = 1000;

export interface ColumnsSoFar {
  readonly add: (rows: readonly JsonRow[]) => void;
  readonly names: () => readonly string[];
}

/** `fields`: columns that the user names, which are kept in any case. */
export function collectColumns(fields: GivenColumns = {}): ColumnsSoFar {
  const given = new Set(Object.values(fields).flat());
  const columns = new Set<string>();
  return {
    add: (rows) => {
      for (const key of rows.flatMap((row) => Object.keys(row ?? {})))
        if (columns.size < MOST_UNKNOWN_COLUMNS || given.has(key) || isRecognised(key)) columns.add(key);
    },
    names: () => [...columns],
  };
}

export function cellsIn(columns: readonly string[]): (row: JsonRow) => Cells {
  return (row) => (row ? columns.map((column) => row[column]) : []);
}
