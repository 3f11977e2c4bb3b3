/** The events of a table in DuckDB, as anyone would lay them out: one row per event, one per participant. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { EventTable } from '../../src/dataset/event-table.ts';

/** Result columns by name. */
export type Sql = (text: string) => Promise<Readonly<Record<string, readonly number[]>>>;

/** An empty database, or `null` where its native part is not installed for this machine. */
export async function openDuckDb(): Promise<DuckDBConnection | null> {
  try {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    return await (await DuckDBInstance.create(':memory:')).connect();
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  const native =
    code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND' || code === 'ERR_DLOPEN_FAILED';
  return native || /node-bindings/.test(message ?? '');
}

/**
 * Tables `events` (`number` counts as the engine does: by start, end, place in the table), `parts` (event, actor)
 * and `kinds` (names, for the order of lanes with the same count).
 */
export async function fillDuckDb(connection: DuckDBConnection, table: EventTable): Promise<Sql> {
  await connection.run('CREATE TABLE raw (id INT, start INT, "end" INT, kind INT)');
  await connection.run('CREATE TABLE raw_parts (id INT, actor INT)');
  await connection.run('CREATE TABLE kinds (kind INT, name VARCHAR)');
  await appendEvents(connection, table);
  await appendKinds(connection, table);
  await connection.run(`
    CREATE TABLE events AS SELECT (row_number() OVER (ORDER BY start, "end", id) - 1)::INT AS number, * FROM raw;
    CREATE TABLE parts AS SELECT number, actor FROM raw_parts JOIN events USING (id) ORDER BY number;
    CREATE TABLE sizes AS SELECT number, count(*)::INT AS n FROM parts GROUP BY number ORDER BY number;
    DROP TABLE raw; DROP TABLE raw_parts`);
  return async (text) => {
    const reader = await connection.runAndReadAll(text);
    const columns = reader.getColumns(); // none at all where there is no row
    return Object.fromEntries(reader.columnNames().map((name, i) => [name, (columns[i] ?? []).map(Number)]));
  };
}

async function appendEvents(connection: DuckDBConnection, table: EventTable): Promise<void> {
  const [events, parts] = [
    await connection.createAppender('raw'),
    await connection.createAppender('raw_parts'),
  ];
  const { offsets, values } = table.participants;
  for (let row = 0; row < table.count; row++) {
    for (const value of [row, table.starts[row]!, table.ends[row]!, table.kind[row]!])
      events.appendInteger(value);
    events.endRow();
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      parts.appendInteger(row);
      parts.appendInteger(values[at]!);
      parts.endRow();
    }
  }
  events.closeSync();
  parts.closeSync();
}

async function appendKinds(connection: DuckDBConnection, table: EventTable): Promise<void> {
  const kinds = await connection.createAppender('kinds');
  table.kinds.forEach((name, kind) => {
    kinds.appendInteger(kind);
    kinds.appendVarchar(name);
    kinds.endRow();
  });
  kinds.closeSync();
}
