/** Which format a file is in, by the end of its name, and its code, fetched when it is wanted. */
import type { OpenTable } from './table-format.ts';

const OPENERS: Readonly<Record<string, () => Promise<OpenTable>>> = {
  csv: async () => (await import('./csv.ts')).openCsv,
  tsv: async () => (await import('./csv.ts')).openCsv,
  txt: async () => (await import('./csv.ts')).openCsv,
  json: async () => (await import('./json-list.ts')).openJsonList,
  jsonl: async () => (await import('./json-lines.ts')).openJsonLines,
  ndjson: async () => (await import('./json-lines.ts')).openJsonLines,
  parquet: async () => (await import('./parquet.ts')).openParquet,
};

/** Text formats may be packed with gzip: `events.csv.gz`. A `.json` is a table where a list stands in it. */
export const TABLE_ENDINGS = Object.keys(OPENERS);

/** `undefined` where the name is not that of a table. */
export function tableEnding(name: string): string | undefined {
  const ending = /\.([a-z]+)(\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(OPENERS, ending) ? ending : undefined;
}

export function openerOf(ending: string): Promise<OpenTable> {
  return OPENERS[ending]!();
}
