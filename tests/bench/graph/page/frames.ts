/** How long the page is kept from drawing: time from frame to frame, and the longest task between. */
export interface Frames {
  /** Milliseconds from frame to frame. */
  readonly gaps: readonly number[];
}

/** Calls `each` before every frame until it says false; gives the gaps between the frames. */
export function everyFrame(each: (frame: number) => boolean): Promise<Frames> {
  return new Promise((resolve) => {
    const gaps: number[] = [];
    let frame = 0;
    let before: number | null = null;
    const next = () => {
      const now = performance.now();
      if (before !== null) gaps.push(now - before);
      before = now;
      if (each(frame++)) requestAnimationFrame(next);
      else resolve({ gaps });
    };
    requestAnimationFrame(next);
  });
}

export function settleDown(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300));
}
