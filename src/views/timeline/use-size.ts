import { useEffect, useState, type RefObject } from 'react';
import { pause } from '../../base/idle.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
  /** The reader's text size over the usual 16 px. */
  readonly scale: number;
}

const USUAL_TEXT = 16;
const NOTHING: Size = { width: 0, height: 0, scale: 1 };

/**
 * Whole pixels of the element's content box; 0 before it is laid out: measured soon, as the first question waits for it,
 * but by itself, as it has the browser lay out the page.
 */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState(NOTHING);
  useEffect(() => {
    const observed = element.current;
    if (!observed) return;
    let gone = false;
    let known = NOTHING;
    const measure = () => {
      const now = gone ? known : sizeOf(observed);
      if (isSame(known, now)) return;
      known = now;
      setSize(now);
    };
    void pause().then(measure);
    const observer = new ResizeObserver(measure);
    observer.observe(observed);
    return () => {
      gone = true;
      observer.disconnect();
    };
  }, [element]);
  return size;
}

function sizeOf({ clientWidth: width, clientHeight: height }: HTMLElement): Size {
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_TEXT;
  return { width, height, scale };
}

function isSame(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height && one.scale === other.scale;
}
