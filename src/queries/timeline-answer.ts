/**
 * The lanes of what the timeline shows: a part of the view's answer, but where the period in force is locked and the
 * timeline looks elsewhere. Then it asks for itself, and nothing else on the page is asked or drawn anew.
 */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createContext, useContext, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Question } from '../engine/question.ts';
import { looksElsewhere, periodInView, samePeriod } from '../state/view-state.ts';
import { useView } from '../state/view-store.ts';
import { useDirectory } from './catalogue.ts';
import { answered, identity, lanesQuestion, useRoom, type Answered, type ViewAnswer } from './view-answer.ts';

/** Held by the `AnswerProvider`. */
export const TimelineContext = createContext<Answered>({ answer: null, isCurrent: () => true });

/** Its question's period is the one that the timeline shows; only its lanes are sure to be there. */
export function useTimelineAnswer(): Answered {
  return useContext(TimelineContext);
}

/** To be called in one place, with the answer of the view. */
export function useAskedTimeline(view: Answered): Answered {
  const period = useView((now) => now.period);
  const elsewhere = useView(looksElsewhere);
  const own = useAskedLook(elsewhere);
  const last = useRef<ViewAnswer | null>(null);
  const answer = newest(view.answer, { elsewhere, own, last: last.current, period });
  last.current = answer;
  const current = useRef(view.isCurrent);
  useLayoutEffect(() => {
    current.current = elsewhere ? () => own.isNewest : view.isCurrent;
  });
  const [isCurrent] = useState(() => () => current.current());
  return useMemo(() => ({ answer, isCurrent }), [answer, isCurrent]);
}

interface Looked {
  readonly elsewhere: boolean;
  readonly own: { readonly answer: ViewAnswer | null; readonly isNewest: boolean };
  /** What was shown before. */
  readonly last: ViewAnswer | null;
  /** In force. */
  readonly period: Question['period'];
}

/** What was there stays until the answer comes that takes its place: at first, when it is locked, and when unlocked. */
export function newest(view: ViewAnswer | null, { elsewhere, own, last, period }: Looked): ViewAnswer | null {
  if (view === null) return null;
  if (elsewhere) return own.isNewest ? own.answer : last;
  const isOwn = last !== null && last.question.overview === undefined;
  return isOwn && !samePeriod(view.question.period, period) ? last : view;
}

/** The same for every view: a key is worked out with each step of a movement. */
const NOTHING_ASKED = ['timeline'];

function useAskedLook(enabled: boolean): Looked['own'] {
  const { catalogue } = useDirectory();
  const room = useRoom();
  const filter = useView((view) => view.filter);
  const lanes = useView((view) => view.lanes);
  const period = useView((view) => (enabled ? periodInView(view) : null));
  const { data, isPlaceholderData } = useQuery({
    queryKey: enabled
      ? ['timeline', identity(catalogue.info), { filter, lanes, period }, room]
      : NOTHING_ASKED,
    queryFn: async ({ signal }): Promise<ViewAnswer> => {
      const question = { filter, period, lanes: lanesQuestion({ period, lanes }, room, catalogue) };
      return { question, answer: await answered(question, 'timeline', signal) };
    },
    enabled,
    placeholderData: keepPreviousData,
  });
  return { answer: data ?? null, isNewest: data !== undefined && !isPlaceholderData };
}
