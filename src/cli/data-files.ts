/** `data/`: the tables that people edit, read into the one object that the app loads. In Node. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TABLE_NAMES } from '../dataset/schema.ts';
import type { TableName } from '../dataset/schema.ts';
import type { Whereabouts } from '../dataset/problems.ts';
import type { Problem } from '../dataset/model.ts';

export const DATA_FOLDER = 'data';
/** Holds format version, info and redirects. */
export const HEADER_FILE = 'dataset.json';

/** One JSON file of a table, its rows as they stand there. */
export interface TableFile {
  /** Path below the data folder, with `/`. */
  readonly name: string;
  readonly table: TableName;
  readonly rows: readonly unknown[];
}

export interface DataFiles {
  readonly header: unknown;
  readonly files: readonly TableFile[];
  /** Files that could not be read at all. */
  readonly problems: readonly Problem[];
}

/** A table is `<table>.json` or all JSON files in `<table>/`: an array of rows each, or one row. */
export async function readDataFiles(folder: string): Promise<DataFiles> {
  const problems: Problem[] = [];
  const read = async (name: string) => readJson(folder, name, problems);
  const names = await tableFileNames(folder);
  const files = await Promise.all(
    names.map(async ({ table, name }) => ({ table, name, rows: rowsOf(await read(name)) })),
  );
  return { header: await read(HEADER_FILE), files, problems };
}

async function tableFileNames(folder: string) {
  const all = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  return TABLE_NAMES.flatMap((table) =>
    all
      .filter((name) => name === `${table}.json` || name.startsWith(`${table}/`))
      .map((name) => ({ table, name })),
  );
}

function rowsOf(content: unknown): readonly unknown[] {
  if (content === undefined) return [];
  return Array.isArray(content) ? content : [content];
}

async function readJson(folder: string, name: string, problems: Problem[]): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, name), 'utf8')) as unknown;
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    problems.push({ file: name, row: '', field: '', expected: 'JSON', found, severity: 'error' });
    return undefined;
  }
}

/** All files as one, as `parseDataset` takes it, with the way back from a row to its file. */
export function joinDataFiles({ header, files }: DataFiles): {
  readonly content: Readonly<Record<string, unknown>>;
  readonly whereabouts: Whereabouts;
} {
  const ofTable = (table: TableName) => files.filter((file) => file.table === table);
  const rows = (table: TableName) => ofTable(table).flatMap((file) => file.rows);
  const tables = Object.fromEntries(TABLE_NAMES.map((table) => [table, rows(table)]));
  const head = typeof header === 'object' && header !== null ? header : {};
  return {
    content: { ...head, ...tables },
    whereabouts: (table, position) => whereIs(table ? ofTable(table) : [], position),
  };
}

function whereIs(files: readonly TableFile[], position: number): { file: string; number: number } {
  let before = 0;
  for (const { name, rows } of files) {
    if (position < before + rows.length) return { file: name, number: position - before + 1 };
    before += rows.length;
  }
  return { file: HEADER_FILE, number: 0 };
}
