import { expect, it } from 'vitest';
import type { Selection } from '../state/view-state.ts';
import { currentView, selectEvent } from '../state/view-store.ts';
import { paneFor } from './pane-store.ts';

const event: Selection = { kind: 'event', id: 'e1' };
const actor: Selection = { kind: 'actor', id: 'china' };

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

it('an actor is chosen in a picture, which stays', () => {
  expect(paneFor({ pane: 'graph', at: null }, { selection: actor, panel: 'details' })).toBe('graph');
});
