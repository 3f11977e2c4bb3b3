/**
 * Work that can be laid aside: a generator that yields wherever it may pause, at the latest after a millisecond or
 * so. One driver runs it through, the other in slices between which the thread is free.
 */
export type Work<T> = Generator<undefined, T, undefined>;

/** Longest stretch of work before others get their turn, in milliseconds. */
const SLICE_MS = 6;

export function runThrough<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** `null` where `stopped` became true on the way. */
export async function runInSlices<T>(work: Work<T>, stopped: () => boolean): Promise<T | null> {
  for (;;) {
    const sliceEnd = performance.now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < sliceEnd);
    await nextTurn();
    if (stopped()) return null;
  }
}

/** After the messages that wait already. A timer would wait for four milliseconds. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
