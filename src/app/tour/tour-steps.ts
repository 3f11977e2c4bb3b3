/** What the tour speaks of, in order; the thing itself carries `data-tour` with the same name. */
import { choosePane, type Pane } from '../pane-store.ts';

export interface TourStep {
  /** Message key: `help:tour.step.<id>`. */
  readonly id: 'filters' | 'timeline' | 'graph' | 'details' | 'share';
  /** Where it lies, where not all panes are shown at once. */
  readonly pane?: Pane;
}

export const TOUR_STEPS: readonly TourStep[] = [
  { id: 'filters' },
  { id: 'timeline', pane: 'timeline' },
  { id: 'graph', pane: 'graph' },
  { id: 'details', pane: 'details' },
  { id: 'share' },
];

export function targetOf({ id }: TourStep): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-tour="${id}"]`);
}

/** Has the pane of the step shown, where it is not. */
export function bringUp(step: TourStep): void {
  if (step.pane && !targetOf(step)) choosePane(step.pane);
}
