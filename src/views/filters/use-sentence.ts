import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { makePacer } from '../../base/pacing.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { useRestingAnswer } from '../../queries/resting-answer.ts';
import { useViewAnswer, type ViewAnswer } from '../../queries/view-answer.ts';
import { sentenceOf, type Sentence } from './sentence.ts';

/** What is shown, in a sentence: that of the newest answer; while the next one is under way, of the one before. */
export function useSentence(): Sentence | null {
  return useSentenceOf(useViewAnswer());
}

/** The same for the eye: while the period moves, a few times a second. */
export function usePacedSentence(): Sentence | null {
  return useSentenceOf(usePaced(useViewAnswer()));
}

/** The same once it rests, for what is written seldom; `null` where it is not `wanted`. */
export function useRestingSentence(wanted: boolean): Sentence | null {
  const answer = useRestingAnswer();
  return useSentenceOf(wanted ? answer : null);
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

/** The first is shown with all that comes with it: told of it afterwards, React would draw a second time at once. */
function usePaced(live: ViewAnswer | null): ViewAnswer | null {
  const [paced, setPaced] = useState(live);
  if (paced === null && live !== null) setPaced(live);
  const latest = useRef(live);
  const [pacer] = useState(() => makePacer(() => setPaced(latest.current)));
  useLayoutEffect(() => {
    if (live === latest.current) return;
    latest.current = live;
    if (live !== paced) pacer.changed();
  }, [live, paced, pacer]);
  useLayoutEffect(() => pacer.stop, [pacer]);
  return paced;
}
