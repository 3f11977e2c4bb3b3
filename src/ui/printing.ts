import type { ReactNode } from 'react';

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

/** What a part would print now; `null` while it is not ready. */
type DrawPart = () => ReactNode;

/** More than one for a place where a picture that was not there is prepared, and the view on screen has it by then. */
const parts = new Map<PrintSlot, readonly DrawPart[]>();

export function registerPart(slot: PrintSlot, draw: DrawPart): () => void {
  parts.set(slot, [...partsOf(slot), draw]);
  return () =>
    parts.set(
      slot,
      partsOf(slot).filter((other) => other !== draw),
    );
}

function partsOf(slot: PrintSlot): readonly DrawPart[] {
  return parts.get(slot) ?? [];
}

export function isThere(slot: PrintSlot): boolean {
  return partsOf(slot).length > 0;
}

export function isReady(slot: PrintSlot): boolean {
  return partsOf(slot).some((draw) => Boolean(draw()));
}

/** What this part fills the place with: the first that has something to draw does, the others give `null`. */
export function fillingOf(slot: PrintSlot, draw: DrawPart): ReactNode {
  for (const other of partsOf(slot)) {
    const drawn = other();
    if (drawn) return other === draw ? drawn : null;
  }
  return null;
}

export const slotId = (slot: PrintSlot): string => `print-${slot}`;
