/** When the page goes to paper: the dialog of the browser, a program that prints, and a preview that only shows it. */
export function onPrint(before: () => void, after: () => void): () => void {
  const paper = matchMedia('print');
  const change = () => (paper.matches ? before() : after());
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  paper.addEventListener('change', change);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    paper.removeEventListener('change', change);
  };
}

/** Places of the printed page that are filled by whichever view is on screen. */
export type PrintSlot = 'timeline' | 'graph';

/** What each part would print now; `null` while it is not ready. */
const parts = new Map<PrintSlot, () => unknown>();

export function registerPart(slot: PrintSlot, draw: () => unknown): () => void {
  parts.set(slot, draw);
  return () => {
    if (parts.get(slot) === draw) parts.delete(slot);
  };
}

export function isThere(slot: PrintSlot): boolean {
  return parts.has(slot);
}

export function isReady(slot: PrintSlot): boolean {
  return Boolean(parts.get(slot)?.());
}

export const slotId = (slot: PrintSlot): string => `print-${slot}`;
