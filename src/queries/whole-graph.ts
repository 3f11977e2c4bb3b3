/** The actors of the whole record at a level, whatever filter and period: where everybody is at home in the graph. */
import { useQuery } from '@tanstack/react-query';
import type { GraphAnswer, GraphLevel } from '../engine/question.ts';
import { useDirectory } from './catalogue.ts';
import { answered, identity } from './view-answer.ts';

const PAIRS_PER_ACTOR = 5;

/** The `actors` with the most events; `undefined` until they are there. */
export function useWholeGraph(level: GraphLevel, actors: number): GraphAnswer | undefined {
  const { catalogue } = useDirectory();
  const { data } = useQuery({
    queryKey: ['whole-graph', identity(catalogue.info), level, actors],
    queryFn: async ({ signal }) => {
      const graph = {
        level,
        weight: 'shared',
        actors,
        pairs: actors * PAIRS_PER_ACTOR,
        included: [],
      } as const;
      const answer = await answered({ filter: {}, period: null, graph }, 'whole-graph', signal);
      return answer.graph;
    },
    gcTime: Number.POSITIVE_INFINITY,
  });
  return data;
}
