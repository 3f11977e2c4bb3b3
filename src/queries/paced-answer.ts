/**
 * The answer for views that cost more than a frame: while the period moves they follow at intervals, and at once when
 * it rests or when anything else has changed.
 */
import { createContext, startTransition, useContext, useEffect, useRef, useState } from 'react';
import type { Question } from '../engine/question.ts';
import type { ViewAnswer } from './view-answer.ts';

export interface PacedAnswer {
  readonly answer: ViewAnswer | null;
  /** The period moves on: another answer follows soon. */
  readonly moving: boolean;
}

/** A movement rests when for so long no other answer has come. */
const RESTS_AFTER_MS = 120;
/** Of sixty frames a second no more than one in twenty is long. */
const LONGEST_WAIT_MS = 500;

/** Held by the `AnswerProvider`. */
export const PacedContext = createContext<PacedAnswer>({ answer: null, moving: false });

export function usePacedAnswer(): PacedAnswer {
  return useContext(PacedContext);
}

/** `live`: the newest answer. */
export function usePaced(live: ViewAnswer | null): PacedAnswer {
  const [paced, setPaced] = useState<PacedAnswer>({ answer: live, moving: false });
  const times = useRef<Times>({ heard: -Infinity, begun: -Infinity, shown: -Infinity });
  const shown = paced.answer;
  useEffect(() => {
    if (live === null) return undefined;
    const show = (moving: boolean): void => {
      times.current = { ...times.current, shown: performance.now() };
      setPaced({ answer: live, moving });
    };
    if (live === shown) {
      if (!paced.moving) return undefined;
      const timer = setTimeout(() => show(false), RESTS_AFTER_MS);
      return () => clearTimeout(timer);
    }
    if (shown === null) {
      startTransition(() => show(false)); // all of it is drawn for the first time: in pieces
      return undefined;
    }
    if (!onlyMoved(shown.question, live.question)) {
      show(false);
      return undefined;
    }
    times.current = heardAt(times.current, performance.now());
    const { wait, moving } = waitOf(times.current);
    const timer = setTimeout(() => show(moving), wait);
    return () => clearTimeout(timer);
  }, [live, shown, paced.moving]);
  return paced;
}

/** In milliseconds: when the last answer came, when the movement that it belongs to began, what was shown when. */
interface Times {
  readonly heard: number;
  readonly begun: number;
  readonly shown: number;
}

function heardAt({ heard, begun, shown }: Times, now: number): Times {
  return { heard: now, begun: now - heard < RESTS_AFTER_MS ? begun : now, shown };
}

/** A single jump is shown when nothing has followed it; what goes on, at intervals. */
function waitOf({ heard, begun, shown }: Times): { readonly wait: number; readonly moving: boolean } {
  const left = Math.max(begun, shown) + LONGEST_WAIT_MS - heard;
  return { wait: Math.min(RESTS_AFTER_MS, Math.max(0, left)), moving: left < RESTS_AFTER_MS };
}

/** Whether the two ask the same of two periods. */
export function onlyMoved(before: Question, now: Question): boolean {
  return (
    JSON.stringify([before.filter, before.with, before.graph, before.lanes?.by]) ===
    JSON.stringify([now.filter, now.with, now.graph, now.lanes?.by])
  );
}
