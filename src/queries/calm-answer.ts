/**
 * The answer for views that cost more than a frame: while the period moves they follow at intervals, and at once when
 * it rests or when anything else has changed.
 */
import { createContext, useContext, useEffect, useRef, useState } from 'react';
import type { Question } from '../engine/question.ts';
import type { ViewAnswer } from './view-answer.ts';

export interface CalmAnswer {
  readonly answer: ViewAnswer | null;
  /** The period moves on: another answer follows soon. */
  readonly moving: boolean;
}

/** A movement rests when for so long no other answer has come. */
const RESTS_AFTER_MS = 120;
/** Of sixty frames a second no more than one in twenty is long. */
const LONGEST_WAIT_MS = 500;

/** Held by the `AnswerProvider`. */
export const CalmContext = createContext<CalmAnswer>({ answer: null, moving: false });

export function useCalmAnswer(): CalmAnswer {
  return useContext(CalmContext);
}

/** `live`: the newest answer. */
export function useCalmed(live: ViewAnswer | null): CalmAnswer {
  const [calm, setCalm] = useState<CalmAnswer>({ answer: live, moving: false });
  const shownAt = useRef(Number.NEGATIVE_INFINITY);
  const shown = calm.answer;
  useEffect(() => {
    if (live === null || live === shown) return undefined;
    const show = (moving: boolean): void => {
      shownAt.current = performance.now();
      setCalm({ answer: live, moving });
    };
    if (shown === null || !onlyMoved(shown.question, live.question)) {
      show(false);
      return undefined;
    }
    const left = shownAt.current + LONGEST_WAIT_MS - performance.now();
    const timer = setTimeout(() => show(left < RESTS_AFTER_MS), Math.min(RESTS_AFTER_MS, Math.max(0, left)));
    return () => clearTimeout(timer);
  }, [live, shown]);
  return calm;
}

/** Whether the two ask the same of two periods. */
export function onlyMoved(before: Question, now: Question): boolean {
  return (
    JSON.stringify([before.filter, before.with, before.graph, before.lanes?.by]) ===
    JSON.stringify([now.filter, now.with, now.graph, now.lanes?.by])
  );
}
