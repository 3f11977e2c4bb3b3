/** The period once it has come to rest: for lists, which nobody reads while it moves. */
import { useEffect, useState } from 'react';
import type { Period } from '../base/time.ts';
import { currentView, onViewChange } from '../state/view-store.ts';

const RESTS_AFTER_MS = 120;

/** Listens by itself, so that whoever shows the list is not drawn anew with each step of a movement. */
export function useRestingPeriod(): Period | null {
  const [resting, setResting] = useState(() => currentView().period);
  useEffect(() => {
    let timer = 0;
    const follow = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => setResting(currentView().period), RESTS_AFTER_MS);
    };
    follow();
    const stop = onViewChange(follow);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
  return resting;
}
