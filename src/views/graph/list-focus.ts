/** From the picture to the list without a pointer: whoever was at the one is at the other. */
import { useEffect, type RefObject } from 'react';

/** The list came while nothing, or the picture, had the focus. */
export function useFirstFocus(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const at = document.activeElement;
    const atPicture = at instanceof HTMLElement && at.role === 'application';
    if (!at || at === document.body || atPicture)
      list.current?.querySelector<HTMLElement>('tbody button')?.focus();
  }, [list]);
}
