/** Moves the window: at once, by gliding, by a push that runs out, or by the wheel. One movement at a time. */
import {
  clampWindow,
  panWindow,
  sameWindow,
  windowBetween,
  zoomWindow,
  type TimeWindow,
} from './time-window.ts';

export interface Mover {
  readonly window: () => TimeWindow;
  readonly moving: () => boolean;
  /** Whether the reader moves it, rather than the view. */
  readonly byReader: () => boolean;
  /** By the reader's hand: counts as movement until nothing happened for a moment. */
  readonly moveTo: (window: TimeWindow) => void;
  readonly panBy: (ms: number) => void;
  readonly zoomBy: (factor: number, at: number) => void;
  /** The same, but with a glide. */
  readonly glideBy: (factor: number, at: number) => void;
  readonly glidePan: (ms: number) => void;
  /** Glides to a window that the view asks for: no movement of the reader's. */
  readonly show: (window: TimeWindow, glide: boolean) => void;
  /** Goes on after a drag, slower and slower; `speed` in milliseconds of the axis per millisecond. */
  readonly push: (speed: number) => void;
  /** The reader takes hold: what glides stands still and comes to rest, and that is a movement of the reader's. */
  readonly stop: () => void;
  readonly destroy: () => void;
}

interface MoverEvents {
  /** The window is another now. */
  readonly onMove: () => void;
  /** It came to rest; `byReader`: after the reader moved it. */
  readonly onRest: (byReader: boolean) => void;
}

const REST_AFTER_MS = 140;
const GLIDE_MS = 280;
/** A push loses two thirds of its speed in this time. */
const SLOWING_MS = 300;
const LEAST_PUSH = 0.00002;

/** Less than a thousandth of the window: nobody sees it. */
function isNear(a: TimeWindow, b: TimeWindow): boolean {
  const least = (a.to - a.from) / 1000;
  return Math.abs(a.from - b.from) < least && Math.abs(a.to - b.to) < least;
}

const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
const ease = (share: number): number => 1 - (1 - share) ** 3;

export function makeMover(start: TimeWindow, limits: TimeWindow, events: MoverEvents): Mover {
  let window = start;
  let byReader = false;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let target: TimeWindow | null = null;

  function set(next: TimeWindow): void {
    const clamped = clampWindow(next, limits);
    if (sameWindow(clamped, window)) return;
    window = clamped;
    events.onMove();
  }

  function stop(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    target = null;
  }

  function restSoon(): void {
    clearTimeout(rest);
    rest = setTimeout(() => {
      if (frame !== 0) return restSoon();
      byReader = false;
      events.onRest(true);
    }, REST_AFTER_MS);
  }

  /** `step` gets the milliseconds since the last frame and says whether to go on. */
  function animate(step: (elapsed: number, total: number) => boolean): void {
    cancelAnimationFrame(frame);
    const begin = performance.now();
    let last = begin;
    const tick = (now: number): void => {
      const goOn = step(now - last, now - begin);
      last = now;
      frame = goOn ? requestAnimationFrame(tick) : 0;
      if (!goOn && !byReader) events.onRest(false);
    };
    frame = requestAnimationFrame(tick);
  }

  function glide(to: TimeWindow): void {
    const from = window;
    target = clampWindow(to, limits);
    const there = target;
    if (reducedMotion() || isNear(from, there)) {
      stop();
      set(there);
      if (!byReader) events.onRest(false);
      return;
    }
    animate((_, total) => {
      const share = Math.min(1, total / GLIDE_MS);
      set(share === 1 ? there : windowBetween(from, there, ease(share)));
      if (share === 1) target = null;
      return share < 1;
    });
  }

  function hand(move: () => void): void {
    byReader = true;
    move();
    restSoon();
  }

  return {
    window: () => window,
    moving: () => byReader || frame !== 0,
    byReader: () => byReader,
    moveTo: (next) => hand(() => (stop(), set(next))),
    panBy: (ms) => hand(() => (stop(), set(panWindow(window, ms, limits)))),
    zoomBy: (factor, at) => hand(() => (stop(), set(zoomWindow(window, factor, at, limits)))),
    glideBy: (factor, at) => hand(() => glide(zoomWindow(target ?? window, factor, at, limits))),
    glidePan: (ms) => hand(() => glide(panWindow(target ?? window, ms, limits))),
    show: (next, gliding) => {
      clearTimeout(rest);
      byReader = false;
      stop();
      if (gliding) return glide(next);
      set(next);
      restSoon();
    },
    push: (speed) => {
      if (reducedMotion()) return;
      const length = window.to - window.from;
      hand(() =>
        animate((elapsed, total) => {
          const now = speed * Math.exp(-total / SLOWING_MS);
          const before = window;
          set(panWindow(window, now * elapsed, limits));
          return Math.abs(now) > LEAST_PUSH * length && !sameWindow(before, window);
        }),
      );
    },
    stop: () => {
      if (frame !== 0) hand(stop);
    },
    destroy: () => {
      stop();
      clearTimeout(rest);
    },
  };
}
