import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { makePacer } from '../../base/pacing.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { useViewAnswer, type ViewAnswer } from '../../queries/view-answer.ts';
import { sentenceOf, type Sentence } from './sentence.ts';

/** What is shown, in a sentence: that of the newest answer; while the next one is under way, of the one before. */
export function useSentence(): Sentence | null {
  return useSentenceOf(useViewAnswer());
}

/** The same for the eye: while the period moves, a few times a second. */
export function useCalmSentence(): Sentence | null {
  return useSentenceOf(useCalmly(useViewAnswer()));
}

function useSentenceOf(answer: ViewAnswer | null): Sentence | null {
  const { t, i18n } = useTranslation();
  const directory = useDirectory();
  const { language } = i18n;
  return useMemo(
    () => answer && sentenceOf(answer.question, answer.answer, { directory, t, language }),
    [answer, directory, t, language],
  );
}

function useCalmly<T>(live: T): T {
  const [calm, setCalm] = useState(live);
  const latest = useRef(live);
  const [pacer] = useState(() => makePacer(() => setCalm(latest.current)));
  useLayoutEffect(() => {
    if (live === latest.current) return;
    latest.current = live;
    pacer.changed();
  }, [live, pacer]);
  useLayoutEffect(() => pacer.stop, [pacer]);
  return calm;
}
