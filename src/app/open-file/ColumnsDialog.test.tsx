// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { fetchOwnMessages } from '../../i18n/own-messages.ts';
import { startMessages } from '../../i18n/setup.ts';
import { ColumnsDialog } from './ColumnsDialog.tsx';

beforeAll(async () => {
  await startMessages('en');
  await fetchOwnMessages();
});
afterEach(cleanup);

const PROBLEM = {
  file: 'x.csv',
  field: 'date',
  expected: 'a date',
  found: '"soon"',
  severity: 'error',
} as const;

function shown(text: string, props: Partial<Parameters<typeof ColumnsDialog>[0]> = {}) {
  const onOpen = vi.fn();
  const file = new File([text], 'x.csv');
  render(<ColumnsDialog file={file} reading={{}} onOpen={onOpen} onClose={vi.fn()} {...props} />);
  return onOpen;
}
const button = () => screen.findByRole<HTMLButtonElement>('button', { name: 'Open' });

test('says why it does not open, and opens with what was chosen', async () => {
  const onOpen = shown('day of it;people;money\n2024;Xi, Putin;7\n');
  expect((await button()).disabled).toBe(true);
  expect(screen.getByText('Choose the columns of date and participants first.')).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('Date'), 'day of it');
  expect(screen.getByText('Choose the column of the participants first.')).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('Participants'), 'people');
  await userEvent.selectOptions(screen.getByLabelText('Between the values in one cell'), ',');
  await userEvent.selectOptions(screen.getByLabelText(/stand for/), 'Person');
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Xi', 'Putin']);
  await userEvent.click(await button());
  expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ separator: ',', actorKind: 'person' }));
  expect(onOpen.mock.calls[0]?.[0].fields).toMatchObject({
    date: ['day of it'],
    participants: ['people'],
    kind: [],
  });
});

test('begins with what was recognised, a first day as the date, and shows it above the rows', async () => {
  shown('Von,Bis,Wer,Betrag\n2024,2025,Xi,7\n');
  expect((await button()).disabled).toBe(false);
  expect(screen.getByLabelText<HTMLSelectElement>('Date').selectedOptions[0]?.textContent).toBe('Von');
  const table = screen.getByRole('table');
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((cell) => cell.textContent),
  ).toEqual(['VonDate', 'BisLast day', 'WerParticipants', 'Betrag']);
});

test('participants can stand in several columns', async () => {
  const onOpen = shown('date,who,with\n2024,Xi,Putin\n');
  await button();
  await userEvent.selectOptions(screen.getByLabelText('Participants, column 2'), 'with');
  await userEvent.click(await button());
  expect(onOpen.mock.calls[0]?.[0].fields.participants).toEqual(['who', 'with']);
});

test('rows that could not be read are named; a column that is missing the form says itself', async () => {
  shown('date,who\nsoon,Xi\n', {
    problems: [
      { ...PROBLEM, row: '2' },
      { ...PROBLEM, row: '', expected: 'a column named date' },
    ],
  });
  await button();
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('"soon"');
  expect(alert.textContent).not.toContain('a column named date');
});

test('what is no table is left to somebody else', async () => {
  shown('', { otherwise: <p>no table</p> });
  expect(await screen.findByText('no table')).toBeTruthy();
});
