/** Processor time of a page's main thread from one marked step to the next: what else the machine does is not in it. */
import type { Browser, Page } from 'playwright';

/** The name of the marks that steps set. */
const STEP = 'step';
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: begin, length, and processor time. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** Milliseconds per step, all tasks counted: script, style, layout, paint, and answers that come in between. */
export async function traced<T>(
  browser: Browser,
  page: Page,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly perStep: readonly number[] }> {
  await browser.startTracing(page, { categories: CATEGORIES });
  const result = await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  return { result, perStep: perStepOf(traceEvents) };
}

function perStepOf(events: readonly TraceEvent[]): readonly number[] {
  const marks = events.filter(({ name }) => name === STEP).sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  const tasks = events.filter(
    (event) => event.name === 'RunTask' && event.pid === first?.pid && event.tid === first.tid,
  );
  const perStep = marks.slice(1).map(() => 0);
  for (const { ts, dur = 0, tdur = 0 } of tasks) {
    const step = marks.findLastIndex((mark) => mark.ts < ts + dur); // a step's mark lies within its first task
    if (step >= 0 && step < perStep.length) perStep[step]! += tdur / 1000;
  }
  return perStep;
}
