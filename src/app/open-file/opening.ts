/** Opens a reader's own file in place of the dataset on screen; until it is there, and if it fails, nothing changes. */
import { create } from 'zustand';
import { omit } from '../../base/omit.ts';
import { fail, type Result } from '../../base/result.ts';
import type { Catalogue } from '../../dataset/model.ts';
import type { TableReading } from '../../dataset/table-reading.ts';
import { decodeView } from '../../deep-links/codec.ts';
import { reconcile } from '../../deep-links/reconcile.ts';
import { beginAddress } from '../../deep-links/sync.ts';
import type { LoadError, LoadProgress } from '../../engine/protocol.ts';
import { holdDataset, loadAgain, loadDatasetFile, useDataset } from '../../queries/dataset.ts';
import { forgetOwnFile, keepOwnFile, type OwnFile } from '../../state/own-file.ts';
import { currentView, resetView } from '../../state/view-store.ts';
import { searchOf } from './search-of.ts';

export interface OpenedFile {
  readonly name: string;
  /** Of this opening alone; holds as long as the file is on screen: it is loaded again from there. */
  readonly url: string;
  readonly file: File;
  /** What the reader said of its columns. */
  readonly reading: TableReading;
}

interface UnderWay {
  readonly name: string;
  readonly progress: LoadProgress | null;
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
  /** The newest that was begun: it overtakes others, and what becomes of those is not told. */
  readonly underWay: UnderWay | null;
  readonly failed: FailedFile | null;
  /** The file that was on screen before the shipped dataset. */
  readonly left: LeftFile | null;
}

const useOpening = create<Opening>(() => ({ opened: null, underWay: null, failed: null, left: null }));

export function useOpenedFile(): OpenedFile | null {
  return useOpening((state) => state.opened);
}

export function useUnderWay(): UnderWay | null {
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

interface ShownDataset {
  readonly url: string;
  /** `null`: the shipped dataset. */
  readonly opened: OpenedFile | null;
  readonly loaded: Result<Catalogue, LoadError> | undefined;
}

/** What is on screen: also after a mistake the reader's file where one is open. */
export function useShownDataset(shippedUrl: string): ShownDataset {
  const opened = useOpenedFile();
  const url = opened?.url ?? shippedUrl;
  return { url, opened, loaded: useDataset(url, opened?.reading) };
}

interface Wanted {
  readonly url: string;
  readonly name: string;
  readonly file: File | null;
  readonly reading: TableReading;
  /** The view to begin with: what of it the dataset has; ids of another one mean nothing here. */
  readonly search: string;
}

/**
 * Loads `url` and shows it under `name`; returns whether it is shown. `then` says what is on screen now. One that came
 * though it was overtaken is shown until the next is there: the engine has it.
 */
async function show(wanted: Wanted, then: () => Partial<Opening>): Promise<boolean> {
  const { url, name, file, reading, search } = wanted;
  let mine: UnderWay = { name, progress: null };
  const isNewest = () => useOpening.getState().underWay === mine;
  useOpening.setState({ underWay: mine, failed: null });
  const result = await loaded(wanted, (progress) => {
    if (!isNewest()) return;
    mine = { name, progress };
    useOpening.setState({ underWay: mine });
  });
  const ended = isNewest() ? { underWay: null } : {};
  if (!result.ok) {
    const told = isNewest() && result.error.kind !== 'cancelled';
    useOpening.setState({ ...ended, ...(told && { failed: { name, error: result.error, file, reading } }) });
    return false;
  }
  const before = useOpening.getState().opened;
  holdDataset(url, result);
  const { view } = reconcile(decodeView(search), result.value);
  resetView(view);
  beginAddress(view);
  useOpening.setState({ ...ended, ...then() });
  if (before) letGo(before.url);
  return true;
}

/** Where the engine breaks down over the file, what it had before may be gone with it, and is loaded again. */
async function loaded(
  { url, reading }: Wanted,
  onProgress: (progress: LoadProgress) => void,
): Promise<Result<Catalogue, LoadError>> {
  try {
    return await loadDatasetFile(url, onProgress, reading);
  } catch (mistake) {
    loadAgain();
    return fail({
      kind: 'broken',
      url,
      detail: mistake instanceof Error ? mistake.message : String(mistake),
    });
  }
}

/** A file from the reader's disk. It never leaves the browser. What was on screen of a file of that name is there again. */
export async function openFile(file: File, reading?: TableReading, search?: string): Promise<void> {
  const { left } = useOpening.getState();
  const before = left?.name === file.name ? left : null;
  const wanted: Wanted = {
    // The fragment names the file in error messages and tells its format; fetching ignores it.
    url: `${URL.createObjectURL(file)}#${encodeURIComponent(file.name)}`,
    name: file.name,
    file,
    reading: reading ?? before?.reading ?? {},
    search: search ?? before?.search ?? '',
  };
  const shown = await show(wanted, () => {
    const { name, url } = wanted;
    addEventListener('pagehide', keepOpened);
    keepOwnFile({ name, reading: wanted.reading, search: searchOf(currentView()) });
    return { opened: { name, url, file, reading: wanted.reading }, left: null };
  });
  if (!shown) letGo(wanted.url);
}

function letGo(url: string): void {
  URL.revokeObjectURL(url.replace(/#.*/, ''));
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
