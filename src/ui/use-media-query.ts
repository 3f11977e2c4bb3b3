import { useCallback, useRef, useSyncExternalStore } from 'react';

/** The reader's first pointer is a finger. */
export const TOUCH = '(pointer: coarse)';

/** Whether the media query holds on screen; renders again when that changes. Printing keeps what was on screen. */
export function useMediaQuery(query: string): boolean {
  const onScreen = useRef<boolean | null>(null);
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => {
    if (onScreen.current === null || !matchMedia('print').matches)
      onScreen.current = matchMedia(query).matches;
    return onScreen.current;
  });
}
