import { useEffect, useState, type RefObject } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
  /** The reader's text size over the usual 16 px. */
  readonly scale: number;
}

const USUAL_TEXT = 16;
const NOTHING: Size = { width: 0, height: 0, scale: 1 };

/**
 * Whole pixels of the element's content box; 0 before it is laid out: measured with the picture that it is first in, as
 * asking earlier would have the browser lay out the page twice.
 */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState(NOTHING);
  useEffect(() => {
    const observed = element.current;
    if (!observed) return;
    const measure = () => {
      const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_TEXT;
      setSize({ width: observed.clientWidth, height: observed.clientHeight, scale });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
