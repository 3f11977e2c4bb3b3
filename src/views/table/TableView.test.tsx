// @vitest-environment happy-dom
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DrawnDataset } from '../../../tests/fixtures/draw-dataset.ts';
import { show } from '../../../tests/fixtures/show.tsx';
import { hover } from '../../state/hover.ts';
import { resetTable } from '../../state/table-state.ts';
import type { View } from '../../state/view-state.ts';
import { currentView } from '../../state/view-store.ts';
import { TableView } from './TableView.tsx';

configure({ asyncUtilTimeout: 10_000 });
afterEach(() => {
  cleanup();
  resetTable();
  hover(null);
});

let width = 1_200;
beforeEach(() => {
  width = 1_200;
  // happy-dom lays nothing out
  const sizes = { clientWidth: () => width, clientHeight: () => 600 };
  for (const [name, get] of Object.entries(sizes))
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get });
});

const FEW = `
  actor xi person
  actor putin person
  place kazan -
  place beijing -
  source a
  source b
  event alpha 2024-10-22 kazan   xi:guest,putin:host - a,b
  event gamma 2013-03-22 beijing xi:host,putin:guest - a
  event beta  2020       -       putin:party         - a
`;

/** `e0001` on the first day of the first year, and so on, one a day. */
const MANY = `
  actor x person
  source a
  ${Array.from({ length: 900 }, (_, i) => {
    const date = new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10);
    return `event e${String(i + 1).padStart(4, '0')} ${date} - x:party - a`;
  }).join('\n')}
`;

function retouch(dataset: DrawnDataset): void {
  for (const event of dataset.events) {
    if (event.id === 'beta') Object.assign(event, { status: 'reported', statusNote: { en: 'Says one.' } });
  }
}

async function open(
  drawing = FEW,
  { at = {}, language = 'en' }: { at?: Partial<View>; language?: string } = {},
) {
  const shown = await show(<TableView />, drawing, { at, language, retouch });
  await screen.findByRole('grid');
  return shown;
}

/** The cells of the rows that are drawn, the header apart. */
function rows(): string[][] {
  return screen
    .getAllByRole('row')
    .map((row) =>
      within(row)
        .queryAllByRole('gridcell')
        .map((cell) => cell.textContent?.trim() ?? ''),
    )
    .filter((cells) => cells.length > 0);
}
const titles = () => rows().map((cells) => cells[1]);

describe('the table', () => {
  test('has the matching events, the newest first, with what is known of each', async () => {
    await open();
    await waitFor(() =>
      expect(rows()).toEqual([
        ['22 Oct 2024', 'ALPHA', 'Meeting', 'XI, PUTIN', 'KAZAN', 'Confirmed', '2'],
        ['2020', 'BETA', 'Meeting', 'PUTIN', '', 'Reported', '1'],
        ['22 Mar 2013', 'GAMMA', 'Meeting', 'XI, PUTIN', 'BEIJING', 'Confirmed', '1'],
      ]),
    );
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('4');
  });

  test('has only those of the filter and the period', async () => {
    const actors = { values: ['xi'], mode: 'all', negated: false } as const;
    await open(FEW, { at: { filter: { actors }, period: { from: 0, to: 18_000 } } });
    await waitFor(() => expect(titles()).toEqual(['GAMMA']));
  });

  test('is sorted by a click on a header, and the other way round by another', async () => {
    await open();
    const header = screen.getByRole('columnheader', { name: 'Event' });
    await userEvent.click(within(header).getByRole('button'));
    await waitFor(() => expect(titles().at(-1)).toBe('GAMMA'));
    expect(header.getAttribute('aria-sort')).toBe('ascending');
    await userEvent.click(within(header).getByRole('button'));
    await waitFor(() => expect(titles()[0]).toBe('GAMMA'));
    expect(header.getAttribute('aria-sort')).toBe('descending');
    expect(screen.getByRole('columnheader', { name: 'Date' }).getAttribute('aria-sort')).toBe('none');
  });

  test('keeps the columns that are there when another one is added', async () => {
    width = 700;
    await open();
    const names = () => screen.getAllByRole('columnheader').map((header) => header.textContent);
    expect(names()).toEqual(['Date', 'Event', 'Kind', 'Participants']);
    await userEvent.click(screen.getByRole('button', { name: 'Columns' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Status' }));
    expect(names()).toEqual(['Date', 'Event', 'Kind', 'Participants', 'Status']);
  });

  test('shows the columns that the reader chooses', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Columns' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Place' }));
    const names = screen.getAllByRole('columnheader').map((header) => header.textContent);
    expect(names).toEqual(['Date', 'Event', 'Kind', 'Participants', 'Status', 'Sources']);
    expect(rows()[0]).toHaveLength(6);
  });

  test('selects an event by a click, and marks the one that is selected', async () => {
    await open(FEW, { at: { selection: { kind: 'event', id: 'gamma' } } });
    const chosen = await screen.findByRole('row', { current: true });
    expect(within(chosen).getByText('GAMMA')).toBeTruthy();
    await userEvent.click(screen.getByText('ALPHA'));
    expect(currentView().selection).toEqual({ kind: 'event', id: 'alpha' });
  });

  test('takes two lines for an event where it is narrow', async () => {
    width = 360;
    await open();
    await waitFor(() =>
      expect(rows().map(([cell]) => cell)).toContain('ALPHA22 Oct 2024 · Meeting · KAZAN · XI, PUTIN'),
    );
    expect(rows()[1]).toEqual(['BETA2020 · Reported · Meeting · PUTIN']);
    expect(screen.queryAllByRole('columnheader')).toEqual([]);
    await userEvent.selectOptions(screen.getByLabelText('Sort by'), 'Sources');
    await userEvent.click(screen.getByRole('button', { name: /^Descending/ }));
    await waitFor(() => expect(rows().at(-1)?.[0]).toMatch(/^ALPHA/));
  });

  test('says in German what is shown', async () => {
    await open(FEW, { language: 'de' });
    await waitFor(() =>
      expect(rows()[1]).toEqual(['2020', 'BETA', 'Treffen', 'PUTIN', '', 'Berichtet', '1']),
    );
  });

  test('says which words leave nothing, and takes them away', async () => {
    await show(<TableView />, FEW, { at: { filter: { words: { text: 'nowhere', negated: false } } } });
    expect(await screen.findByText('No event with the words “nowhere” matches.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Remove the filter' }));
    await waitFor(() => expect(titles()).toHaveLength(3));
  });
});

describe('by keyboard', () => {
  const at = () => {
    const { row, column } = (document.activeElement as HTMLElement).dataset;
    return `${row},${column}`;
  };

  test('one stop leads into the grid, arrows lead about in it, and Enter shows the event', async () => {
    await open();
    await waitFor(() => expect(titles()[0]).toBe('ALPHA'));
    expect(screen.getByRole('grid').querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    const user = userEvent.setup();
    screen.getAllByRole('gridcell')[0]?.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
    expect(at()).toBe('2,1');
    await user.keyboard('{End}');
    expect(at()).toBe('2,6');
    await user.keyboard('{Control>}{Home}{/Control}{Enter}');
    expect(currentView().selection).toEqual({ kind: 'event', id: 'alpha' });
  });

  test('the header is above the first row, and Enter sorts there', async () => {
    await open();
    const user = userEvent.setup();
    screen.getAllByRole('gridcell')[0]?.focus();
    await user.keyboard('{ArrowUp}{ArrowRight}{Enter}');
    await waitFor(() => expect(titles()[0]).toBe('ALPHA'));
    expect(screen.getByRole('columnheader', { name: 'Event' }).getAttribute('aria-sort')).toBe('ascending');
  });

  test('the last of many rows is a key away, fetched and drawn, and few others are', async () => {
    await open(MANY);
    const user = userEvent.setup();
    await waitFor(() => expect(titles()[0]).toBe('E0900'));
    screen.getAllByRole('gridcell')[0]?.focus();
    await user.keyboard('{Control>}{End}{/Control}');
    await waitFor(() => expect(titles()).toContain('E0001'));
    expect(at()).toBe('899,6');
    expect(document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('901');
    expect(rows().length).toBeLessThan(60);
  });

  test('rows are marked with Shift, copied as a table, and let go by Esc', async () => {
    await open();
    const user = userEvent.setup();
    await waitFor(() => expect(titles()[0]).toBe('ALPHA'));
    screen.getAllByRole('gridcell')[0]?.focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(screen.getAllByRole('row', { selected: true })).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Copy 2 marked rows' }));
    expect(await navigator.clipboard.readText()).toBe(
      [
        'Date\tEvent\tKind\tParticipants\tPlace\tStatus\tSources\tId',
        '2024-10-22\tALPHA\tMeeting\tXI; PUTIN\tKAZAN\tConfirmed\t2\talpha',
        '2020\tBETA\tMeeting\tPUTIN\t\tReported\t1\tbeta',
      ].join('\n'),
    );
    screen.getAllByRole('gridcell')[7]?.focus();
    await user.keyboard('{Escape}');
    expect(screen.queryAllByRole('row', { selected: true })).toEqual([]);
  });

  test('Ctrl+C copies the row where one is', async () => {
    await open();
    const user = userEvent.setup();
    await waitFor(() => expect(titles()[0]).toBe('ALPHA'));
    screen.getAllByRole('gridcell')[0]?.focus();
    await user.keyboard('{ArrowDown}{Control>}c{/Control}');
    await waitFor(async () => expect(await navigator.clipboard.readText()).toMatch(/\tbeta$/));
  });
});
