/** Anybody who answers the questions of the benchmark. */
import type { Digest } from '../digest.ts';
import type { Scenario, Step } from '../questions.ts';

export interface Answerer {
  /** The answer itself, in whatever form it is handed out. Timed. */
  ask(step: Step): Promise<unknown>;
  /** The same answer in a form to compare. Not timed. */
  digest(step: Step): Promise<Digest>;
  close(): Promise<void>;
}

export interface Timing {
  readonly scenario: string;
  readonly kind: Scenario['kind'];
  readonly ms: readonly number[];
}

const WARM_UP = 5;
/** Who takes seconds for each is not asked all of a scenario: the median is told by fewer. */
const LONGEST_MS = 10_000;
const FEWEST = 10;

/** One question after the other, each when the one before is answered. */
export async function timed(answerer: Answerer, all: readonly Scenario[]): Promise<readonly Timing[]> {
  const timings: Timing[] = [];
  for (const { name, kind, steps } of all) {
    for (const step of steps.slice(0, WARM_UP)) await answerer.ask(step);
    const ms: number[] = [];
    const first = performance.now();
    for (const step of steps) {
      const begin = performance.now();
      await answerer.ask(step);
      ms.push(performance.now() - begin);
      if (ms.length >= FEWEST && performance.now() - first > LONGEST_MS) break;
    }
    timings.push({ scenario: name, kind, ms });
  }
  return timings;
}
