import type { LoadProgress } from './protocol.ts';

const LEAST_MS_BETWEEN = 40;

/**
 * Tells the beginning and the end of each stage, and in between no more often than a reader can follow: pieces of a
 * file come every millisecond, and each telling is a message to the page. `now`: milliseconds of any clock.
 */
export function sparingProgress(
  tell: (progress: LoadProgress) => void,
  now: () => number = () => performance.now(),
): (progress: LoadProgress) => void {
  let stage: LoadProgress['stage'] | undefined;
  let told = -Infinity;
  return (progress) => {
    const isEdge = progress.stage !== stage || progress.done === progress.total;
    if (!isEdge && now() - told < LEAST_MS_BETWEEN) return;
    stage = progress.stage;
    told = now();
    tell(progress);
  };
}
