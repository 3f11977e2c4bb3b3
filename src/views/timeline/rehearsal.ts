/**
 * The first steps of a reader's first movement took three times as long as those that follow: what draws them has not
 * run before, words of the axis are formatted and measured, marks painted. So when the picture stands and nobody does
 * anything, the way from it to a week is gone once where nobody sees it, in pieces of a few milliseconds.
 */
import { idle, pause } from '../../base/idle.ts';
import { makeAxis } from './axis.ts';
import { drawScene } from './canvas.ts';
import { makeScene } from './scene.ts';
import { inputUnderWay, rememberStacking, type AtRest } from './scene-inputs.ts';
import { NO_HIGHLIGHTS } from './paint.ts';
import type { StageInputs } from './stage-inputs.ts';
import { zoomWindow, type TimeWindow } from './time-window.ts';

export interface Rehearsal {
  /** The picture stands: rehearses soon, unless that was done for such a picture. */
  readonly begin: (inputs: StageInputs, atRest: AtRest) => void;
  /** Somebody does something. */
  readonly stop: () => void;
}

/** Milliseconds for which nothing happens. */
const BEGINS_AFTER_MS = 500;
const STEPS = 24;
const STEPS_PER_IDLE_TIME = 4;
const SHORTEST_MS = 7 * 24 * 60 * 60 * 1000;
/** Towards the end of the record, where most of it lies. */
const TOWARDS = 0.9;

export function makeRehearsal(): Rehearsal {
  const known = new WeakMap<StageInputs['paint'], Set<boolean>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let run = 0;

  async function rehearse(inputs: StageInputs, atRest: AtRest): Promise<void> {
    const own = ++run;
    const context = document.createElement('canvas').getContext('2d')!;
    const stack = rememberStacking();
    const { notes, kept, paint } = inputs;
    for (const [step, window] of wayFrom(atRest.scene.window).entries()) {
      await (step % STEPS_PER_IDLE_TIME === 0 ? idle() : pause());
      if (own !== run) return;
      const axis = makeAxis(window, inputs.width, inputs.axisText);
      await pause();
      if (own !== run) return;
      const scene = makeScene(inputUnderWay(inputs, window, stack, atRest));
      await pause();
      if (own !== run) return;
      drawScene(context, { scene, axis, scroll: 0, notes, kept, highlights: NO_HIGHLIGHTS }, paint);
    }
    const kinds = known.get(inputs.paint) ?? new Set();
    known.set(inputs.paint, kinds.add(inputs.connected));
  }

  function stop(): void {
    clearTimeout(timer);
    run++;
  }

  return {
    begin: (inputs, atRest) => {
      stop();
      if (known.get(inputs.paint)?.has(inputs.connected)) return;
      timer = setTimeout(() => void rehearse(inputs, atRest), BEGINS_AFTER_MS);
    },
    stop,
  };
}

/** From the window to a week of it, each as much nearer than the one before. */
export function wayFrom(window: TimeWindow): readonly TimeWindow[] {
  const length = window.to - window.from;
  const at = window.from + length * TOWARDS;
  const factor = Math.max(1, length / SHORTEST_MS) ** (1 / STEPS);
  return Array.from({ length: STEPS }, (_, step) => zoomWindow(window, factor ** (step + 1), at, window));
}
