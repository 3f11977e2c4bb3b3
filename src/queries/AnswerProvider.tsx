/**
 * The one question of the page, and that of a timeline that looks elsewhere, asked in one place, so that a step of a
 * movement renders only what shows it.
 */
import { startTransition, useEffect, useMemo, useState, type ReactNode } from 'react';
import { PacedContext, usePaced } from './paced-answer.ts';
import { RestingContext, useResting } from './resting-answer.ts';
import { TimelineContext, useAskedTimeline } from './timeline-answer.ts';
import { AnswerContext, useAskedView, type Answered } from './view-answer.ts';

export function AnswerProvider({ children }: { readonly children: ReactNode }) {
  const answered = useFirstInPieces(useAskedView());
  const timeline = useAskedTimeline(answered);
  const paced = usePaced(answered.answer);
  const resting = useResting(answered);
  return (
    <AnswerContext value={answered}>
      <TimelineContext value={timeline}>
        <PacedContext value={paced}>
          <RestingContext value={resting}>{children}</RestingContext>
        </PacedContext>
      </TimelineContext>
    </AnswerContext>
  );
}

/** With the first answer the whole page is drawn: in pieces, between which it can be used. What follows is drawn at once. */
function useFirstInPieces(answered: Answered): Answered {
  const [begun, setBegun] = useState(false);
  const there = answered.answer !== null;
  useEffect(() => {
    if (there) startTransition(() => setBegun(true));
  }, [there]);
  const { isCurrent } = answered;
  const nothingYet = useMemo((): Answered => ({ answer: null, isCurrent }), [isCurrent]);
  return begun ? answered : nothingYet;
}
