/** The compact form of large datasets: Arrow IPC, as docs/formats.md describes it. */
import type { Result } from '../base/result.ts';
import { tableFromArrow, tableToArrow } from '../dataset/arrow-table.ts';
import type { EventTable } from '../dataset/event-table.ts';
import type { LoadedTable } from '../dataset/load-table.ts';
import type { Problem } from '../dataset/model.ts';

/** `file`: name of the file, for problems. */
export function readArrow(bytes: Uint8Array, file: string): Result<LoadedTable, readonly Problem[]> {
  return tableFromArrow(bytes, file);
}

/** Reads back as the same table. */
export function writeArrow(table: EventTable): Uint8Array {
  return tableToArrow(table);
}
