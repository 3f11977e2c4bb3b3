/**
 * Which pane a small window shows: the one the reader chose, or the details of what was selected since. A link says
 * whether that is the table, and an entry of the history remembers it: Back and a reload show the pane that was there.
 */
import { create } from 'zustand';
import { noteInEntry, noteOfEntry } from '../deep-links/entry.ts';
import type { Selection, View } from '../state/view-state.ts';
import { currentView, setPanel, useView } from '../state/view-store.ts';

const PANES = ['timeline', 'graph', 'details', 'table'] as const;
export type Pane = (typeof PANES)[number];

interface Choice {
  readonly pane: Pane;
  /** What was selected when the reader chose; the choice holds until something else is, or the same once more. */
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

/** The link says so where it is the table: whoever opens it sees the table too. */
export function choosePane(pane: Pane): void {
  setPanel(pane === 'table' ? 'table' : 'details'); // a step of its own, which is to remember the pane
  const choice: Choice = { pane, at: currentView().selection };
  useChoice.setState(choice);
  noteInEntry(choice);
}

/** The pane that this entry of the history remembers, else the one that its link speaks of. */
export function showPaneOfEntry(): void {
  useChoice.setState(noted(noteOfEntry()) ?? paneOfLink(currentView()));
}

function paneOfLink({ panel }: View): Choice {
  return { pane: panel === 'table' ? 'table' : 'timeline', at: null };
}

/** What stands there may be of another version of the program. */
function noted(note: unknown): Choice | undefined {
  if (typeof note !== 'object' || note === null || !('pane' in note)) return undefined;
  const pane = PANES.find((one) => one === note.pane);
  const at = 'at' in note ? (note.at as Selection | null) : null;
  const { selection } = currentView();
  return pane && { pane, at: isSame(at, selection) ? selection : at };
}

/** By value, as Back brings another object of the same event; and of any value, as the note may be anything. */
function isSame(a: Selection | null, b: Selection | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
