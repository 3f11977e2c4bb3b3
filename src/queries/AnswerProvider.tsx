/** The one question of the page, asked in one place, so that a step of a movement renders only what shows it. */
import type { ReactNode } from 'react';
import { CalmContext, useCalmed } from './calm-answer.ts';
import { RestingContext, useRested } from './resting-answer.ts';
import { AnswerContext, useAskedView } from './view-answer.ts';

export function AnswerProvider({ children }: { readonly children: ReactNode }) {
  const answered = useAskedView();
  const calm = useCalmed(answered.answer);
  const rested = useRested(answered);
  return (
    <AnswerContext value={answered}>
      <CalmContext value={calm}>
        <RestingContext value={rested}>{children}</RestingContext>
      </CalmContext>
    </AnswerContext>
  );
}
