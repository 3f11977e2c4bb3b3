/** Whoever was on something that went, or was switched off, goes on beside it, and not at the top of the page. */

/** No fields to type in: keys of the page would end in them, and on a phone the keyboard would come up. */
const STOPS =
  'a[href], button:enabled, input:is([type="checkbox"], [type="radio"]):enabled, summary, [tabindex="0"]';

/** Watches the page until stopped. What puts the focus back by itself comes first: this waits for a frame. */
export function keepFocus(): () => void {
  let last: Element | null = null;
  let around: readonly Element[] = [];
  let frame = 0;
  function remember({ target }: FocusEvent): void {
    last = target instanceof Element ? target : null;
    around = last ? ancestorsOf(last) : [];
  }
  function look(): void {
    if (document.activeElement !== document.body || !last || isStop(last)) return;
    stopBeside(around)?.focus({ preventScroll: true });
  }
  const observer = new MutationObserver(() => {
    if (!last || isStop(last)) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
  });
  document.addEventListener('focusin', remember);
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] });
  return () => {
    cancelAnimationFrame(frame);
    document.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}

/** From the nearest outwards, as they were when the focus came: later there is nothing to climb. */
function ancestorsOf(element: Element): readonly Element[] {
  const { parentElement } = element;
  return parentElement ? [parentElement, ...ancestorsOf(parentElement)] : [];
}

function isStop(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled');
}

/** The nearest that is still there and is a stop or holds one. */
function stopBeside(around: readonly Element[]): HTMLElement | undefined {
  for (const place of around) {
    if (!place.isConnected) continue;
    const stops = [place, ...place.querySelectorAll(STOPS)].filter(
      (one): one is HTMLElement => one instanceof HTMLElement && one.matches(STOPS) && isSeen(one),
    );
    if (stops[0]) return stops[0];
  }
  return undefined;
}

function isSeen(element: HTMLElement): boolean {
  return element.closest('[inert], [aria-hidden="true"]') === null && element.getClientRects().length > 0;
}
