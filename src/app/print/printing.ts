/** Printing as a command: gathers what the page needs, pictures that are not on screen included, and opens the dialog. */
import { create } from 'zustand';
import type { Catalogue } from '../../dataset/model.ts';
import { printedEvents } from '../../queries/printed-events.ts';
import { isReady, isThere, type PrintSlot } from '../../ui/printing.ts';
import { fetchList } from './printed-list.ts';

interface Preparing {
  readonly preparing: boolean;
  /** Pictures that no pane shows now, and that are drawn for the page alone. */
  readonly missing: readonly PrintSlot[];
}

const IDLE: Preparing = { preparing: false, missing: [] };
const usePreparing = create<Preparing>(() => IDLE);

export function useMissingPictures(): readonly PrintSlot[] {
  return usePreparing((state) => state.missing);
}

export function useIsPreparing(): boolean {
  return usePreparing((state) => state.preparing);
}

const SLOTS: readonly PrintSlot[] = ['timeline', 'graph'];
/** After that the page is printed without the picture: there may be nothing to draw. */
const LONGEST_WAIT_MS = 6_000;
const LOOK_EVERY_MS = 100;
const LONGEST_PRINT_MS = 60_000;
/** Names are measured and placed a moment after the picture is there. */
const SETTLES_IN_MS = 700;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export async function printView(catalogue: Catalogue): Promise<void> {
  if (usePreparing.getState().preparing) return;
  const missing = SLOTS.filter((slot) => !isThere(slot));
  usePreparing.setState({ preparing: true, missing });
  try {
    const [{ matching }] = await Promise.all([printedEvents(catalogue), fetchList()]);
    if (missing.length > 0 && matching > 0) await ready(missing);
    await printed();
  } finally {
    usePreparing.setState(IDLE);
  }
}

/** Some browsers, those of phones above all, go on while they print: the pictures stay until they say it is over. */
async function printed(): Promise<void> {
  const over = new Promise<void>((resolve) =>
    addEventListener('afterprint', () => resolve(), { once: true }),
  );
  print();
  await Promise.race([over, pause(LONGEST_PRINT_MS)]);
}

async function ready(slots: readonly PrintSlot[]): Promise<void> {
  const until = performance.now() + LONGEST_WAIT_MS;
  while (!slots.every(isReady) && performance.now() < until) await pause(LOOK_EVERY_MS);
  await pause(SETTLES_IN_MS);
}
