// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Dialog } from './Dialog.tsx';
import { Popover } from './Popover.tsx';
import { Segments } from './Segments.tsx';

afterEach(cleanup);

describe('a dialog', () => {
  test('has its title as its name and closes by its button', async () => {
    const onClose = vi.fn();
    render(
      <Dialog title="Keys" closeLabel="Close" onClose={onClose}>
        <p>All keys</p>
      </Dialog>,
    );
    expect(screen.getByRole('dialog', { name: 'Keys' }).textContent).toContain('All keys');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('gives the focus back to where it was', async () => {
    function Page() {
      const [open, setOpen] = useState(false);
      return (
        <>
          <button onClick={() => setOpen(true)}>Open</button>
          {open && (
            <Dialog title="Keys" closeLabel="Close" onClose={() => setOpen(false)}>
              <input aria-label="field" />
            </Dialog>
          )}
        </>
      );
    }
    render(<Page />);
    const opener = screen.getByRole('button', { name: 'Open' });
    await userEvent.click(opener);
    screen.getByLabelText('field').focus();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(document.activeElement).toBe(opener);
  });

  test('stays when a dialog that was opened within it is cancelled', () => {
    const [outer, inner] = [vi.fn(), vi.fn()];
    render(
      <Dialog title="Share" closeLabel="Close" onClose={outer}>
        <Dialog title="Cite" closeLabel="Close" onClose={inner}>
          <p>Text</p>
        </Dialog>
      </Dialog>,
    );
    fireEvent(screen.getByRole('dialog', { name: 'Cite' }), new Event('cancel', { cancelable: true }));
    expect(inner).toHaveBeenCalledOnce();
    expect(outer).not.toHaveBeenCalled();
  });
});

describe('a popover', () => {
  function Page() {
    return (
      <>
        <Popover label="Choices" trigger={(props) => <button {...props}>More</button>}>
          {(close) => <button onClick={close}>Done</button>}
        </Popover>
        <button>Elsewhere</button>
      </>
    );
  }

  test('opens with the focus inside, and Esc gives it back to the button', async () => {
    render(<Page />);
    const more = screen.getByRole('button', { name: 'More' });
    await userEvent.click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(screen.getByText('Done'));
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByText('Done')).toBeNull();
    expect(document.activeElement).toBe(more);
  });

  test('closes when the focus moves on', async () => {
    render(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.tab();
    expect(screen.queryByText('Done')).toBeNull();
    expect(document.activeElement).toBe(screen.getByText('Elsewhere'));
  });
});

test('segments are radio buttons: the chosen one is checked, another one can be chosen', async () => {
  const onChange = vi.fn();
  render(
    <Segments
      label="Logic"
      value="all"
      options={[
        { value: 'all', label: 'Together' },
        { value: 'any', label: 'Any' },
      ]}
      onChange={onChange}
    />,
  );
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Together' }).checked).toBe(true);
  await userEvent.click(screen.getByRole('radio', { name: 'Any' }));
  expect(onChange).toHaveBeenCalledWith('any');
});
