/** Mover, stage and widget for as long as the timeline is on screen, in step with the period that the view shows. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import { pause } from '../../base/idle.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { currentView, moveLook, onViewChange } from '../../state/view-store.ts';
import { periodInView } from '../../state/view-state.ts';
import { makeMover, type Mover } from './mover.ts';
import { makePeriodSync, type PeriodSync } from './period-sync.ts';
import { makeShownStore, type ShownStore } from './shown-store.ts';
import { makeStage, type Stage } from './stage.ts';
import { limitsOf, windowOfPeriod, type TimeWindow } from './time-window.ts';

export interface Machinery {
  readonly mover: Mover;
  readonly stage: Stage;
  readonly limits: TimeWindow;
  readonly sync: PeriodSync;
}

export interface Elements {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly frame: RefObject<HTMLDivElement | null>;
}

interface MachineryState {
  readonly machinery: Machinery | null;
  readonly shown: ShownStore;
  /** Where the labels' part of the program could not be fetched: tries again. */
  readonly retryLabels: (() => void) | null;
}

/** `isAnswered`: whether the newest answer is that to the newest question. */
export function useMachinery({ canvas, frame }: Elements, isAnswered: () => boolean): MachineryState {
  const { catalogue } = useDirectory();
  const [machinery, setMachinery] = useState<Machinery | null>(null);
  const [shown] = useState(makeShownStore);
  const { extent } = catalogue;

  useEffect(() => {
    const limits = limitsOf(extent, Date.now());
    const sync = makePeriodSync(extent, moveLook, isAnswered);
    const mover: Mover = makeMover(windowOfPeriod(periodInView(currentView()), limits), limits, {
      onMove: () => {
        stage.moved();
        if (mover.byReader()) sync.moved(mover.window());
      },
      onRest: (byReader) => {
        if (byReader) mover.show(windowOfPeriod(sync.rested(mover.window()), limits), true);
        stage.moved();
      },
    });
    const stage = makeStage(canvas.current!, mover, {
      onScroll: (scroll) => frame.current?.style.setProperty('--scroll', `${scroll}px`),
      onScene: (scene, scroll) => shown.tell({ scene, scroll }),
    });
    setMachinery({ mover, stage, limits, sync });
    return () => {
      mover.destroy();
      stage.destroy();
      setMachinery(null);
    };
  }, [extent, canvas, frame, isAnswered, shown]);

  const retryLabels = useWidget(machinery, frame);
  useShownPeriod(machinery);
  return { machinery, shown, retryLabels };
}

/** vis-timeline comes when the rest is there already, in pieces. Returns the way to try again where it did not come. */
function useWidget(machinery: Machinery | null, frame: Elements['frame']): (() => void) | null {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!machinery || !frame.current || failed) return;
    const container = frame.current;
    let gone = false;
    let undo = (): void => undefined;
    async function bring({ stage, mover }: Machinery): Promise<void> {
      await pause();
      const fetched = await import('./widget.ts').catch(() => null);
      await pause();
      if (gone) return;
      if (!fetched) return setFailed(true);
      const widget = fetched.makeWidget(container);
      undo = () => {
        stage.setWidget(null);
        widget.destroy();
      };
      await pause();
      if (gone) return;
      widget.attach(mover.window());
      await pause();
      if (gone) return;
      widget.show();
      await pause();
      if (!gone) stage.setWidget(widget);
    }
    void bring(machinery);
    return () => {
      gone = true;
      undo();
    };
  }, [machinery, frame, failed]);
  return failed ? () => setFailed(false) : null;
}

const IN_QUICK_SUCCESSION_MS = 200;

/** A period that came from elsewhere (a link, a field, the overview) is shown: by a glide, or at once while it is dragged. */
function useShownPeriod(machinery: Machinery | null): void {
  const last = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (!machinery) return undefined;
    const { sync, mover, limits } = machinery;
    const follow = (): void => {
      const period = periodInView(currentView());
      if (sync.isOwn(period)) return;
      const now = performance.now();
      const glide = now - last.current > IN_QUICK_SUCCESSION_MS;
      last.current = now;
      sync.shown(period);
      mover.show(windowOfPeriod(period, limits), glide);
    };
    follow();
    return onViewChange(follow); // not by rendering: every step of a movement would draw the whole timeline anew
  }, [machinery]);
}
