import { useEffect } from 'react';

/** Stands for something that was opened and is on its way: Escape closes it, and nothing else hears that key. */
export function WhileFetched({ onEscape }: { readonly onEscape: () => void }): null {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    }
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, [onEscape]);
  return null;
}
