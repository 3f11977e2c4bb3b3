/** Which pane a small window shows: the one the reader chose, or the details of what was selected since. */
import { create } from 'zustand';
import type { Selection, View } from '../state/view-state.ts';
import { currentView, setPanel, useView } from '../state/view-store.ts';

export type Pane = 'timeline' | 'graph' | 'details' | 'table';

interface Choice {
  readonly pane: Pane;
  /** What was selected when the reader chose; the choice holds until something else is. */
  readonly at: Selection | null;
}

const useChoice = create<Choice>(() => ({ pane: 'timeline', at: null }));

/** An event, a source or a series is there to be read; an actor or a pair is chosen in a picture that the reader goes on using. */
export function paneFor(choice: Choice, { selection, panel }: Pick<View, 'selection' | 'panel'>): Pane {
  const read = selection !== null && ['event', 'source', 'series'].includes(selection.kind);
  return read && selection !== choice.at ? panel : choice.pane;
}

export function useShownPane(): Pane {
  const choice = useChoice();
  const selection = useView((view) => view.selection);
  const panel = useView((view) => view.panel);
  return paneFor(choice, { selection, panel });
}

export function showPane(pane: Pane): void {
  useChoice.setState({ pane, at: currentView().selection });
}

/** Where all panes are shown at once, only which of details and table is open changes. */
export function choosePane(pane: Pane): void {
  if (pane === 'details' || pane === 'table') setPanel(pane);
  showPane(pane);
}
