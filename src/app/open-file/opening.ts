/** Opens a reader's own file in place of the dataset on screen; until it is there, and if it fails, nothing changes. */
import { create } from 'zustand';
import type { Catalogue } from '../../dataset/model.ts';
import { forgetAnswers, loadDatasetFile } from '../../queries/dataset.ts';
import { beginAddress } from '../../deep-links/sync.ts';
import type { LoadError, LoadProgress } from '../../engine/protocol.ts';
import { DEFAULT_VIEW } from '../../state/view-state.ts';
import { resetView } from '../../state/view-store.ts';

export interface OpenedFile {
  readonly name: string;
  readonly catalogue: Catalogue;
}

interface Opening {
  /** The file on screen; `null`: the shipped dataset. */
  readonly opened: OpenedFile | null;
  readonly underWay: { readonly name: string; readonly progress: LoadProgress | null } | null;
  readonly failed: { readonly name: string; readonly error: LoadError } | null;
}

const useOpening = create<Opening>(() => ({ opened: null, underWay: null, failed: null }));

export function useOpenedFile(): OpenedFile | null {
  return useOpening((state) => state.opened);
}

export function useUnderWay(): Opening['underWay'] {
  return useOpening((state) => state.underWay);
}

export function useFailedFile(): Opening['failed'] {
  return useOpening((state) => state.failed);
}

export function dismissFailure(): void {
  useOpening.setState({ failed: null });
}

/**
 * Loads `url` and shows it under `name`. The view begins anew, as its ids are those of another dataset.
 */
async function show(
  url: string,
  name: string,
  opened: (catalogue: Catalogue) => OpenedFile | null,
): Promise<void> {
  useOpening.setState({ underWay: { name, progress: null }, failed: null });
  const result = await loadDatasetFile(url, (progress) =>
    useOpening.setState(({ underWay }) => (underWay ? { underWay: { name, progress } } : {})),
  );
  if (!result.ok) {
    const failed = result.error.kind === 'cancelled' ? null : { name, error: result.error };
    useOpening.setState({ underWay: null, failed });
    return;
  }
  forgetAnswers();
  resetView();
  beginAddress(DEFAULT_VIEW);
  useOpening.setState({ underWay: null, opened: opened(result.value) });
}

/** A file from the reader's disk. It never leaves the browser. */
export async function openFile(file: File): Promise<void> {
  const url = URL.createObjectURL(file);
  try {
    // The fragment names the file in error messages and tells its format; fetching ignores it.
    await show(`${url}#${encodeURIComponent(file.name)}`, file.name, (catalogue) => ({
      name: file.name,
      catalogue,
    }));
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Back to the shipped dataset. */
export async function closeFile(shippedUrl: string, name: string): Promise<void> {
  await show(shippedUrl, name, () => null);
}
