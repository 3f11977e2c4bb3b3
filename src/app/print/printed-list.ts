/** The list of events on paper: nobody prints at once, and printing does not wait. */
import { fetchLater } from '../../base/idle.ts';
import type { PrintedEvents } from '../../views/print/PrintedEvents.tsx';

let list: typeof PrintedEvents | null = null;

export async function fetchList(): Promise<void> {
  list ??= (await import('../../views/print/PrintedEvents.tsx')).PrintedEvents;
}

/** `null` until it has been fetched. */
export function listAtHand(): typeof PrintedEvents | null {
  return list;
}

/** Returns the way to call it off. */
export const fetchListLater = (): (() => void) => fetchLater(fetchList);
