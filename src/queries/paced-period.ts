/** The period for what is read: at once after an act, and no more than a few times a second while it moves. */
import { useEffect, useState } from 'react';
import { makePacer } from '../base/pacing.ts';
import type { Period } from '../base/time.ts';
import type { View } from '../state/view-state.ts';
import { currentView, onViewChange } from '../state/view-store.ts';

/**
 * Listens by itself, so that whoever writes the period is not drawn anew with each step. `periodOf`: always the same
 * function.
 */
export function usePacedPeriod(periodOf: (view: View) => Period | null): Period | null {
  const [paced, setPaced] = useState(() => periodOf(currentView()));
  useEffect(() => {
    let known = periodOf(currentView());
    setPaced(known);
    const pacer = makePacer(() => setPaced(known));
    const stop = onViewChange((view) => {
      const period = periodOf(view);
      if (period === known) return;
      known = period;
      pacer.changed();
    });
    return () => {
      stop();
      pacer.stop();
    };
  }, [periodOf]);
  return paced;
}
