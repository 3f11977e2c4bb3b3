/** What is read need not follow every step of a movement. */

export interface Pacer {
  /** Something is another now. */
  readonly changed: () => void;
  readonly stop: () => void;
}

/** Changes that follow each other faster belong to a movement. */
const IN_QUICK_SUCCESSION_MS = 200;
const EVERY_MS = 250;

/** `show` is called at once for a change by itself and for the first of a movement, then at intervals, and for the last. */
export function makePacer(show: () => void): Pacer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;

  function showNow(): void {
    clearTimeout(timer);
    timer = undefined;
    show();
  }

  return {
    changed: () => {
      const now = performance.now();
      const moves = now - last < IN_QUICK_SUCCESSION_MS;
      last = now;
      if (!moves) showNow();
      else timer ??= setTimeout(showNow, EVERY_MS);
    },
    stop: () => clearTimeout(timer),
  };
}
