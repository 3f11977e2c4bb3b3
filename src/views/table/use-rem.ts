import { useLayoutEffect, useState, type RefObject } from 'react';

/** As browsers have it unless the reader wants larger text. */
const USUAL = 16;

/** Pixels of a rem; follows the reader's text size. `probe`: an element one rem wide. */
export function useRem(probe: RefObject<HTMLElement | null>): number {
  const [rem, setRem] = useState(USUAL);
  useLayoutEffect(() => {
    const watched = probe.current;
    if (!watched) return;
    const read = () =>
      setRem(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL);
    read();
    const observer = new ResizeObserver(read);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [probe]);
  return rem;
}
