/**
 * As in maps within articles: over a picture, the wheel alone and a single finger move the page around it; the wheel
 * with Ctrl or ⌘ and two fingers move the picture. Its styles leave one finger to the page: `touch-action: pan-x pan-y`.
 */

/** Pinching on a touchpad arrives as a wheel with Ctrl. */
export function isLeftToPage(event: WheelEvent): boolean {
  return !event.ctrlKey && !event.metaKey;
}

export type Left = 'wheel' | 'finger';

/** Keeps two fingers for the picture, and tells what it leaves to the page. Returns the way to stop. */
export function cooperate(picture: HTMLElement, onLeft: (how: Left) => void): () => void {
  const abort = new AbortController();
  const { signal } = abort;

  function onTouch(event: TouchEvent): void {
    if (event.touches.length < 2) return;
    if (event.cancelable) event.preventDefault(); // else the browser scrolls by two fingers as by one
  }

  function onTouchMove(event: TouchEvent): void {
    if (event.touches.length === 1) onLeft('finger');
    onTouch(event);
  }

  picture.addEventListener('wheel', (event) => isLeftToPage(event) && onLeft('wheel'), {
    signal,
    passive: true,
    capture: true, // before whoever listens within and lets nothing through
  });
  picture.addEventListener('touchstart', onTouch, { signal, passive: false, capture: true });
  picture.addEventListener('touchmove', onTouchMove, { signal, passive: false, capture: true });
  return () => abort.abort();
}
