import { startTransition, useLayoutEffect, useState } from 'react';
import type { Catalogue } from '../dataset/model.ts';
import { decodeView, type Dropped } from '../deep-links/codec.ts';
import { reconcile } from '../deep-links/reconcile.ts';
import { syncAddress } from '../deep-links/sync.ts';
import { resetView } from '../state/view-store.ts';
import { showPaneOfEntry } from './pane-store.ts';

/**
 * Shows the view of the link that the page was opened with, and keeps address and view together from then on.
 * `null` until that is done; then what the newest link could not show. `inPieces`: the page is drawn in small pieces of
 * time, for which something else can be seen; otherwise in the same frame.
 */
export function useAddress(
  catalogue: Catalogue,
  { inPieces }: { readonly inPieces: boolean },
): readonly Dropped[] | null {
  const [dropped, setDropped] = useState<readonly Dropped[] | null>(null);
  useLayoutEffect(() => {
    const read = (search: string) => reconcile(decodeView(search), catalogue);
    const opened = read(location.search);
    resetView(opened.view);
    showPaneOfEntry();
    const show = () => setDropped(opened.dropped);
    if (inPieces) startTransition(show);
    else show();
    return syncAddress(read, (decoded) => {
      setDropped(decoded.dropped);
      showPaneOfEntry();
    });
  }, [catalogue, inPieces]);
  return dropped;
}
