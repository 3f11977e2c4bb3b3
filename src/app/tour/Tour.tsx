/** The tour, while it goes on. */
import { fetchHelpMessages } from '../../i18n/help-messages.ts';
import { laterDialog } from '../../ui/later.ts';
import { TOUR_STEPS } from './tour-steps.ts';
import { endTour, useTourStep } from './tour-store.ts';

const TourCard = laterDialog(async () => {
  const [{ TourCard: Card }] = await Promise.all([import('./TourCard.tsx'), fetchHelpMessages()]);
  return Card;
});

export function Tour() {
  const at = useTourStep();
  const step = at === null ? undefined : TOUR_STEPS[at];
  if (at === null || !step) return null;
  return <TourCard at={at} step={step} onClose={endTour} />;
}
