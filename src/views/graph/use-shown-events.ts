/** In how many events the filter finds an actor, where that is not what the picture at its level counts. */
import { useMemo } from 'react';
import { usePacedAnswer } from '../../queries/paced-answer.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import type { GraphLevel } from '../../queries/engine-types.ts';
import type { GraphNode } from './graph-model.ts';

export interface ShownEvents {
  readonly level: GraphLevel;
  /** Of the node's actor; as many as the node's own where nothing else is known. */
  readonly of: (node: Pick<GraphNode, 'id' | 'events'>) => number;
}

export function useShownEvents(): ShownEvents {
  const { actorNumber } = useDirectory();
  const { answer } = usePacedAnswer();
  return useMemo(() => {
    const counts = answer?.answer.counts?.actors;
    return {
      level: answer?.question.graph?.level ?? 'all',
      of: ({ id, events }) => counts?.[actorNumber.get(id) ?? -1] ?? events,
    };
  }, [answer, actorNumber]);
}
