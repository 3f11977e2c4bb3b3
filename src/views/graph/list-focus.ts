/** Between picture and list without a pointer: whoever was at the one is at the other. */
import { useEffect, useRef, type RefObject } from 'react';

/** The list came while nothing, or the picture, had the focus. */
export function useFirstFocus(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const at = document.activeElement;
    const atPicture = at instanceof HTMLElement && at.role === 'application';
    if (!at || at === document.body || atPicture)
      list.current?.querySelector<HTMLElement>('tbody button')?.focus();
  }, [list]);
}

/** The list went with the focus in it. */
export function useFocusBack(view: RefObject<HTMLElement | null>, listShown: boolean): void {
  const before = useRef(listShown);
  useEffect(() => {
    const left = before.current && !listShown;
    before.current = listShown;
    if (left && document.activeElement === document.body)
      view.current?.querySelector<HTMLElement>('[role="application"]')?.focus();
  }, [view, listShown]);
}
