/** Times at which nobody waits for the page. */

const LONGEST_WAIT_MS = 10_000;

/** Resolves when the thread has nothing else to do, at the latest after ten seconds. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis)
      requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
    else setTimeout(resolve, 1_000);
  });
}
