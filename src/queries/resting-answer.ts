/** The answer once it is the newest and has stayed the same for a moment: for what is asked, told or spoken at rest. */
import { createContext, useContext, useEffect, useState } from 'react';
import type { Answered, ViewAnswer } from './view-answer.ts';

const RESTS_AFTER_MS = 300;

/** Held by the `AnswerProvider`. */
export const RestingContext = createContext<ViewAnswer | null>(null);

/** `null` before the first. */
export function useRestingAnswer(): ViewAnswer | null {
  return useContext(RestingContext);
}

export function useResting({ answer, isCurrent }: Answered): ViewAnswer | null {
  const [resting, setResting] = useState<ViewAnswer | null>(null);
  useEffect(() => {
    if (!answer) return undefined;
    const timer = setTimeout(() => isCurrent() && setResting(answer), RESTS_AFTER_MS);
    return () => clearTimeout(timer);
  }, [answer, isCurrent]);
  return resting;
}
