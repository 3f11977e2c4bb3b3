/** Runs in the page before anything else: notes when the first content is painted and when the page can be used. */

export interface Probed {
  /** Milliseconds since navigation began. */
  firstContent: number | null;
  interactive: number | null;
}

export interface ProbeOptions {
  /** Text that must stand somewhere on the page, as a pattern; empty: none. */
  readonly text: string;
  /** Everything that must be drawn: a canvas with something on it, or an element that is there and has a size. */
  readonly drawn: readonly string[];
}

/** Self-contained, as it is sent to the page as text. */
export function probe({ text, drawn }: ProbeOptions): void {
  const probed: Probed = { firstContent: null, interactive: null };
  (globalThis as unknown as { probed: Probed }).probed = probed;
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name === 'first-contentful-paint') probed.firstContent = startTime;
    }
  }).observe({ type: 'paint', buffered: true });

  const small = document.createElement('canvas');
  small.width = small.height = 64;
  const context = small.getContext('2d', { willReadFrequently: true })!;
  const hasInk = (canvas: HTMLCanvasElement): boolean => {
    if (canvas.width === 0 || canvas.height === 0) return false;
    context.clearRect(0, 0, 64, 64);
    context.drawImage(canvas, 0, 0, 64, 64);
    const { data } = context.getImageData(0, 0, 64, 64);
    return data.some((value, at) => value !== data[at % 4]);
  };
  const isDrawn = (selector: string): boolean =>
    [...document.querySelectorAll(selector)].some((element) =>
      element instanceof HTMLCanvasElement
        ? hasInk(element)
        : element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 0,
    );
  const isThere = (): boolean =>
    (text === '' || new RegExp(text).test(document.body?.textContent ?? '')) && drawn.every(isDrawn);
  const look = () => {
    if (!isThere()) return void requestAnimationFrame(look);
    requestAnimationFrame(() => (probed.interactive = performance.now())); // once it has been on screen
  };
  requestAnimationFrame(look);
}
