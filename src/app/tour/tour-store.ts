/** At which step the tour is, and whether it is offered: once, to somebody who came without a link to a view. */
import { create } from 'zustand';
import { preference, setTourOffered } from '../../state/preferences.ts';
import { bringUp, TOUR_STEPS } from './tour-steps.ts';

interface Tour {
  readonly step: number | null;
  readonly offered: boolean;
}

const useTourStore = create<Tour>(() => ({ step: null, offered: false }));

export function useTourStep(): number | null {
  return useTourStore(({ step }) => step);
}

export function useTourOffered(): boolean {
  return useTourStore(({ offered }) => offered);
}

export function offerTour(): void {
  if (!preference('tourOffered')) useTourStore.setState({ offered: true });
}

/** From now on the tour is found in the help and in the search alone. */
export function declineTour(): void {
  setTourOffered();
  useTourStore.setState({ offered: false });
}

export function startTour(): void {
  declineTour();
  goToStep(0);
}

/** Beyond the last step the tour is over. */
export function goToStep(at: number): void {
  const step = TOUR_STEPS[at];
  if (step) bringUp(step);
  useTourStore.setState({ step: step ? at : null });
}

export function endTour(): void {
  useTourStore.setState({ step: null });
}
