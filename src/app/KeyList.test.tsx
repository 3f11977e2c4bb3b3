// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { fetchHelpMessages } from '../i18n/help-messages.ts';
import { startMessages } from '../i18n/setup.ts';
import { preference, setSingleKeys } from '../state/preferences.ts';
import { KeyList } from './KeyList.tsx';

beforeAll(async () => {
  await startMessages('en');
  await fetchHelpMessages();
});
beforeEach(() => {
  setSingleKeys(true);
  render(<KeyList />);
});
afterEach(cleanup);

/** Of the row that says what the keys do. */
const keysOf = (what: string) =>
  [...(screen.queryByText(what)?.parentElement?.querySelectorAll('kbd') ?? [])].map((key) => key.textContent);

test('keys are named as they are written on the keyboard', () => {
  expect(keysOf('Search')).toEqual(['/', 'Ctrl', 'K']);
  expect(keysOf('Timeline: zoom in, out')).toEqual(['+', '-']);
  expect(keysOf('Graph: what can be done with the actor')).toEqual(['Menu', 'Shift', 'F10']);
  expect(keysOf('Table: a page up, down')).toEqual(['Page ↑', 'Page ↓']);
});

test('letters and signs alone can be switched off, and are then not in the list', async () => {
  expect(keysOf('Show details')).toEqual(['D']);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Single-key shortcuts' }));
  expect(preference('singleKeys')).toBe(false);
  expect(keysOf('Show details')).toEqual([]);
  expect(keysOf('Search')).toEqual(['Ctrl', 'K']);
  expect(keysOf('One step back out')).toEqual(['Esc']);
  expect(keysOf('Timeline: fit to what matches')).toEqual(['F']);
});
