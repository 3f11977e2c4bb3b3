/** The tour, while it goes on. */
import { lazy, Suspense } from 'react';
import { TOUR_STEPS } from './tour-steps.ts';
import { useTourStep } from './tour-store.ts';

const TourCard = lazy(async () => ({ default: (await import('./TourCard.tsx')).TourCard }));

export function Tour() {
  const at = useTourStep();
  const step = at === null ? undefined : TOUR_STEPS[at];
  if (at === null || !step) return null;
  return (
    <Suspense>
      <TourCard at={at} step={step} />
    </Suspense>
  );
}
