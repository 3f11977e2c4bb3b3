/** The rows in view of a scrolled element, kept up to date; see `scroll-window.ts`. */
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import {
  groundHeight,
  rowsInView,
  seatAfterScroll,
  seatAt,
  topOf,
  topToShow,
  type Geometry,
  type Seat,
} from './scroll-window.ts';

const RESTS_AFTER_MS = 160;
/** Pixels that the rows drawn beyond the view cover; after a longer way they are drawn before the frame is. */
const FLUSHED_BEYOND = 150;
const VIEWPORT_BEFORE_MEASURED = 600;

export interface ScrollWindow {
  /** Rows in view: from, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** Pixels by which rows stand higher than their number says. */
  readonly offset: number;
  /** Most rows that can be in view. */
  readonly most: number;
  readonly ground: number;
  readonly width: number;
  readonly showRow: (row: number) => void;
  readonly toStart: () => void;
}

type Measure = Pick<Geometry, 'rows' | 'rowHeight' | 'header'>;

/** `start`: the first pixel in view at first; `onRest` gets it whenever scrolling rests. */
export function useScrollWindow(
  element: RefObject<HTMLElement | null>,
  measure: Measure,
  start: number,
  onRest: (top: number) => void,
): ScrollWindow {
  const size = useSize(element);
  const { rows, rowHeight, header } = measure;
  const geometry: Geometry = { rows, rowHeight, header, viewport: size.height };
  const latest = useRef({ geometry, onRest });
  useLayoutEffect(() => {
    latest.current = { geometry, onRest };
  });
  const [seat, setSeat] = useState<Seat>(() => seatAt(geometry, start));
  const seated = useRef(seat);
  const drawn = useRef(seat);
  useLayoutEffect(() => {
    drawn.current = seat;
  });

  useLayoutEffect(() => {
    element.current?.scrollTo({ top: seated.current.scrollTop });
  }, [element]);

  useEffect(() => {
    const scrolled = element.current;
    if (!scrolled) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = () => {
      const top = topOf(seated.current);
      latest.current.onRest(top);
      const proper = seatAt(latest.current.geometry, top);
      if (proper.offset !== seated.current.offset) sit(scrolled, proper, seated, setSeat);
    };
    const follow = () => {
      clearTimeout(timer);
      timer = setTimeout(rest, RESTS_AFTER_MS);
      if (scrolled.scrollTop === seated.current.scrollTop) return;
      const next = seatAfterScroll(latest.current.geometry, seated.current, scrolled.scrollTop);
      const far = Math.abs(topOf(next) - topOf(drawn.current)) > FLUSHED_BEYOND;
      seated.current = next;
      if (far) flushSync(() => setSeat(next));
      else setSeat(next);
    };
    scrolled.addEventListener('scroll', follow, { passive: true });
    return () => {
      clearTimeout(timer);
      scrolled.removeEventListener('scroll', follow);
    };
  }, [element]);

  const top = Math.min(topOf(seat), Math.max(0, rows * rowHeight + header - size.height));
  const [from, to] = rowsInView(geometry, top);
  return {
    from,
    to,
    offset: seat.offset,
    most: Math.ceil(size.height / rowHeight) + 1,
    ground: groundHeight(geometry),
    width: size.width,
    showRow: (row) => {
      const now = topOf(seated.current);
      const wanted = topToShow(geometry, now, row);
      if (wanted !== now) sit(element.current, seatAt(geometry, wanted), seated, setSeat);
    },
    toStart: () => sit(element.current, seatAt(geometry, 0), seated, setSeat),
  };
}

/** Rows and scroll position change in the same frame. */
function sit(
  element: HTMLElement | null,
  next: Seat,
  seated: { current: Seat },
  setSeat: (seat: Seat) => void,
): void {
  seated.current = next;
  flushSync(() => setSeat(next));
  element?.scrollTo({ top: next.scrollTop });
}

function useSize(element: RefObject<HTMLElement | null>) {
  const [size, setSize] = useState({ width: 0, height: VIEWPORT_BEFORE_MEASURED });
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const read = () => {
      const { clientWidth: width, clientHeight: height } = measured;
      if (height > 0)
        setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
