// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { noteInEntry, noteOfEntry } from '../deep-links/entry.ts';
import { DEFAULT_VIEW, type Selection } from '../state/view-state.ts';
import { currentView, resetView, selectEvent } from '../state/view-store.ts';
import { choosePane, paneFor, showPaneOfEntry, useShownPane } from './pane-store.ts';

const event: Selection = { kind: 'event', id: 'e1' };
const actor: Selection = { kind: 'actor', id: 'china' };

beforeEach(() => {
  noteInEntry(null);
  resetView();
});
afterEach(cleanup);

const shown = () => renderHook(useShownPane).result.current;

it('an event that was selected is shown to be read', () => {
  expect(paneFor({ pane: 'timeline', at: null }, { selection: event, panel: 'details' })).toBe('details');
});

it('the reader who then goes back to the timeline stays there', () => {
  expect(paneFor({ pane: 'timeline', at: event }, { selection: event, panel: 'details' })).toBe('timeline');
});

it('one who selects it there once more wants to read it', () => {
  selectEvent('e1');
  const chosen = currentView().selection;
  selectEvent('e1');
  expect(paneFor({ pane: 'timeline', at: chosen }, currentView())).toBe('details');
});

it('who comes back to an event by Back stays at the pane that was chosen there', () => {
  selectEvent('e1');
  choosePane('graph');
  const note = structuredClone(noteOfEntry());
  resetView({ ...DEFAULT_VIEW, selection: { ...event } });
  noteInEntry(note);
  showPaneOfEntry();
  expect(shown()).toBe('graph');
});

it('an actor is chosen in a picture, which stays', () => {
  expect(paneFor({ pane: 'graph', at: null }, { selection: actor, panel: 'details' })).toBe('graph');
});

it('a link to the table opens the table, any other the timeline', () => {
  resetView({ ...DEFAULT_VIEW, panel: 'table' });
  showPaneOfEntry();
  expect(shown()).toBe('table');
  resetView();
  showPaneOfEntry();
  expect(shown()).toBe('timeline');
});

it('the link says which pane is the table', () => {
  choosePane('table');
  expect(currentView().panel).toBe('table');
  choosePane('timeline');
  expect(currentView().panel).toBe('details');
});

it('an entry of the history remembers its pane, a note of something else does not count', () => {
  choosePane('table');
  const atTable = noteOfEntry();
  resetView({ ...DEFAULT_VIEW, selection: event });
  choosePane('graph');
  expect(shown()).toBe('graph');
  noteInEntry(atTable);
  resetView({ ...DEFAULT_VIEW, panel: 'table' });
  showPaneOfEntry();
  expect(shown()).toBe('table');
  for (const note of [{ pane: 'attic' }, 'table', 7]) {
    noteInEntry(note);
    resetView();
    showPaneOfEntry();
    expect(shown()).toBe('timeline');
  }
});
