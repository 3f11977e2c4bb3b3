import { replaceAddress } from '../../deep-links/sync.ts';
import { currentEmbed } from '../../state/embed.ts';
import { keptOwnFile } from '../../state/own-file.ts';
import { DEFAULT_VIEW } from '../../state/view-state.ts';
import { beginLeft } from './opening.ts';

/**
 * A file of the reader's own is gone with the page that had it open. The address still is that of the file's view, whose
 * ids the shipped record does not have: it waits for the file.
 */
export function beginAfterReload(): void {
  const kept = currentEmbed() ? null : keptOwnFile();
  if (!kept) return;
  if (kept.search === location.search) replaceAddress(DEFAULT_VIEW);
  beginLeft(kept);
}
