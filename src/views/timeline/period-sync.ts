/** Passes the window on as the period in force: not every frame, and never a question before the last is answered. */
import type { Period } from '../../base/time.ts';
import { samePeriod } from '../../state/view-state.ts';
import { periodOfWindow, type TimeWindow } from './time-window.ts';

export interface PeriodSync {
  /** While the window moves. */
  readonly moved: (window: TimeWindow) => void;
  /** It came to rest: the period that holds now. */
  readonly rested: (window: TimeWindow) => Period | null;
  /** Somebody else asked for this period, and it is shown now. */
  readonly shown: (period: Period | null) => void;
  /** Whether the period is the one that was passed on last: then nobody else asked for it. */
  readonly isOwn: (period: Period | null) => boolean;
}

const LEAST_INTERVAL_MS = 50;
const LONGEST_WAIT_MS = 250;

/** `answered`: whether the answer to the last period is there. */
export function makePeriodSync(
  extent: Period,
  move: (period: Period | null) => void,
  answered: () => boolean,
  now: () => number = () => performance.now(),
): PeriodSync {
  let last: Period | null | undefined;
  let at = Number.NEGATIVE_INFINITY;

  function pass(period: Period | null): void {
    last = period;
    at = now();
    move(period);
  }

  return {
    moved: (window) => {
      const since = now() - at;
      if (since < LEAST_INTERVAL_MS || (!answered() && since < LONGEST_WAIT_MS)) return;
      const period = periodOfWindow(window, extent);
      if (!samePeriod(period, last)) pass(period);
    },
    rested: (window) => {
      const period = periodOfWindow(window, extent);
      pass(period);
      return period;
    },
    shown: (period) => {
      last = period;
    },
    isOwn: (period) => samePeriod(period, last),
  };
}
