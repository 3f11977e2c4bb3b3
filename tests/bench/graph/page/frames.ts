/** How long the page takes for its frames. */
export interface Frames {
  /** Milliseconds from frame to frame, by the times that the screen gives: 16.7 or a multiple at 60 Hz. */
  readonly gaps: readonly number[];
  /** Milliseconds of the main thread per frame, from its first callback until it is free again after painting. */
  readonly busy: readonly number[];
  /** Longest task that the browser itself reports as long, in milliseconds; 0 where none was. */
  readonly longestTask: number;
}

const request = globalThis.requestAnimationFrame.bind(globalThis);
let begun: number | null = null;

/** Whoever is called first in a frame, we or the picture: from there the frame's time counts. */
globalThis.requestAnimationFrame = (callback) =>
  request((time) => {
    begun ??= performance.now();
    callback(time);
  });

/** Calls `each` before every frame until it says false. */
export function everyFrame(each: (frame: number) => boolean): Promise<Frames> {
  return new Promise((resolve) => {
    const gaps: number[] = [];
    const busy: number[] = [];
    const free = new MessageChannel();
    let longestTask = 0;
    const notice = (entries: readonly PerformanceEntry[]) => {
      for (const { duration } of entries) longestTask = Math.max(longestTask, duration);
    };
    const tasks = new PerformanceObserver((list) => notice(list.getEntries()));
    tasks.observe({ type: 'longtask' });
    let [frame, before, more] = [0, Number.NaN, true];
    free.port1.onmessage = () => {
      busy.push(performance.now() - begun!);
      begun = null;
      if (more) return;
      notice(tasks.takeRecords());
      tasks.disconnect();
      resolve({ gaps, busy, longestTask });
    };
    const next = (at: number) => {
      if (frame > 0) gaps.push(at - before);
      before = at;
      more = each(frame++);
      if (more) requestAnimationFrame(next);
      free.port2.postMessage(null); // heard once the frame has been painted
    };
    begun = null;
    requestAnimationFrame(next);
  });
}

export function settleDown(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300));
}
