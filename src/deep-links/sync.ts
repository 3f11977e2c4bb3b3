/** Keeps the address bar and the view together: a step pushes history, a movement replaces it, Back shows what was. */
import type { View } from '../state/view-state.ts';
import { onViewChange, travelTo } from '../state/view-store.ts';
import { encodeView, type Decoded } from './codec.ts';

/** Browsers refuse more than some 100 history writes in 30 seconds. */
const WRITE_AFTER_MS = 350;

/** Starts to keep both together; `read` turns a query string into a view that this dataset can show. */
export function syncAddress(
  read: (search: string) => Decoded,
  onDropped: (decoded: Decoded) => void,
): () => void {
  let moved: View | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function writeMovement(): void {
    clearTimeout(timer);
    if (moved) history.replaceState(null, '', encodeView(moved));
    moved = null;
  }

  const stopListening = onViewChange((view, cause) => {
    if (cause === 'movement') {
      moved = view;
      clearTimeout(timer);
      timer = setTimeout(writeMovement, WRITE_AFTER_MS);
    } else if (cause === 'step') {
      writeMovement(); // Back must return to where the movement ended
      history.pushState(null, '', encodeView(view));
    }
  });

  function onPopState(): void {
    clearTimeout(timer);
    moved = null;
    const decoded = read(location.search);
    travelTo(decoded.view, (a, b) => encodeView(a) === encodeView(b));
    onDropped(decoded);
  }

  addEventListener('popstate', onPopState);
  addEventListener('pagehide', writeMovement);
  return () => {
    writeMovement();
    stopListening();
    removeEventListener('popstate', onPopState);
    removeEventListener('pagehide', writeMovement);
  };
}

/** The address of the view on this page, to share. */
export function linkTo(view: View): string {
  return new URL(encodeView(view), location.href).href;
}

/** Puts the view of a dataset that was just opened in the address, as a step of its own. */
export function beginAddress(view: View): void {
  history.pushState(null, '', encodeView(view));
}
