// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { show } from '../../../tests/fixtures/show.tsx';
import { selectEvent } from '../../state/view-store.ts';
import { DetailsView } from './DetailsView.tsx';

afterEach(cleanup);

const RECORD = `
  actor xi person
  actor putin person
  source kremlin
  event first 2013-03-22 - xi:host,putin:guest - kremlin
  event kazan 2024-10-22 - xi:guest,putin:host - kremlin
`;

function retouch({ events }: { readonly events: unknown[] }): void {
  for (const event of events as { id: string; title: unknown }[])
    event.title = event.id === 'kazan' ? { de: 'Treffen in Kasan' } : { en: 'First meeting' };
}

test('what a choice shows is said once it is there, in its language; what the page began with is not', async () => {
  await show(<DetailsView />, RECORD, { at: { selection: { kind: 'event', id: 'first' } }, retouch });
  await screen.findByRole('heading', { level: 2, name: 'First meeting' });
  const said = screen.getByRole('status');
  expect(said.textContent).toBe('');
  act(() => selectEvent('kazan'));
  await vi.waitFor(() => expect(said.textContent).toBe('Details: Treffen in Kasan'), 3_000);
  expect(said.querySelector('[lang]')?.getAttribute('lang')).toBe('de');
});
