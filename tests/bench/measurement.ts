/** What a benchmark says: one line each, the same for people and for programs. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** As a reader would write it, `≤ 8`; `null` where a number only informs. */
  readonly goal: string | null;
  /** Whether the goal was met; `null` where there is none. */
  readonly ok: boolean | null;
  readonly peer?: { readonly name: string; readonly value: number; readonly ratio: number };
  /** Sizes, versions and what else must be known to repeat it. */
  readonly conditions: string;
}

/** What `tests/bench/NAME.bench.ts` exports as `bench`. `tell` shows what is going on to whoever waits. */
export type Bench = (tell: (line: string) => void) => Promise<readonly Measurement[]>;

type Goal = { readonly atMost: number } | { readonly atLeast: number };

/** A measurement with its goal judged. */
export function measured(
  what: Pick<Measurement, 'name' | 'value' | 'unit' | 'conditions' | 'peer'>,
  goal?: Goal,
): Measurement {
  if (!goal) return { ...what, goal: null, ok: null };
  return 'atMost' in goal
    ? { ...what, goal: `≤ ${goal.atMost}`, ok: what.value <= goal.atMost }
    : { ...what, goal: `≥ ${goal.atLeast}`, ok: what.value >= goal.atLeast };
}

const SCREEN_MS = 1000 / 60;

/**
 * Milliseconds from frame to frame as the screen shows them: it is drawn sixty times a second, so that a frame takes
 * 16.7 ms or a multiple of it. `gap`: between two times of `requestAnimationFrame`, which are read to a tenth of a
 * millisecond.
 */
export function onScreen(gap: number): number {
  return Math.round(Math.max(1, Math.round(gap / SCREEN_MS)) * SCREEN_MS * 10) / 10;
}

/** `share` 0.5 is the median: the value that this share of the others does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
