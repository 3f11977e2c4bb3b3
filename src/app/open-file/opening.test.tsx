// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { drawDataset } from '../../../tests/fixtures/draw-dataset.ts';
import { fail, succeed } from '../../base/result.ts';
import { parseDataset } from '../../dataset/parse.ts';
import { createEngine, type Load } from '../../engine/engine.ts';
import { startMessages } from '../../i18n/setup.ts';
import { queryClient, useThisEngine } from '../../queries/client.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { closeFile, openFile, useFailedFile, useShownDataset, useUnderWay } from './opening.ts';

const DRAWN = `
  actor ann person
  place paris FR
  source s
  event e 2020 paris ann:host - s -`;
const SHIPPED = 'record.json';
const fileOf = (url: string) => decodeURIComponent(url.split('#')[1] ?? url);

/** What the engine answers from; and the files that wait to be let through, or to be gone. */
let inEngine = '';
let held = new Map<string, (come: 'come' | 'gone') => void>();
let lost = new Set<string>();
let broken = false;
let page: ReturnType<typeof render>;

const load: Load = async (url, { signal, onProgress }) => {
  const name = fileOf(url);
  onProgress({ stage: 'fetch', done: 1, total: 2 });
  const come = new Promise<'come' | 'gone'>((resolve) => {
    held.set(name, resolve);
    signal.addEventListener('abort', () => setTimeout(() => resolve('gone'), 20)); // heard a little later
  });
  if (name.startsWith('slow') && (await come) === 'gone') return fail({ kind: 'cancelled', url });
  if (lost.has(name)) return fail({ kind: 'unreachable', url, detail: 'it was moved' });
  const parsed = parseDataset({ ...drawDataset(DRAWN), info: infoOf(name) }, name);
  if (!parsed.ok) return fail({ kind: 'unusable', url, problems: parsed.error });
  inEngine = name;
  return succeed({ dataset: parsed.value.dataset, problems: [] });
};
const infoOf = (name: string) => ({ id: name, version: '1', title: { en: name }, licence: 'CC0-1.0' });

function Page() {
  const { loaded } = useShownDataset(SHIPPED);
  const [underWay, failed] = [useUnderWay(), useFailedFile()];
  if (broken) throw new Error('no such lane');
  return (
    <>
      <h1>{loaded === undefined ? 'loading' : loaded.ok ? loaded.value.info.id : loaded.error.kind}</h1>
      <p>{underWay && `opening ${underWay.name}, ${underWay.progress?.done ?? 0}`}</p>
      <output>{failed && `${failed.name}: ${failed.error.kind}`}</output>
    </>
  );
}

function WholePage() {
  return (
    <ErrorBoundary>
      <QueryClientProvider client={queryClient}>
        <Page />
      </QueryClientProvider>
    </ErrorBoundary>
  );
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const underWay = () => screen.getByRole('paragraph').textContent;
const failure = () => screen.getByRole('status').textContent;
const open = (name: string) => act(() => openFile(new File(['x'], name)));
const settled = () => act(() => new Promise((resolve) => void setTimeout(resolve, 60)));

async function mistakeAndTryAgain(): Promise<void> {
  broken = true;
  page.rerender(<WholePage />);
  expect(screen.getByRole('alert').textContent).toContain('no such lane');
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await settled();
}

beforeAll(() => startMessages('en'));
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  [held, lost, broken] = [new Map(), new Set(), false];
  useThisEngine(createEngine(load));
  page = render(<WholePage />);
  await settled();
});
afterEach(async () => {
  await act(() => closeFile(SHIPPED, 'the record'));
  cleanup();
  queryClient.clear();
  vi.restoreAllMocks();
});

test('a file takes the place of the record, and the record that of the file', async () => {
  expect([heading(), inEngine]).toEqual([SHIPPED, SHIPPED]);
  await open('a.json');
  expect([heading(), inEngine]).toEqual(['a.json', 'a.json']);
  await act(() => closeFile(SHIPPED, 'the record'));
  expect([heading(), inEngine]).toEqual([SHIPPED, SHIPPED]);
});

test('after a mistake the file that was open is loaded again, not the record: page and engine speak of the same', async () => {
  await open('a.json');
  await mistakeAndTryAgain();
  expect([heading(), inEngine]).toEqual(['a.json', 'a.json']);
});

test('where that file is gone by then, it is said, and the record is one act away', async () => {
  await open('a.json');
  lost.add('a.json');
  await mistakeAndTryAgain();
  expect(heading()).toBe('unreachable');
  await act(() => closeFile(SHIPPED, 'the record'));
  expect([heading(), inEngine]).toEqual([SHIPPED, SHIPPED]);
});

test('a file that is opened while another is on its way takes over its dialog, and keeps it', async () => {
  const first = openFile(new File(['x'], 'slow-a.csv'));
  await settled();
  const second = openFile(new File(['x'], 'slow-b.csv'));
  await settled();
  await act(() => first);
  expect(underWay()).toBe('opening slow-b.csv, 1');
  expect(failure()).toBe('');
  held.get('slow-b.csv')!('come');
  await act(() => second);
  expect([heading(), inEngine, underWay()]).toEqual(['slow-b.csv', 'slow-b.csv', '']);
});

test('one that fails after the next was begun says nothing of the next', async () => {
  const first = openFile(new File(['x'], 'slow-a.csv'));
  lost.add('slow-a.csv');
  await settled();
  const second = openFile(new File(['x'], 'slow-b.csv'));
  held.get('slow-a.csv')!('come');
  await settled();
  await act(() => first);
  expect([underWay(), failure()]).toEqual(['opening slow-b.csv, 1', '']);
  held.get('slow-b.csv')!('come');
  await act(() => second);
});

test('where the engine breaks down over a file it is said, and what was on the page is loaded again', async () => {
  const { engine } = await import('../../queries/client.ts');
  const whole = createEngine(load);
  vi.spyOn(engine(), 'load').mockImplementation(async () => {
    useThisEngine(whole); // as `engine()` does when the worker is gone
    inEngine = '';
    throw new Error('out of memory');
  });
  await open('huge.csv');
  await settled();
  expect([underWay(), failure()]).toEqual(['', 'huge.csv: broken']);
  expect([heading(), inEngine]).toEqual([SHIPPED, SHIPPED]);
});
