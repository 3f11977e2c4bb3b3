/** How a table of the reader's own is read, and what was read of it. Types and names only: `formats` does the reading. */
import type { ActorKind } from './model.ts';

/** What a column of a table can hold; docs/formats.md says what each of them is. */
export const FIELDS = [
  'id',
  'date',
  'start',
  'end',
  'kind',
  'title',
  'summary',
  'place',
  'latitude',
  'longitude',
  'status',
  'participants',
  'subject',
  'object',
  'host',
  'guest',
  'frameworks',
  'topics',
  'url',
] as const;
export type Field = (typeof FIELDS)[number];

/** Position of the columns that hold a field. */
export type FieldColumns = Readonly<Partial<Record<Field, readonly number[]>>>;
/** Names of columns, as the user gives them; of an empty list, no column holds the field. */
export type GivenColumns = Readonly<Partial<Record<Field, readonly string[]>>>;

/** What somebody who knows the table says of it. */
export interface TableReading {
  readonly fields?: GivenColumns;
  /** Between the values of a list; otherwise `;` and `|` are. */
  readonly separator?: string;
  /** What `01/02/2024` means; without it, such dates are left out, as nobody can know. */
  readonly dateOrder?: 'dmy' | 'mdy';
  /** Of actors that do not have the name of a state. */
  readonly actorKind?: ActorKind;
}

/** What was read of a table, for its reader. */
export interface TableReport {
  /** Columns of the file, and which of them were read as what. */
  readonly columns: readonly string[];
  readonly fields: FieldColumns;
  /** Rows that could not be read. */
  readonly rowsLeftOut: number;
  /** Cells that could not be read, of rows that were. */
  readonly cellsLeftOut: number;
}

/** Names of columns that were read as nothing. */
export function columnsLeftOut({
  columns,
  fields,
}: Pick<TableReport, 'columns' | 'fields'>): readonly string[] {
  const used = new Set(Object.values(fields).flat());
  return columns.filter((_column, i) => !used.has(i));
}
