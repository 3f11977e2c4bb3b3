/** One table, unknown → rows: a row that breaks the schema is reported and left out, the others stay. */
import type * as z from 'zod';
import { inSteps } from '../base/work.ts';
import type { Work } from '../base/work.ts';
import { expectationOf, valueAt } from './problems.ts';
import type { Complaint, ProblemList } from './problems.ts';
import { quickCheck } from './quick-check.ts';
import { TABLES } from './schema.ts';
import type { TableName } from './schema.ts';

/** The rows that are of use. */
export interface TableRows<Row> {
  readonly rows: readonly Row[];
  /** Where each of them stood in the table. */
  readonly positions: readonly number[];
  /** Their ids; what else names them where they have none. */
  readonly keys: ReadonlySet<string>;
}
export type Complain = (complaint: Complaint) => void;
/** A row past the schema, looked at in the light of others; `undefined` leaves it out. */
export type Check<Row, Out> = (row: Row, complain: Complain) => Out | undefined;
type RowOf<Table extends TableName> = z.output<(typeof TABLES)[Table]>;

/** Rows that zod must look at take some tens of microseconds each. */
const ROWS_PER_STEP = 32;

/** Of rows with the same key, the first that is of use stays. */
export function* readTable<Table extends TableName, Out>(
  table: Table,
  input: unknown,
  problems: ProblemList,
  keyOf: (row: RowOf<Table>) => string,
  check: Check<RowOf<Table>, Out>,
): Work<TableRows<Out>> {
  const parse = rowParser<z.ZodObject>(TABLES[table]) as Check<unknown, RowOf<Table>>;
  const rows: Out[] = [];
  const positions: number[] = [];
  const keys = new Set<string>();
  const values = listOf(table, input, problems);
  const read = (position: number): void => {
    const value = values[position];
    const complain = problems.about(table, position, value);
    const row = parse(value, complain);
    if (row === undefined) return;
    const key = keyOf(row);
    if (isTaken(keys, key, complain)) return;
    const checked = check(row, complain);
    if (checked === undefined) return;
    rows.push(checked);
    positions.push(position);
    keys.add(key);
  };
  const readSome = (from: number, to: number): void => {
    for (let position = from; position < to; position++) read(position);
  };
  yield* inSteps(values.length, readSome, ROWS_PER_STEP);
  return { rows, positions, keys };
}

function listOf(table: TableName, input: unknown, problems: ProblemList): readonly unknown[] {
  if (Array.isArray(input)) return input;
  if (input !== undefined) {
    const complain = problems.about(undefined, 0, undefined);
    complain({ field: table, expected: 'a list of rows', found: input, severity: 'error' });
  }
  return [];
}

function isTaken(keys: ReadonlySet<string>, key: string, complain: Complain): boolean {
  if (!keys.has(key)) return false;
  complain({ field: '', expected: 'a row that is there once', found: key, severity: 'error' });
  return true;
}

/** A field that may be missing is left out when it is wrong, with a warning; any other takes the row with it. */
export function rowParser<Schema extends z.ZodObject>(schema: Schema): Check<unknown, z.output<Schema>> {
  const isFine = quickCheck(schema);
  return (value, complain) =>
    isFine(value) ? (value as z.output<Schema>) : parseDoubtful(schema, value, complain);
}

function parseDoubtful<Schema extends z.ZodObject>(
  schema: Schema,
  value: unknown,
  complain: Complain,
): z.output<Schema> | undefined {
  const parsed = schema.safeParse(value);
  complainOfUnknownFields(schema, value, complain);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path }) => path[0]);
  const severity = fields.every((field) => mayBeMissing(schema, field)) ? 'warning' : 'error';
  for (const issue of parsed.error.issues) complain(complaintOf(issue, value, severity));
  return severity === 'error' ? undefined : schema.safeParse(without(value as object, fields)).data;
}

function mayBeMissing({ shape }: z.ZodObject, field: PropertyKey | undefined): boolean {
  return typeof field === 'string' && shape[field]?._zod.optin === 'optional';
}

function without(value: object, fields: readonly (PropertyKey | undefined)[]): object {
  return Object.fromEntries(Object.entries(value).filter(([field]) => !fields.includes(field)));
}

function complaintOf(issue: z.core.$ZodIssue, value: unknown, severity: Complaint['severity']): Complaint {
  const field = issue.path.join('.');
  return { field, expected: expectationOf(issue), found: valueAt(value, issue.path), severity };
}

function complainOfUnknownFields({ shape }: z.ZodObject, value: unknown, complain: Complain): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [field, found] of Object.entries(value)) {
    if (Object.hasOwn(shape, field)) continue;
    complain({ field, expected: 'no field of this name', found, severity: 'warning' });
  }
}
