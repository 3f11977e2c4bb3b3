// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Folded } from './Folded.tsx';

afterEach(cleanup);

test('what is folded is made when it is opened, and stays', () => {
  let made = 0;
  render(
    <Folded summary="All values">
      {() => {
        made++;
        return <p>68.1</p>;
      }}
    </Folded>,
  );
  expect(made).toBe(0);
  const details = screen.getByText('All values').closest('details')!;
  const turn = (open: boolean) => {
    details.open = open;
    fireEvent(details, new Event('toggle'));
  };
  turn(true);
  expect(screen.getByText('68.1')).toBeTruthy();
  turn(false);
  expect(screen.getByText('68.1')).toBeTruthy();
});
