/**
 * How often fonts have come: what was measured before is measured anew. Counted from the first question on, so that what
 * comes between that and a subscription is not missed. Not `document.fonts.ready`: asking for it lays out the page.
 */
interface FontLoads {
  readonly count: () => number;
  /** Gives the way to end it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function countLoads(fonts: () => Pick<EventTarget, 'addEventListener'>): FontLoads {
  let count: number | null = null;
  const listeners = new Set<() => void>();

  function begin(): number {
    fonts().addEventListener('loadingdone', () => {
      count = (count ?? 0) + 1;
      for (const listener of listeners) listener();
    });
    return 0;
  }

  return {
    count: () => (count ??= begin()),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const fontLoads = countLoads(() => document.fonts);
