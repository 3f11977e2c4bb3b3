// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType, ReactNode } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchEvery, later, laterDialog } from './later.ts';
import { NotFetchedContext } from './NotFetched.tsx';

afterEach(cleanup);

const WORDS = { title: 'Not there', text: 'Why', retry: 'Again', reload: 'Reload', close: 'Close' };

function shown(what: ReactNode): void {
  render(<NotFetchedContext value={WORDS}>{what}</NotFetchedContext>);
}

const Part = ({ name }: { readonly name: string }) => <p>Part of {name}</p>;
const Opened = ({ onClose }: { readonly onClose: () => void }) => <button onClick={onClose}>Opened</button>;
const never = () => new Promise<never>(() => undefined);

/** Fails as often as told, then fetches. */
function failing<Props>(times: number, what: ComponentType<Props>) {
  let left = times;
  return vi.fn(async () => {
    if (left-- > 0) throw new TypeError('Failed to fetch dynamically imported module');
    return what;
  });
}

test('at leisure everything is fetched, and one failure holds up nothing', async () => {
  const [bad, good] = [failing(1, Part), failing(0, Part)];
  later(bad);
  later(good);
  await fetchEvery();
  expect(bad).toHaveBeenCalledOnce();
  expect(good).toHaveBeenCalledOnce();
});

describe('a part that is fetched later', () => {
  test('shows what stands for it, then itself', async () => {
    const Later = later(async () => Part);
    shown(<Later name="Kazan" meanwhile={<p>soon</p>} />);
    expect(screen.getByText('soon')).toBeTruthy();
    await screen.findByText('Part of Kazan');
    expect(screen.queryByText('soon')).toBeNull();
  });

  test('is fetched once for all its places', async () => {
    const fetchIt = failing(0, Part);
    const Later = later(fetchIt);
    shown(<Later name="Kazan" />);
    await screen.findByText('Part of Kazan');
    cleanup();
    shown(<Later name="Sochi" />);
    expect(screen.getByText('Part of Sochi')).toBeTruthy();
    expect(fetchIt).toHaveBeenCalledOnce();
  });

  test('says that it could not be fetched, leaves the rest alone, and comes when tried again', async () => {
    const Later = later(failing(1, Part));
    shown(
      <>
        <p>the rest</p>
        <Later name="Kazan" meanwhile={<p>soon</p>} />
      </>,
    );
    expect((await screen.findByRole('alert')).textContent).toContain('Not there');
    expect(screen.getByText('the rest')).toBeTruthy();
    expect(screen.queryByText('soon')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Again' }));
    await screen.findByText('Part of Kazan');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('what is opened and fetched for it', () => {
  test('is closed by Escape while it is on its way, and nobody else hears the key', async () => {
    const [onClose, others] = [vi.fn(), vi.fn()];
    addEventListener('keydown', others);
    const Later = laterDialog<{ readonly onClose: () => void }>(never);
    shown(<Later onClose={onClose} />);
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
    expect(others).not.toHaveBeenCalled();
    removeEventListener('keydown', others);
  });

  test('says in a dialog of its own that it could not be fetched', async () => {
    const onClose = vi.fn();
    const Later = laterDialog(failing(1, Opened));
    shown(<Later onClose={onClose} />);
    await screen.findByRole('dialog', { name: 'Not there' });
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'Again' }));
    await screen.findByRole('button', { name: 'Opened' });
  });
});
