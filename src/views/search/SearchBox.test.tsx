// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseDay } from '../../base/time.ts';
import { startMessages } from '../../i18n/setup.ts';
import { AnswerProvider } from '../../queries/AnswerProvider.tsx';
import { DirectoryContext, directoryOf } from '../../queries/catalogue.ts';
import { queryClient, useThisEngine } from '../../queries/client.ts';
import type { SearchHit } from '../../queries/search.ts';
import { setSingleKeys } from '../../state/preferences.ts';
import { currentView, resetView, setPanel } from '../../state/view-store.ts';
import { SearchBox } from './SearchBox.tsx';

const DIRECTORY = directoryOf({
  info: { id: 'search', version: '1', title: { en: 'Test' }, licence: 'CC0-1.0' },
  actors: [
    { id: 'xi', kind: 'person', name: { en: 'Xi Jinping' } },
    { id: 'xia', kind: 'person', name: { en: 'Xia Baolong' } },
    { id: 'eaeu', kind: 'organisation', name: { en: 'Eurasian Economic Union' }, aliases: ['EAWU'] },
  ],
  memberships: [],
  places: [],
  series: [],
  kinds: [],
  frameworks: [],
  topics: [],
  sources: [],
  statuses: [],
  redirects: {},
  events: 9,
  extent: { from: 0, to: parseDay('2026-05-21')! },
  problems: [],
});

const HITS: Readonly<Record<string, readonly SearchHit[]>> = {
  xi: [
    { id: 'xi', match: 0.9, field: 'name', text: 'Xi Jinping', marks: [[0, 2]] },
    { id: 'xia', match: 0.8, field: 'name', text: 'Xia Baolong', marks: [[0, 3]] },
  ],
  eawu: [{ id: 'eaeu', match: 1, field: 'alias', text: 'EAWU', marks: [[0, 4]] }],
};

const KREMLIN = { publisher: 'Kremlin', title: 'Talks', url: 'https://x.org', language: 'en', seen: true };

type Engine = Parameters<typeof useThisEngine>[0];
const engine: Pick<Engine, 'search' | 'sources' | 'ask' | 'records'> = {
  search: async (text) => ({
    actor: HITS[text] ?? [],
    place: [],
    event: [],
    named: { actors: [], left: [] },
    source: text === 'talks' ? [{ id: 'kremlin', match: 1, field: 'title', text: 'Talks', marks: [] }] : [],
  }),
  sources: async (ids) => ids.map((id) => ({ ...KREMLIN, id })),
  records: async () => [],
  ask: async () => ({ overtaken: false, answer: { matching: 4, matchingEver: 4, events: 9 } }),
};

beforeAll(async () => {
  await startMessages('en');
  await import('./SearchDialog.tsx'); // so that no test waits for it
});
let timesRead = 0;
function showBox(directory = DIRECTORY): void {
  render(
    <QueryClientProvider client={queryClient}>
      <DirectoryContext value={directory}>
        <AnswerProvider>
          <SearchBox
            commands={() => [{ id: 'table', name: 'Show the table', key: 'T', run: () => setPanel('table') }]}
            onRead={() => (timesRead += 1)}
          />
        </AnswerProvider>
      </DirectoryContext>
    </QueryClientProvider>,
  );
}
beforeEach(() => {
  queryClient.clear();
  resetView();
  timesRead = 0;
  setSingleKeys(true);
  useThisEngine(engine as Engine);
  showBox();
});
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

/** Opens the box by its key and types. */
async function type(text: string): Promise<HTMLElement> {
  await userEvent.keyboard('{Control>}k{/Control}');
  const box = await screen.findByRole('combobox', { name: 'Search the record' });
  box.focus();
  await userEvent.type(box, text);
  await screen.findAllByRole('option');
  return box;
}

/** The option that the field points at. */
const active = () =>
  document.getElementById(screen.getByRole('combobox').getAttribute('aria-activedescendant')!)!;

describe('the search', () => {
  test('opens by Ctrl-K and by /', async () => {
    await userEvent.keyboard('/');
    expect(await screen.findByRole('dialog', { name: 'Search' })).toBeTruthy();
  });

  test('opens by Ctrl-K alone where single keys are switched off', async () => {
    setSingleKeys(false);
    await userEvent.keyboard('/');
    expect(screen.queryByRole('dialog')).toBeNull();
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(await screen.findByRole('dialog', { name: 'Search' })).toBeTruthy();
  });

  test('arrows move through the options and round, Enter goes there', async () => {
    await type('xi');
    expect(active().textContent).toContain('Xi Jinping');
    await userEvent.keyboard('{ArrowDown}');
    expect(active().textContent).toContain('Xia Baolong');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(currentView().selection).toEqual({ kind: 'actor', id: 'xi' });
    expect(currentView().filter).toEqual({});
    expect(timesRead).toBe(1);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('Ctrl-Enter adds to the filter', async () => {
    await type('xi');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(currentView().filter.actors).toEqual({ values: ['xi'], mode: 'all', negated: false });
    expect(timesRead).toBe(0);
  });

  test('Ctrl-Enter adds a source to the filter, Enter shows it', async () => {
    await type('talks');
    expect(screen.queryByText('add to the filter')).not.toBeNull();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(currentView().filter.sources).toEqual({ values: ['kremlin'], negated: false });
    expect(currentView().selection).toBeNull();
    await type('talks');
    await userEvent.keyboard('{Enter}');
    expect(currentView().selection).toEqual({ kind: 'source', id: 'kremlin' });
  });

  test('promises a filter only where Ctrl-Enter makes one', async () => {
    await type('xi');
    expect(screen.queryByText('add to the filter')).not.toBeNull();
    cleanup();
    showBox();
    await type('Oct 2024');
    expect(screen.queryByText('add to the filter')).toBeNull();
  });

  test('says where the events are too many to search their texts', async () => {
    await type('xi');
    expect(screen.queryByText(/^There are too many events/)).toBeNull();
    cleanup();
    showBox({ ...DIRECTORY, catalogue: { ...DIRECTORY.catalogue, events: 1_000_000 } });
    await type('xi');
    expect(screen.queryByText(/^There are too many events/)).not.toBeNull();
  });

  test('says why something was found where its name does not', async () => {
    await type('eawu');
    const option = screen.getByRole('option', { selected: true });
    expect(option.textContent).toContain('Eurasian Economic Union');
    expect(within(option).getByText('EAWU').tagName).toBe('MARK');
  });

  test('reads dates and goes to the period', async () => {
    await type('Oct 2024');
    expect(active().textContent).toBe('October 20244 events');
    await userEvent.keyboard('{Enter}');
    expect(currentView().period).toEqual({ from: parseDay('2024-10-01'), to: parseDay('2024-10-31') });
  });

  test('runs a command by what it is called', async () => {
    await type('table');
    expect(active().textContent).toBe('Show the tableT');
    await userEvent.keyboard('{Enter}');
    expect(currentView().panel).toBe('table');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('says so where nothing is called that', async () => {
    await userEvent.keyboard('/');
    const box = await screen.findByRole('combobox');
    box.focus();
    await userEvent.type(box, 'zebra');
    expect(await screen.findByText('Nothing in the record is called “zebra”.')).toBeTruthy();
  });
});
