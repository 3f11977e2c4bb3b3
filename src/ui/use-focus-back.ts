import { useEffect, useEffectEvent, useRef } from 'react';

/** Where something that was `shown` went with the focus in it, the focus goes to `stop`. */
export function useFocusBack(shown: boolean, stop: () => HTMLElement | null | undefined): void {
  const before = useRef(shown);
  const focus = useEffectEvent(() => stop()?.focus());
  useEffect(() => {
    const left = before.current && !shown;
    before.current = shown;
    if (left && document.activeElement === document.body) focus();
  }, [shown]);
}
