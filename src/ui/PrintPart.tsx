import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { fillingOf, onPrint, registerPart, slotId, type PrintSlot } from './printing.ts';

interface PrintPartProps {
  readonly slot: PrintSlot;
  /** `null` while there is nothing to draw. */
  readonly draw: () => ReactNode;
}

/** A picture on paper: drawn when the page is printed, and put where the printed page has a place for it. */
export function PrintPart({ slot, draw }: PrintPartProps) {
  const [drawn, setDrawn] = useState<ReactNode>(null);
  const latest = useRef(draw);
  useEffect(() => {
    latest.current = draw;
  }, [draw]);
  useEffect(() => {
    const now = () => latest.current();
    const unregister = registerPart(slot, now);
    const fill = () => setDrawn(fillingOf(slot, now));
    const stop = onPrint(
      () => flushSync(fill),
      () => setDrawn(null),
    );
    if (matchMedia('print').matches) fill(); // it came when the page was on paper already
    return () => {
      stop();
      unregister();
    };
  }, [slot]);
  const place = drawn ? document.getElementById(slotId(slot)) : null;
  return place && createPortal(drawn, place);
}
