/** What runs in the page: each function stands alone, as it is sent there as text. */

export interface Scrolled {
  /** Milliseconds from frame to frame, by the clock of the screen. */
  readonly gaps: readonly number[];
  /** Milliseconds from the beginning of a frame until the page has drawn it. */
  readonly work: readonly number[];
  /** Of all frames, the share in which a row in view was not there yet. */
  readonly waiting: number;
}

/** Scrolls the grid by as many pixels in every frame, down and back up. */
export async function scrollGrid(pixels: number): Promise<Scrolled> {
  const FRAMES = 240;
  const grid = document.querySelector<HTMLElement>('[role="grid"]')!;
  const channel = new MessageChannel();
  const gaps: number[] = [];
  const work: number[] = [];
  const isInView = (cell: Element) => {
    const top = Number(/\(([-\d.]+)px/.exec(cell.closest<HTMLElement>('[role="row"]')!.style.transform)?.[1]);
    return top > grid.scrollTop && top < grid.scrollTop + grid.clientHeight - 72;
  };
  let waiting = 0;
  let begun = 0;
  channel.port1.addEventListener('message', () => work.push(performance.now() - begun));
  channel.port1.start();
  await new Promise<void>((resolve) => {
    let before: number | null = null;
    let frame = 0;
    const next = (at: number) => {
      if (before !== null) gaps.push(Math.round((at - before) * 10) / 10); // as fine as the clock is
      before = at;
      if (frame++ === FRAMES) return resolve();
      begun = performance.now();
      grid.scrollTop += frame <= FRAMES / 2 ? pixels : -pixels;
      if ([...grid.querySelectorAll('[role="gridcell"] > [class*="waiting"]')].some(isInView)) waiting++;
      channel.port2.postMessage(null);
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  return { gaps, work, waiting: waiting / FRAMES };
}

/** Clicks the header of a column; milliseconds until the first row is another one and drawn. */
export async function sortBy(column: number): Promise<number> {
  const first = () => document.querySelector('[role="row"][aria-rowindex="2"]')?.textContent;
  const before = first();
  const begun = performance.now();
  document.querySelector<HTMLElement>(`[data-row="-1"][data-column="${column}"]`)!.click();
  while (first() === before) {
    if (performance.now() - begun > 20_000) throw new Error(`column ${column}: the first row stays the same`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => setTimeout(resolve));
  return performance.now() - begun;
}
