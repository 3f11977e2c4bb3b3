/**
 * Keeps the address bar and the view together: a step pushes history, a movement replaces it, Back shows what was. In an
 * embed nothing is pushed.
 */
import { currentEmbed } from '../state/embed.ts';
import type { View } from '../state/view-state.ts';
import { onViewChange, travelTo } from '../state/view-store.ts';
import { encodeView, type Decoded } from './codec.ts';
import { asEmbed } from './embed.ts';
import { noteOfEntry } from './entry.ts';

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
    if (moved) history.replaceState(noteOfEntry(), '', addressOf(moved));
    moved = null;
  }

  const stopListening = onViewChange((view, cause) => {
    if (cause === 'movement') {
      moved = view;
      clearTimeout(timer);
      timer = setTimeout(writeMovement, WRITE_AFTER_MS);
    } else if (cause === 'step') {
      writeMovement(); // Back must return to where the movement ended
      writeStep(view);
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

/** The history of a page with an embed is that page's own: its Back button does not end in the embed. */
function writeStep(view: View): void {
  if (currentEmbed()) history.replaceState(noteOfEntry(), '', addressOf(view));
  else history.pushState(noteOfEntry(), '', addressOf(view));
}

/** The view as this page shows it: in an embed, an embed. */
export function addressOf(view: View): string {
  const embed = currentEmbed();
  return embed ? asEmbed(encodeView(view), embed) : encodeView(view);
}

/** The address of the view on a page of its own, to share. */
export function linkTo(view: View): string {
  return new URL(encodeView(view), location.href).href;
}

/** Puts the view of a dataset that was just opened in the address, as a step of its own. */
export function beginAddress(view: View): void {
  history.pushState(noteOfEntry(), '', addressOf(view));
}

/** Puts the view in the address in place of one that cannot be shown, before anything reads it. */
export function replaceAddress(view: View): void {
  history.replaceState(null, '', addressOf(view));
}
