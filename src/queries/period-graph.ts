/**
 * The graph of filter and period whatever the picture has room for: what is measured, and where chains and neighbours
 * are looked for. It asks for more than the picture can draw, so that a number is the same in every window.
 */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ActorId } from '../dataset/model.ts';
import type { GraphAnswer, Question } from '../engine/question.ts';
import { useDirectory } from './catalogue.ts';
import { answered, identity, type ViewAnswer } from './view-answer.ts';

/** As many as are measured within seconds, in a worker of their own. */
export const WHOLE = { actors: 2_000, pairs: 20_000 } as const;

export interface PeriodGraph {
  /** What was asked: equal keys have equal answers. */
  readonly key: string;
  readonly graph: GraphAnswer;
  /** There are more actors or pairs than these. */
  readonly isCut: boolean;
}

/** Of the question of `view`; while the next one is under way, the one before; `undefined` where it is not wanted. */
export function usePeriodGraph(
  view: ViewAnswer | null,
  { included, wanted }: { readonly included: readonly ActorId[]; readonly wanted: boolean },
): PeriodGraph | undefined {
  const { catalogue } = useDirectory();
  const question = view && periodQuestion(view.question, included);
  const key = JSON.stringify([identity(catalogue.info), question]);
  const { data } = useQuery({
    queryKey: ['period-graph', key],
    enabled: wanted && question !== null,
    queryFn: async ({ signal }): Promise<PeriodGraph> => {
      const { graph } = await answered(question!, 'period-graph', signal);
      return { key, graph: graph!, isCut: isCut(graph!) };
    },
    placeholderData: keepPreviousData,
  });
  return wanted ? data : undefined;
}

/** Without the picture's room, which must not change what is said. */
export function periodQuestion(
  { filter, period, graph }: Question,
  included: readonly ActorId[],
): Pick<Question, 'filter' | 'period' | 'graph'> | null {
  return graph ? { filter, period, graph: { ...graph, ...WHOLE, included } } : null;
}

export function isCut({
  actors,
  actorTotal,
  weights,
  pairTotal,
}: Pick<GraphAnswer, 'actors' | 'actorTotal' | 'weights' | 'pairTotal'>): boolean {
  return actors.length < actorTotal || weights.length < pairTotal;
}
