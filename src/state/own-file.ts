/**
 * Which file of the reader's own this tab has open, and how: the file itself is gone when the page is loaded again. Kept
 * for the tab alone, in no link; the browser forgets it with the tab.
 */
import type { TableReading } from '../dataset/table-reading.ts';

export interface OwnFile {
  readonly name: string;
  /** The view of it, as its address has it: `?v=1&…`. */
  readonly search: string;
  /** What the reader said of its columns. */
  readonly reading: TableReading;
}

const KEPT_AS = 'entente-own-file';

export function keepOwnFile(file: OwnFile): void {
  try {
    sessionStorage.setItem(KEPT_AS, JSON.stringify(file));
  } catch {
    // a browser that keeps nothing: after a reload the file is not spoken of
  }
}

export function forgetOwnFile(): void {
  try {
    sessionStorage.removeItem(KEPT_AS);
  } catch {
    // nothing was kept
  }
}

/** `null` where none was open, or the browser keeps nothing, or something else. */
export function keptOwnFile(): OwnFile | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? 'null') as Partial<OwnFile> | null;
    if (typeof kept?.name !== 'string' || typeof kept.search !== 'string') return null;
    return { name: kept.name, search: kept.search, reading: kept.reading ?? {} };
  } catch {
    return null;
  }
}
