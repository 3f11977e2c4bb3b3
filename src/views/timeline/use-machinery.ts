/** Mover, stage and widget for as long as the timeline is on screen, in step with the period of the view. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useDirectory } from '../../queries/catalogue.ts';
import { usePreference } from '../../state/preferences.ts';
import { currentView, movePeriod, useView } from '../../state/view-store.ts';
import { makeMover, type Mover } from './mover.ts';
import { makePeriodSync, type PeriodSync } from './period-sync.ts';
import type { Scene } from './scene-types.ts';
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

/** What is shown, for the parts that React renders: told at rest and with each answer, not per frame. */
export interface Shown {
  readonly scene: Scene;
  readonly scroll: number;
}

/** `isAnswered`: whether the newest answer is that to the newest question. */
export function useMachinery(
  { canvas, frame }: Elements,
  isAnswered: () => boolean,
  onShown: (shown: Shown) => void,
): Machinery | null {
  const { catalogue } = useDirectory();
  const language = usePreference('language');
  const [machinery, setMachinery] = useState<Machinery | null>(null);
  const { extent } = catalogue;

  useEffect(() => {
    const limits = limitsOf(extent, Date.now());
    const sync = makePeriodSync(extent, movePeriod, isAnswered);
    const mover: Mover = makeMover(windowOfPeriod(currentView().period, limits), limits, {
      onMove: () => {
        stage.moved();
        if (mover.byReader()) sync.moved(mover.window());
      },
      onRest: (byReader) => {
        if (byReader) mover.show(windowOfPeriod(sync.rested(mover.window()), limits), true);
        stage.moved();
      },
    });
    const stage = makeStage(canvas.current!, mover, (scene, scroll) => {
      frame.current?.style.setProperty('--scroll', `${scroll}px`);
      onShown({ scene, scroll });
    });
    setMachinery({ mover, stage, limits, sync });
    return () => {
      mover.destroy();
      stage.destroy();
      setMachinery(null);
    };
  }, [extent, canvas, frame, isAnswered, onShown]);

  useWidget(machinery, frame, language);
  useShownPeriod(machinery);
  return machinery;
}

/** vis-timeline comes when the rest is there already. */
function useWidget(machinery: Machinery | null, frame: Elements['frame'], language: string): void {
  useEffect(() => {
    if (!machinery || !frame.current) return;
    const container = frame.current;
    let gone = false;
    let undo = (): void => undefined;
    void import('./widget.ts').then(({ makeWidget }) => {
      if (gone) return;
      const widget = makeWidget(container, language);
      machinery.stage.setWidget(widget);
      undo = () => {
        machinery.stage.setWidget(null);
        widget.destroy();
      };
    });
    return () => {
      gone = true;
      undo();
    };
  }, [machinery, frame, language]);
}

const IN_QUICK_SUCCESSION_MS = 200;

/** A period that came from elsewhere (a link, a field, the overview) is shown: by a glide, or at once while it is dragged. */
function useShownPeriod(machinery: Machinery | null): void {
  const period = useView((view) => view.period);
  const last = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (!machinery || machinery.sync.isOwn(period)) return;
    const now = performance.now();
    const glide = now - last.current > IN_QUICK_SUCCESSION_MS;
    last.current = now;
    machinery.sync.shown(period);
    machinery.mover.show(windowOfPeriod(period, machinery.limits), glide);
  }, [machinery, period]);
}
