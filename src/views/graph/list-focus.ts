/** Between picture and list without a pointer: whoever was at the one is at the other. */
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { showTwin } from '../../state/twins.ts';

/** The list came while nothing, or the picture, had the focus. */
export function useFirstFocus(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const at = document.activeElement;
    const atPicture = at instanceof HTMLElement && at.role === 'application';
    if (!at || at === document.body || atPicture)
      list.current?.querySelector<HTMLElement>('tbody button')?.focus();
  }, [list]);
}

/** Of a field with words in it, Escape clears the words first, as browsers do. */
export function leaveByEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  if (event.target instanceof HTMLInputElement && event.target.value !== '') return;
  event.preventDefault();
  showTwin('graph', false);
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
