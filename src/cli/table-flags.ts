/** The arguments of `entente`: which column is what, and how dates and lists are written. */
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { fail, succeed } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import { parseEdtf } from '../dataset/dates.ts';
import { ACTOR_KINDS } from '../dataset/vocabulary.ts';
import { FIELDS } from '../dataset/table-reading.ts';
import type { Field } from '../dataset/table-reading.ts';
import { UNITS } from '../formats/table-dates.ts';
import type { TableOptions } from '../formats/read-table.ts';

export const HELP = `Usage:
  npx entente convert IN OUT.arrow [options]   a table of events (CSV, TSV, Parquet, JSON lines) → the compact form
  npx entente check FILE [options]             what is in a dataset or a table, and what is wrong with it

Columns are recognised by their names; otherwise say which is what (a comma between several):
  ${FIELDS.map((field) => `--${field} COL`).join('  ')}

Options:
  --columns A,B,C       names of the columns, for a file without a line of headings
  --separator TEXT      between the values of a list in one cell (otherwise ; and |)
  --date-order dmy|mdy  what 01/02/2024 means; without it such rows are left out
  --unit ${UNITS.join('|')}  dates are numbers of these, counted from --since
  --since DATE          the day from which they count (otherwise 1970-01-01)
  --actor-names FILE    a table "name, id" without headings, for actors that are numbers or codes
  --kind-names FILE     the same for kinds
  --actor-kind KIND     ${ACTOR_KINDS.join(', ')} (otherwise organisation); states are known by name
  --name TEXT           title of the dataset (otherwise the name of the file)
  --licence NAME        its licence, as an SPDX name
  --quiet               no progress

docs/formats.md has the names that are recognised, and examples.`;

const ONE = { type: 'string' } as const;
const OTHER_FLAGS = {
  columns: ONE,
  separator: ONE,
  'date-order': ONE,
  unit: ONE,
  since: ONE,
  'actor-names': ONE,
  'kind-names': ONE,
  'actor-kind': ONE,
  name: ONE,
  licence: ONE,
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];
const OPTIONS: NonNullable<ParseArgsConfig['options']> = {
  ...Object.fromEntries(FIELDS.map((field) => [field, { type: 'string', multiple: true } as const])),
  ...OTHER_FLAGS,
};

export interface Flags {
  readonly table: TableOptions;
  readonly actorNames: string | undefined;
  readonly kindNames: string | undefined;
  readonly quiet: boolean;
}

export interface Arguments {
  readonly command: 'convert' | 'check';
  readonly paths: readonly string[];
  readonly flags: Flags;
  readonly help: boolean;
}

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** Fails with a sentence for whoever typed it. */
export function readArguments(args: readonly string[]): Result<Arguments, string> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [command, ...paths] = positionals;
    const flags = flagsOf(values);
    if (values['help'] || args.length === 0) return succeed({ command: 'check', paths, flags, help: true });
    const problem = problemOf(command, paths, values);
    if (problem !== undefined) return fail(problem);
    return succeed({ command: command as Arguments['command'], paths, flags, help: false });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function problemOf(
  command: string | undefined,
  paths: readonly string[],
  values: Values,
): string | undefined {
  const order = values['date-order'];
  const unit = values['unit'];
  const kind = values['actor-kind'];
  const since = values['since'];
  if (command !== 'convert' && command !== 'check') return `There is no command "${command}".`;
  if (command === 'convert' && paths.length !== 2) return 'convert takes two files: IN and OUT.arrow.';
  if (command === 'check' && paths.length !== 1) return 'check takes one file.';
  if (command === 'convert' && !/\.arrow$/i.test(paths[1]!))
    return `The name "${paths[1]}" does not end in .arrow.`;
  if (order !== undefined && order !== 'dmy' && order !== 'mdy') return '--date-order is dmy or mdy.';
  if (kind !== undefined && !ACTOR_KINDS.some((one) => one === kind))
    return `--actor-kind is ${ACTOR_KINDS.join(' or ')}.`;
  if (unit !== undefined && !UNITS.some((one) => one === unit)) return `--unit is ${UNITS.join(' or ')}.`;
  if (since !== undefined && !parseEdtf(since as string)) return '--since is a date such as 2018-01-01.';
  if (values['separator'] === '') return '--separator is at least one sign.';
  return undefined;
}

function flagsOf(values: Values): Flags {
  const text = (name: keyof typeof OTHER_FLAGS) => values[name] as string | undefined;
  const fields: Partial<Record<Field, readonly string[]>> = {};
  for (const field of FIELDS) {
    const given = values[field] as readonly string[] | undefined;
    if (given) fields[field] = given.flatMap((one) => one.split(','));
  }
  const given = {
    columns: text('columns')?.split(','),
    separator: text('separator'),
    dateOrder: text('date-order'),
    unit: text('unit'),
    since: parseEdtf(text('since') ?? '')?.start,
    actorKind: text('actor-kind'),
    title: text('name'),
    licence: text('licence'),
  };
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return {
    table: { ...(said as TableOptions), fields },
    actorNames: text('actor-names'),
    kindNames: text('kind-names'),
    quiet: values['quiet'] === true,
  };
}
