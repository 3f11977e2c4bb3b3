/**
 * One piece of work at a time; of each channel only the newest that waits. A running one that is overtaken stops,
 * but never twice in a row: else a drag that asks faster than answers come would never be answered.
 */
import { runInSlices } from '../base/work.ts';
import type { Work } from '../base/work.ts';

interface Waiting {
  readonly start: () => Work<unknown>;
  readonly settle: (result: unknown) => void;
  readonly fail: (error: unknown) => void;
}

const OVERTAKEN = Symbol('overtaken');

export class Channels {
  readonly #waiting = new Map<string, Waiting>();
  readonly #stoppedLast = new Set<string>();
  #running = false;

  /** `null` where a newer piece of the same channel took its place. */
  run<T>(channel: string, start: () => Work<T>): Promise<T | null> {
    return new Promise((resolve, reject) => {
      this.#waiting.get(channel)?.settle(OVERTAKEN);
      this.#waiting.set(channel, {
        start,
        settle: (result) => resolve(result === OVERTAKEN ? null : (result as T)),
        fail: reject,
      });
      if (!this.#running) void this.#runAll();
    });
  }

  async #runAll(): Promise<void> {
    this.#running = true;
    for (let next = this.#next(); next; next = this.#next()) await this.#runOne(...next);
    this.#running = false;
  }

  /** First come, first served: a map keeps the order in which keys came. */
  #next(): [channel: string, work: Waiting] | undefined {
    const [first] = this.#waiting;
    if (first) this.#waiting.delete(first[0]);
    return first;
  }

  async #runOne(channel: string, { start, settle, fail }: Waiting): Promise<void> {
    const mayStop = !this.#stoppedLast.delete(channel);
    try {
      const result = await runInSlices(start(), () => mayStop && this.#waiting.has(channel));
      if (result === null) this.#stoppedLast.add(channel);
      settle(result === null ? OVERTAKEN : result);
    } catch (error) {
      fail(error);
    }
  }
}
