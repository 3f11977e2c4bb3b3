// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startMessages } from '../../i18n/setup.ts';
import { AnswerProvider } from '../../queries/AnswerProvider.tsx';
import { DirectoryContext } from '../../queries/catalogue.ts';
import { queryClient, useThisEngine } from '../../queries/client.ts';
import { currentView, resetView, setActorClause, setClause, setPeriod } from '../../state/view-store.ts';
import { FilterBar } from './FilterBar.tsx';
import { matchingEngine } from './test-engine.ts';
import { DIRECTORY, day } from './test-catalogue.ts';

beforeAll(async () => {
  await startMessages('en');
  await import('./FilterPanel.tsx'); // so that no test waits for it
});
beforeEach(() => {
  queryClient.clear();
  resetView();
  useThisEngine(matchingEngine(() => 3));
});
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

function show(): void {
  render(
    <QueryClientProvider client={queryClient}>
      <DirectoryContext value={DIRECTORY}>
        <AnswerProvider>
          <FilterBar />
        </AnswerProvider>
      </DirectoryContext>
    </QueryClientProvider>,
  );
}

/** What a screen reader has been told, once it has settled. */
const said = () => screen.getByRole('status').textContent;

describe('the filter bar', () => {
  test('says what is shown once it has settled', async () => {
    setActorClause({ values: ['xi', 'putin'], mode: 'all', negated: false });
    setPeriod({ from: day('2024-01-01'), to: day('2024-12-31') });
    show();
    expect(said()).toBe('');
    await waitFor(() =>
      expect(said()).toBe('3 of 645 events · Xi Jinping and Vladimir Putin together · 2024'),
    );
  });

  test('has a chip for each clause, and takes a value away by a click', async () => {
    setActorClause({ values: ['xi', 'putin'], mode: 'any', negated: false });
    setClause('kinds', { values: ['call'], negated: true });
    show();
    expect(
      within(screen.getByRole('group', { name: 'Kind' })).getByRole('button', { name: /without/ }),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Remove Xi Jinping' }));
    expect(currentView().filter.actors?.values).toEqual(['putin']);
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(currentView().filter).toEqual({});
  });

  test('changes how a clause is meant in its choices', async () => {
    setActorClause({ values: ['xi', 'putin'], mode: 'all', negated: false });
    show();
    await userEvent.click(screen.getByRole('button', { name: /Actors together/ }));
    await userEvent.click(screen.getByRole('radio', { name: 'Any of them' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Exclude' }));
    expect(currentView().filter.actors).toEqual({ values: ['xi', 'putin'], mode: 'any', negated: true });
  });

  test('reads a typed period, and says when it is none', async () => {
    setPeriod({ from: day('2024-01-01'), to: day('2024-12-31') });
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Period' }));
    const field = screen.getByRole('textbox', { name: 'Period' });
    await userEvent.clear(field);
    await userEvent.type(field, 'soon{Enter}');
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    await userEvent.clear(field);
    await userEvent.type(field, '2013-03..2014{Enter}');
    await waitFor(() =>
      expect(currentView().period).toEqual({ from: day('2013-03-01'), to: day('2014-12-31') }),
    );
  });
});

describe('where nothing matches', () => {
  test('it says which clause to drop, and how many events that would give', async () => {
    useThisEngine(
      matchingEngine(({ filter, period }) => {
        if (filter.kinds === undefined) return 7;
        if (period === null) return 12;
        return 0;
      }),
    );
    setActorClause({ values: ['xi'], mode: 'all', negated: false });
    setClause('kinds', { values: ['call'], negated: false });
    setPeriod({ from: day('2024-01-01'), to: day('2024-12-31') });
    show();
    const drops = await screen.findAllByRole('button', { name: /^Without/ });
    expect(drops.map((button) => button.textContent)).toEqual([
      'Without “Period: 2024”: 12 events',
      'Without “Kind: Call”: 7 events',
    ]);
    await userEvent.click(drops[1]!);
    expect(Object.keys(currentView().filter)).toEqual(['actors']);
  });
});

describe('the filter panel', () => {
  test('opens with the focus inside, filters by a box, chooses one alone, and Esc closes it', async () => {
    show();
    const open = screen.getByRole('button', { name: 'Filter' });
    await userEvent.click(open);
    const panel = await screen.findByRole('dialog', { name: 'Filters' });
    expect(panel.contains(document.activeElement)).toBe(true);
    await userEvent.click(await within(panel).findByRole('checkbox', { name: /^Call/ }));
    await userEvent.click(within(panel).getByRole('checkbox', { name: /^Summit/ }));
    expect(currentView().filter.kinds).toEqual({ values: ['call', 'summit'], negated: false });
    await userEvent.click(within(panel).getByRole('button', { name: 'only Meeting' }));
    expect(currentView().filter.kinds).toEqual({ values: ['meeting'], negated: false });
    await act(() => userEvent.keyboard('{Escape}'));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(open);
  });

  test('is closed by Esc even before it is there', async () => {
    show();
    const open = screen.getByRole('button', { name: 'Filter' });
    open.focus();
    fireEvent.click(open);
    fireEvent.keyDown(open, { key: 'Escape' });
    expect(open.getAttribute('aria-expanded')).toBe('false');
    await act(() => Promise.resolve());
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
