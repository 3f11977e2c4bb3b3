/** Times at which nobody waits for the page. */

const LONGEST_WAIT_MS = 10_000;
const WHERE_NOBODY_TELLS_MS = 1_000;

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
