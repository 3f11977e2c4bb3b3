/** The period for what is read: at once after an act, and no more than a few times a second while it moves. */
import { useEffect, useState } from 'react';
import type { Period } from '../base/time.ts';
import type { View } from '../state/view-state.ts';
import { currentView, onViewChange } from '../state/view-store.ts';

/** Changes that follow each other faster belong to a movement. */
const IN_QUICK_SUCCESSION_MS = 200;
const EVERY_MS = 250;

/** Listens by itself, so that whoever writes the period is not drawn anew with each step. `periodOf`: always the same function. */
export function useCalmPeriod(periodOf: (view: View) => Period | null): Period | null {
  const [calm, setCalm] = useState(() => periodOf(currentView()));
  useEffect(() => {
    let timer = 0;
    let changed = Number.NEGATIVE_INFINITY;
    let known = periodOf(currentView());
    const show = (): void => {
      timer = 0;
      setCalm(periodOf(currentView()));
    };
    const follow = (): void => {
      const period = periodOf(currentView());
      if (period === known) return;
      known = period;
      const now = performance.now();
      const moves = now - changed < IN_QUICK_SUCCESSION_MS;
      changed = now;
      if (!moves) {
        clearTimeout(timer);
        show();
      } else if (timer === 0) timer = window.setTimeout(show, EVERY_MS);
    };
    show();
    const stop = onViewChange(follow);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [periodOf]);
  return calm;
}
