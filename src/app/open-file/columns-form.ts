/** What a reader says of the columns of a table, as the dialog has it, and as the reading of the file has it. */
import { FIELDS, type Field, type FieldColumns, type TableReading } from '../../dataset/table-reading.ts';
import { ROLE_OF } from '../../formats/fields.ts';
import { listOf, separatorOf } from '../../formats/cells.ts';
import type { TableHead } from '../../formats/peek-table.ts';
import type { ActorKind } from '../../dataset/model.ts';

/** `start` is offered as `date`: of a table with first and last days, the first day is the date. */
export const MAIN_FIELDS = ['date', 'end', 'participants', 'title', 'kind', 'place'] as const;
export const OTHER_FIELDS = [
  'host',
  'guest',
  'subject',
  'object',
  'frameworks',
  'topics',
  'summary',
  'url',
  'status',
  'latitude',
  'longitude',
  'id',
] as const;
export const OFFERED_FIELDS = [...MAIN_FIELDS, ...OTHER_FIELDS];
export type OfferedField = (typeof OFFERED_FIELDS)[number];

export interface Columns {
  /** Names of columns by field; of participants there may be several. */
  readonly columns: Readonly<Partial<Record<OfferedField, readonly string[]>>>;
  /** Empty: as usual. */
  readonly separator: '' | ',' | '|' | '/';
  readonly dateOrder: '' | 'dmy' | 'mdy';
  readonly actorKind: ActorKind;
}

export const SEPARATORS: readonly Columns['separator'][] = ['', ',', '|', '/'];
export const DATE_ORDERS: readonly Columns['dateOrder'][] = ['', 'dmy', 'mdy'];
/** What names that are not those of a state can stand for. */
export const NAMED_KINDS: readonly ActorKind[] = ['person', 'organisation', 'company', 'state'];

/** As the reader said last time; the rest as it was recognised. */
export function formOf({ columns, fields }: TableHead, reading: TableReading): Columns {
  const recognised = { ...fields, ...(!fields.date && fields.start && { date: fields.start }) };
  const named = (reading.fields ?? namesOf(columns, recognised)) as Columns['columns'];
  return {
    columns: named,
    separator: SEPARATORS.find((one) => one === reading.separator) ?? '',
    dateOrder: reading.dateOrder ?? '',
    actorKind: reading.actorKind ?? 'organisation',
  };
}

function namesOf(
  columns: readonly string[],
  fields: FieldColumns,
): Partial<Record<Field, readonly string[]>> {
  return Object.fromEntries(Object.entries(fields).map(([field, at]) => [field, at.map((i) => columns[i]!)]));
}

/** Every field is given, also those of no column: so that nothing is recognised behind the reader's back. */
export function readingOf({ columns, separator, dateOrder, actorKind }: Columns): TableReading {
  const given: Readonly<Partial<Record<Field, readonly string[]>>> = columns;
  return {
    fields: Object.fromEntries(FIELDS.map((field) => [field, field === 'start' ? [] : (given[field] ?? [])])),
    actorKind,
    ...(separator && { separator }),
    ...(dateOrder && { dateOrder }),
  };
}

/** Nothing can be read without these: a date, and those who took part, in whichever role. */
export type Lacking = 'both' | 'date' | 'participants' | null;

export function lackingIn({ columns }: Columns): Lacking {
  const has = (field: OfferedField) => (columns[field]?.length ?? 0) > 0;
  const date = has('date');
  const participants = (Object.keys(ROLE_OF) as readonly (keyof typeof ROLE_OF)[]).some(has);
  if (!date && !participants) return 'both';
  if (!date) return 'date';
  return participants ? null : 'participants';
}

/** With `column` as number `at` of the field's columns, or without one there. */
export function withColumn(form: Columns, field: OfferedField, at: number, column: string | null): Columns {
  const before = form.columns[field] ?? [];
  const now = before.toSpliced(at, 1, ...(column === null ? [] : [column]));
  return { ...form, columns: { ...form.columns, [field]: now } };
}

/** Who takes part in the first row that names anybody, read so. */
export function firstNames({ columns, rows }: TableHead, form: Columns): readonly string[] {
  const wanted = (Object.keys(ROLE_OF) as readonly (keyof typeof ROLE_OF)[]).flatMap(
    (field) => form.columns[field] ?? [],
  );
  const at = wanted.map((column) => columns.indexOf(column));
  const separator = separatorOf(form.separator || undefined);
  const names = rows.map((cells) => [...new Set(at.flatMap((i) => listOf(cells[i], separator)))]);
  return names.find((some) => some.length > 0) ?? [];
}
