/** The head of a table, to look at before it is read: its columns, its first rows, and what the columns seem to be. */
import type { FieldColumns } from '../dataset/table-reading.ts';
import { textOf } from './cells.ts';
import { matchFields } from './fields.ts';
import { openerOf, tableEnding } from './table-file.ts';

export interface TableHead {
  readonly columns: readonly string[];
  /** A text for each column. */
  readonly rows: readonly (readonly string[])[];
  /** Recognised by the names of the columns. */
  readonly fields: FieldColumns;
}

const MOST_ROWS = 5;

/** `null` where the file cannot be read as a table. */
export async function peekTable(file: Blob, name: string): Promise<TableHead | null> {
  const ending = tableEnding(name);
  if (!ending) return null;
  try {
    const open = await openerOf(ending);
    const { columns, batches } = await open(file, {});
    if (columns.length === 0) return null;
    const rows: (readonly string[])[] = [];
    for await (const batch of batches) {
      for (const cells of batch.rows) {
        if (rows.length === MOST_ROWS) break;
        const texts = columns.map((_column, i) => readable(cells[i]));
        if (texts.some((text) => text !== '')) rows.push(texts);
      }
      if (rows.length === MOST_ROWS) break;
    }
    return { columns, rows, fields: matchFields(columns).fields };
  } catch {
    return null; // whoever opens the file hears what is wrong with it
  }
}

/** A list as a table would write it. */
function readable(cell: unknown): string {
  return Array.isArray(cell) ? cell.map(textOf).join('; ') : textOf(cell);
}
