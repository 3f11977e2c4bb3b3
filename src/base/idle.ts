/** Times at which nobody waits for the page, and pauses in which it may be used. */

const LONGEST_WAIT_MS = 10_000;
const WHERE_NOBODY_TELLS_MS = 1_000;
const NOT_SEEN_AFTER_MS = 200;

interface Idling {
  readonly requestIdleCallback?: (act: () => void, options: { readonly timeout: number }) => void;
}

/** Resolves when the thread has nothing else to do, at the latest after ten seconds. */
export function idle(): Promise<void> {
  const { requestIdleCallback } = globalThis as Idling;
  return new Promise((resolve) => {
    if (requestIdleCallback) requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
    else setTimeout(resolve, WHERE_NOBODY_TELLS_MS);
  });
}

const FIRST_PICTURE_MS = 2_000;

/**
 * Fetches what nobody needs at once, when the first picture stands (or after `wait` milliseconds) and the page has
 * nothing else to do. A failure is met again, and said, where it is needed. Returns the way to call it off.
 */
export function fetchLater(fetchIt: () => Promise<unknown>, wait = FIRST_PICTURE_MS): () => void {
  const timer = setTimeout(() => void idle().then(fetchIt).catch(ignored), wait);
  return () => clearTimeout(timer);
}

function ignored(): void {}

/** Resolves when the next picture has been drawn; where the page is not seen, soon. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, NOT_SEEN_AFTER_MS);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve);
    });
  });
}

interface Yielding {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/**
 * Between two pieces of work: lets the browser paint, and answer whoever uses the page. Work that goes on takes
 * precedence over what was not begun yet (https://developer.mozilla.org/docs/Web/API/Scheduler/yield).
 */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => void setTimeout(resolve));
}
