/** Whoever was on something that went, or was switched off, goes on beside it, and not at the top of the page. */

/** No fields to type in: keys of the page would end in them, and on a phone the keyboard would come up. */
const STOPS =
  'a[href], button:enabled, input:is([type="checkbox"], [type="radio"]):enabled, summary, [tabindex="0"]';

/** Whole panes, which take the focus themselves rather than the first of their buttons: Enter would do what nobody asked for. */
const PANES = '[role="tabpanel"], main';
/** What a pane is there for, where that takes keys: its picture, the cell of its table, its text. */
const CONTENT = '[role="application"][tabindex="0"], [role="grid"] [tabindex="0"], :scope > [tabindex="0"]';

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

/** The nearest that is still there and is a stop, a pane, or holds one of them. */
function stopBeside(around: readonly Element[]): HTMLElement | undefined {
  for (const place of around) {
    if (!place.isConnected) continue;
    const stop = isStopSeen(place) ? place : (inPane(place) ?? seenIn(place, STOPS));
    if (stop) return stop;
  }
  return undefined;
}

/** What is around all panes is the page: the pane where it begins is nearer than the first link of the page. */
function inPane(place: Element): HTMLElement | undefined {
  if (!place.matches(PANES)) return seenIn(place, 'main');
  return seenIn(place, CONTENT) ?? (place instanceof HTMLElement ? place : undefined);
}

function seenIn(place: Element, selector: string): HTMLElement | undefined {
  return [...place.querySelectorAll<HTMLElement>(selector)].find(isSeen);
}

function isStopSeen(place: Element): place is HTMLElement {
  return place instanceof HTMLElement && place.matches(STOPS) && isSeen(place);
}

function isSeen(element: HTMLElement): boolean {
  return element.closest('[inert], [aria-hidden="true"]') === null && element.getClientRects().length > 0;
}
