/** How what is wrong is said: the field, what belongs there, what stands there. */
import type * as z from 'zod';
import type { Problem } from './model.ts';
import type { TableName } from './schema.ts';

/** File of a row, and its number there from 1; without a table: of the file's head. */
export type Whereabouts = (
  table: TableName | undefined,
  position: number,
) => { readonly file: string; readonly number: number };

const LONGEST_FOUND = 80;
/** Past this many, problems are counted and no longer told: a wrong export has one per row. */
const MOST_PROBLEMS = 1000;

/** The rows of a single file, told apart by a JSON pointer to their table: `mine.json#/places`. */
export function inFile(name: string): Whereabouts {
  return (table, position) => ({ file: table ? `${name}#/${table}` : name, number: position + 1 });
}

export interface Complaint {
  /** Path within the row: `participants.1.actor`. */
  readonly field: string;
  readonly expected: string;
  readonly found: unknown;
  readonly severity: Problem['severity'];
}

export interface ProblemList {
  /** A way to complain about one row; without a table, about the head of the file. */
  readonly about: (
    table: TableName | undefined,
    position: number,
    row: unknown,
  ) => (complaint: Complaint) => void;
  readonly finish: () => readonly Problem[];
}

export function collectProblems(whereabouts: Whereabouts): ProblemList {
  const problems: Problem[] = [];
  let untold = 0;
  return {
    about: (table, position, content) => (complaint) => {
      if (problems.length >= MOST_PROBLEMS) return void untold++;
      const { file, number } = whereabouts(table, position);
      const row = table === undefined ? '' : (idOf(content) ?? String(number));
      problems.push({ file, row, ...complaint, found: describeFound(complaint.found) });
    },
    finish: () => (untold === 0 ? problems : [...problems, countUntold(untold, whereabouts)]),
  };
}

function idOf(row: unknown): string | undefined {
  const id = valueAt(row, ['id']);
  return typeof id === 'string' && id !== '' ? id : undefined;
}

function countUntold(untold: number, whereabouts: Whereabouts): Problem {
  const { file } = whereabouts(undefined, 0);
  const found = `${untold} more problems`;
  return { file, row: '', field: '', expected: 'fewer problems', found, severity: 'warning' };
}

function describeFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND - 1)}…` : text;
}

/** What the schema wants where it complains. The schema words formats itself; zod's types are named here. */
export function expectationOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return NAMES_OF_TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' or ');
    case 'too_big':
      return issue.origin === 'number' ? `at most ${issue.maximum}` : issue.message;
    case 'too_small':
      return issue.origin === 'number' ? `at least ${issue.minimum}` : issue.message;
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    default:
      return issue.message;
  }
}

const NAMES_OF_TYPES: Readonly<Partial<Record<string, string>>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** The value at a path within a row; `undefined` where the path leads nowhere. */
export function valueAt(row: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    const inside = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return inside ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  }, row);
}
