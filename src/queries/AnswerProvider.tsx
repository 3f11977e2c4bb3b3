/** The one question of the page, asked in one place, so that a step of a movement renders only what shows it. */
import type { ReactNode } from 'react';
import { CalmContext, useCalmed } from './calm-answer.ts';
import { AnswerContext, useAskedView } from './view-answer.ts';

export function AnswerProvider({ children }: { readonly children: ReactNode }) {
  const answered = useAskedView();
  const calm = useCalmed(answered.answer);
  return (
    <AnswerContext value={answered}>
      <CalmContext value={calm}>{children}</CalmContext>
    </AnswerContext>
  );
}
