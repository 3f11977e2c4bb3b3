/** The list of events on paper: nobody prints at once, and printing does not wait. */
import { idle } from '../../base/idle.ts';
import type { PrintedEvents } from '../../views/print/PrintedEvents.tsx';

let list: typeof PrintedEvents | null = null;

export async function fetchList(): Promise<void> {
  list ??= (await import('../../views/print/PrintedEvents.tsx')).PrintedEvents;
}

/** `null` until it has been fetched. */
export function listAtHand(): typeof PrintedEvents | null {
  return list;
}

const LATER_MS = 2_000;

/** When the first picture stands and the page has nothing else to do. Returns the way to call it off. */
export function fetchListLater(): () => void {
  const timer = setTimeout(() => void idle().then(fetchList).catch(ignored), LATER_MS);
  return () => clearTimeout(timer);
}

/** It is fetched again, and its failure said, when the reader prints by the command. */
function ignored(): void {}
