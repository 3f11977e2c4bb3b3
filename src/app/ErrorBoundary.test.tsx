// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { decodeView } from '../deep-links/codec.ts';
import { startMessages } from '../i18n/setup.ts';
import { currentView, resetView, selectEvent, setPanel } from '../state/view-store.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

let broken = true;

function Fragile() {
  if (broken) throw new Error('no such lane');
  return <p>{JSON.stringify(currentView().selection)}</p>;
}

beforeAll(() => startMessages('en'));
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  resetView();
  selectEvent('2024-10-22-xi-putin-kazan');
  setPanel('table');
  broken = true;
  render(
    <ErrorBoundary>
      <Fragile />
    </ErrorBoundary>,
  );
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('where a view throws, the screen says so, and its link is the view that was open', () => {
  const screenOfIt = screen.getByRole('alert');
  expect(screenOfIt.textContent).toContain('Something in the program went wrong');
  expect(screenOfIt.textContent).toContain('no such lane');
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Open the view again' });
  expect(decodeView(new URL(link.href).search).view).toEqual(currentView());
});

test('trying again goes on with the same view', async () => {
  const before = currentView();
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText(/2024-10-22-xi-putin-kazan/)).toBeTruthy();
  expect(currentView()).toBe(before);
});

test('what throws again is said again', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('alert').textContent).toContain('no such lane');
});
