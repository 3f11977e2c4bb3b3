/**
 * Work that can be laid aside: a generator that yields wherever it may pause, at the latest after a millisecond or
 * so. One driver runs it through, the other in slices between which the thread is free. Loops over rows are plain
 * functions of a stretch, called between two pauses: as parts of a generator they take twice as long.
 */
export type Work<T> = Generator<undefined, T, undefined>;

/** As many items as take less than a tenth of a millisecond, and less than one while their loop is not compiled yet. */
export const ITEMS_PER_STEP = 8192;

/** Calls `step` for one stretch `from` to one before `to` after the other, and may pause between them. */
export function* inSteps(
  count: number,
  step: (from: number, to: number) => void,
  size = ITEMS_PER_STEP,
): Work<void> {
  for (let from = 0; from < count; from += size) {
    step(from, Math.min(count, from + size));
    yield;
  }
}

/** As `flatMap` does, and may pause after every `size` items, which may be found one by one. */
export function* flatMapped<T, R>(
  items: Iterable<T>,
  each: (item: T, at: number) => readonly R[],
  size: number,
): Work<readonly R[]> {
  const results: R[] = [];
  let at = 0;
  for (const item of items) {
    results.push(...each(item, at));
    if (++at % size === 0) yield;
  }
  return results;
}

/**
 * Makes each thing once. Where whoever needed it was overtaken, the next one goes on where that one stopped, so that
 * long work gets done however fast the questions come. Work that throws is forgotten: its generator has ended, and
 * would say that it made nothing.
 */
export function remembered<K, V>(make: (key: K) => Work<V>): (key: K) => Work<V> {
  const known = new Map<K, V>();
  const begun = new Map<K, Work<V>>();
  return function* (key) {
    for (; !known.has(key); yield) {
      const work = begun.get(key) ?? make(key);
      begun.delete(key);
      const step = work.next();
      if (step.done) known.set(key, step.value);
      else begun.set(key, work);
    }
    return known.get(key)!;
  };
}

/**
 * Longest stretch of work before others get their turn, in milliseconds. A question that just came may wait for one
 * of these, the step that runs past its end, and what else the thread has to do: all that within eight.
 */
export const SLICE_MS = 3;

export function runThrough<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** How many pieces of work take turns: whoever asks waits for a slice of each, so they share one. */
let running = 0;

/** `null` where `stopped` became true on the way. */
export async function runInSlices<T>(work: Work<T>, stopped: () => boolean): Promise<T | null> {
  running++;
  try {
    for (;;) {
      const sliceEnd = performance.now() + SLICE_MS / running;
      do {
        const step = work.next();
        if (step.done) return step.value;
      } while (performance.now() < sliceEnd);
      await nextTurn();
      if (stopped()) return null;
    }
  } finally {
    running--;
  }
}

/** For work that nothing overtakes. */
export async function runAside<T>(work: Work<T>): Promise<T> {
  return (await runInSlices(work, () => false)) as T;
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
