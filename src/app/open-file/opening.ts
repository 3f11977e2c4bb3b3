/** Opens a reader's own file in place of the dataset on screen; until it is there, and if it fails, nothing changes. */
import { create } from 'zustand';
import { fail, type Result } from '../../base/result.ts';
import { beginAddress } from '../../deep-links/sync.ts';
import type { Catalogue } from '../../dataset/model.ts';
import type { LoadError, LoadProgress } from '../../engine/protocol.ts';
import { holdDataset, loadAgain, loadDatasetFile, useDataset } from '../../queries/dataset.ts';
import { DEFAULT_VIEW } from '../../state/view-state.ts';
import { resetView } from '../../state/view-store.ts';

export interface OpenedFile {
  readonly name: string;
  /** Holds as long as the file is on screen: it is loaded again from there. */
  readonly url: string;
}

interface UnderWay {
  readonly name: string;
  readonly progress: LoadProgress | null;
}

interface Opening {
  /** The file on screen; `null`: the shipped dataset. */
  readonly opened: OpenedFile | null;
  /** The newest that was begun: it overtakes others, and what becomes of those is not told. */
  readonly underWay: UnderWay | null;
  readonly failed: { readonly name: string; readonly error: LoadError } | null;
}

const useOpening = create<Opening>(() => ({ opened: null, underWay: null, failed: null }));

export function useOpenedFile(): OpenedFile | null {
  return useOpening((state) => state.opened);
}

export function useUnderWay(): UnderWay | null {
  return useOpening((state) => state.underWay);
}

export function useFailedFile(): Opening['failed'] {
  return useOpening((state) => state.failed);
}

export function dismissFailure(): void {
  useOpening.setState({ failed: null });
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
  return { url, opened, loaded: useDataset(url) };
}

/**
 * Loads `url` and shows it under `name`; returns whether it is shown. The view begins anew, as its ids are those of
 * another dataset. One that came though it was overtaken is shown until the next is there: the engine has it.
 */
async function show(url: string, name: string, opened: OpenedFile | null): Promise<boolean> {
  let mine: UnderWay = { name, progress: null };
  const isNewest = () => useOpening.getState().underWay === mine;
  useOpening.setState({ underWay: mine, failed: null });
  const result = await loaded(url, (progress) => {
    if (!isNewest()) return;
    mine = { name, progress };
    useOpening.setState({ underWay: mine });
  });
  const ended = isNewest() ? { underWay: null } : {};
  if (!result.ok) {
    const told = isNewest() && result.error.kind !== 'cancelled';
    useOpening.setState({ ...ended, ...(told && { failed: { name, error: result.error } }) });
    return false;
  }
  const before = useOpening.getState().opened;
  holdDataset(url, result);
  resetView();
  beginAddress(DEFAULT_VIEW);
  useOpening.setState({ ...ended, opened });
  if (before) letGo(before.url);
  return true;
}

/** Where the engine breaks down over the file, what it had before may be gone with it, and is loaded again. */
async function loaded(
  url: string,
  onProgress: (progress: LoadProgress) => void,
): Promise<Result<Catalogue, LoadError>> {
  try {
    return await loadDatasetFile(url, onProgress);
  } catch (mistake) {
    loadAgain();
    return fail({
      kind: 'broken',
      url,
      detail: mistake instanceof Error ? mistake.message : String(mistake),
    });
  }
}

/** A file from the reader's disk. It never leaves the browser. */
export async function openFile(file: File): Promise<void> {
  // The fragment names the file in error messages and tells its format; fetching ignores it.
  const url = `${URL.createObjectURL(file)}#${encodeURIComponent(file.name)}`;
  const shown = await show(url, file.name, { name: file.name, url });
  if (!shown) letGo(url);
}

function letGo(url: string): void {
  URL.revokeObjectURL(url.replace(/#.*/, ''));
}

/** Back to the shipped dataset. */
export async function closeFile(shippedUrl: string, name: string): Promise<void> {
  await show(shippedUrl, name, null);
}
