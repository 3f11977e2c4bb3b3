/** Opens a reader's own file in place of the dataset on screen; until it is there, and if it fails, nothing changes. */
import { create } from 'zustand';
import { omit } from '../../base/omit.ts';
import type { Catalogue } from '../../dataset/model.ts';
import type { TableReading } from '../../dataset/table-reading.ts';
import { forgetAnswers, loadDatasetFile } from '../../queries/dataset.ts';
import { decodeView } from '../../deep-links/codec.ts';
import { reconcile } from '../../deep-links/reconcile.ts';
import { beginAddress } from '../../deep-links/sync.ts';
import type { LoadError, LoadProgress } from '../../engine/protocol.ts';
import { forgetOwnFile, keepOwnFile, type OwnFile } from '../../state/own-file.ts';
import { currentView, resetView } from '../../state/view-store.ts';
import { searchOf } from './search-of.ts';

export interface OpenedFile {
  /** Of its opening: the same file may be opened anew, and nothing of the page before means anything then. */
  readonly number: number;
  readonly name: string;
  readonly catalogue: Catalogue;
  readonly file: File;
  /** What the reader said of its columns. */
  readonly reading: TableReading;
}

export interface FailedFile {
  readonly name: string;
  readonly error: LoadError;
  /** `null`: the shipped dataset could not be shown again. */
  readonly file: File | null;
  readonly reading: TableReading;
}

/** A file that was on screen. */
export interface LeftFile extends OwnFile {
  /** `null`: it is gone, as the page was loaded again. */
  readonly file: File | null;
}

interface Opening {
  /** The file on screen; `null`: the shipped dataset. */
  readonly opened: OpenedFile | null;
  readonly underWay: { readonly name: string; readonly progress: LoadProgress | null } | null;
  readonly failed: FailedFile | null;
  /** The file that was on screen before the shipped dataset. */
  readonly left: LeftFile | null;
}

const useOpening = create<Opening>(() => ({ opened: null, underWay: null, failed: null, left: null }));

export function useOpenedFile(): OpenedFile | null {
  return useOpening((state) => state.opened);
}

export function useUnderWay(): Opening['underWay'] {
  return useOpening((state) => state.underWay);
}

export function useFailedFile(): FailedFile | null {
  return useOpening((state) => state.failed);
}

export function useLeftFile(): LeftFile | null {
  return useOpening((state) => state.left);
}

export function dismissFailure(): void {
  useOpening.setState({ failed: null });
}

/** Says that the file was on screen before the page was loaded again. */
export function beginLeft(own: OwnFile): void {
  useOpening.setState({ left: { ...own, file: null } });
}

/** It is no longer spoken of. */
export function dismissLeft(): void {
  forgetOwnFile();
  useOpening.setState({ left: null });
}

let openings = 0;

interface Wanted {
  readonly url: string;
  readonly name: string;
  readonly file: File | null;
  readonly reading: TableReading;
  /** The view to begin with: what of it the dataset has; ids of another one mean nothing here. */
  readonly search: string;
}

/** Loads `url` and shows it under `name`; `then` says what is on screen now. */
async function show(wanted: Wanted, then: (catalogue: Catalogue) => Partial<Opening>): Promise<void> {
  const { url, name, file, reading, search } = wanted;
  useOpening.setState({ underWay: { name, progress: null }, failed: null });
  const tell = (progress: LoadProgress) =>
    useOpening.setState(({ underWay }) => (underWay ? { underWay: { name, progress } } : {}));
  const result = await loadDatasetFile(url, tell, reading);
  if (!result.ok) {
    const failed = result.error.kind === 'cancelled' ? null : { name, error: result.error, file, reading };
    useOpening.setState({ underWay: null, failed });
    return;
  }
  forgetAnswers();
  const { view } = reconcile(decodeView(search), result.value);
  resetView(view);
  beginAddress(view);
  useOpening.setState({ underWay: null, ...then(result.value) });
}

/** A file from the reader's disk. It never leaves the browser. What was on screen of a file of that name is there again. */
export async function openFile(file: File, reading?: TableReading, search?: string): Promise<void> {
  const { left } = useOpening.getState();
  const before = left?.name === file.name ? left : null;
  const url = URL.createObjectURL(file);
  const wanted: Wanted = {
    // The fragment names the file in error messages and tells its format; fetching ignores it.
    url: `${url}#${encodeURIComponent(file.name)}`,
    name: file.name,
    file,
    reading: reading ?? before?.reading ?? {},
    search: search ?? before?.search ?? '',
  };
  try {
    await show(wanted, (catalogue) => {
      const { name } = wanted;
      addEventListener('pagehide', keepOpened);
      const opened = { number: ++openings, name, catalogue, file, reading: wanted.reading };
      keepOwnFile({ name, reading: wanted.reading, search: searchOf(currentView()) });
      return { opened, left: null };
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The file on screen once more, its columns read in another way; the view stays, as far as it can. */
export function openWith(reading: TableReading): void {
  const { opened } = useOpening.getState();
  if (opened) void openFile(opened.file, reading, searchOf(currentView()));
}

/** Back to the shipped dataset. The file stays at hand for as long as the page lives. */
export async function closeFile(shippedUrl: string, name: string): Promise<void> {
  const { opened } = useOpening.getState();
  const left = opened && leftOf(opened);
  await show({ url: shippedUrl, name, file: null, reading: {}, search: '' }, () => {
    removeEventListener('pagehide', keepOpened);
    forgetOwnFile();
    return { opened: null, left };
  });
}

/** When the page goes: the view as it is then. */
function keepOpened(): void {
  const { opened } = useOpening.getState();
  if (opened) keepOwnFile(omit(leftOf(opened), 'file'));
}

function leftOf({ name, file, reading }: OpenedFile): LeftFile {
  return { name, file, reading, search: searchOf(currentView()) };
}
