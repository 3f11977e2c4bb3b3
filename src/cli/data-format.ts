/** `npm run data:format`: every table in order, one field a line, so that a change shows as the lines it changes. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TABLES } from '../dataset/schema.ts';
import type { TableName } from '../dataset/schema.ts';
import { DATA_FOLDER, readDataFiles } from './data-files.ts';
import type { TableFile } from './data-files.ts';

const WIDTH = 110;
type Row = Readonly<Record<string, unknown>>;

/** The text that a file of a table should have. */
export function formatTable(table: TableName, rows: readonly unknown[]): string {
  const inOrder = rows.map((row) => orderFields(table, row as Row)).toSorted(byKey(table));
  const content = table === 'series' && inOrder.length === 1 ? inOrder[0] : inOrder;
  return `${formatValue(content, '', true)}\n`;
}

/** Fields in the order of the schema; unknown ones last. */
function orderFields(table: TableName, row: Row): Row {
  const known = Object.keys(TABLES[table].shape).filter((field) => Object.hasOwn(row, field));
  const all = [...new Set([...known, ...Object.keys(row)])];
  return Object.fromEntries(all.map((field) => [field, row[field]]));
}

function byKey(table: TableName): (a: Row, b: Row) => number {
  const fields = table === 'memberships' ? ['of', 'member', 'from', 'role'] : ['id'];
  const key = (row: Row) => fields.map((field) => String(row[field])).join(' ');
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}

/** On one line where it fits; `open` values (rows and what holds them) always one item a line. */
function formatValue(value: unknown, indent: string, open: boolean, room = WIDTH): string {
  const line = onOneLine(value);
  if (!isHolder(value) || (!open && line.length <= room)) return line;
  const deeper = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => deeper + formatValue(item, deeper, open, WIDTH - deeper.length - 1))
    : Object.entries(value).map(([field, item]) => {
        const start = `${deeper}${JSON.stringify(field)}: `;
        return start + formatValue(item, deeper, false, WIDTH - start.length - 1);
      });
  const [before, after] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return items.length === 0 ? line : `${before}\n${items.join(',\n')}\n${indent}${after}`;
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (!isHolder(value)) return JSON.stringify(value);
  const fields = Object.entries(value).map(([field, item]) => `${JSON.stringify(field)}: ${onOneLine(item)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

interface Writing {
  /** Nothing is written. */
  readonly dry: boolean;
}

/** Names of the files that were not in order; rewritten unless `dry`. */
export async function formatDataFiles(folder: string, { dry }: Writing): Promise<readonly string[]> {
  const { files } = await readDataFiles(folder);
  const changed = await Promise.all(files.map(async (file) => formatFile(folder, file, { dry })));
  return changed.filter((name) => name !== undefined);
}

async function formatFile(folder: string, file: TableFile, { dry }: Writing): Promise<string | undefined> {
  const path = join(folder, file.name);
  const text = formatTable(file.table, file.rows);
  if (file.rows.length === 0 || text === (await readFile(path, 'utf8'))) return undefined;
  if (!dry) await writeFile(path, text);
  return file.name;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const changed = await formatDataFiles(DATA_FOLDER, { dry: false });
  console.log(changed.length === 0 ? 'All tables were in order.' : `Put in order: ${changed.join(', ')}`);
}
