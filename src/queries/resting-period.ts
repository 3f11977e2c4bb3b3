/** The period once it has come to rest: for lists, which nobody reads while it moves. */
import { useEffect, useState } from 'react';
import type { Period } from '../base/time.ts';
import { useView } from '../state/view-store.ts';

const RESTS_AFTER_MS = 120;

export function useRestingPeriod(): Period | null {
  const period = useView((view) => view.period);
  const [resting, setResting] = useState(period);
  useEffect(() => {
    const timer = setTimeout(() => setResting(period), RESTS_AFTER_MS);
    return () => clearTimeout(timer);
  }, [period]);
  return resting;
}
