/**
 * Which two are most often together, and in how many events: as many as are shown when the two are chosen. The graph
 * names the candidates, but counts for a state only where it is named; so these are counted once more, as a filter
 * counts.
 */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ActorId } from '../dataset/model.ts';
import type { Filter } from '../engine/filter.ts';
import type { GraphAnswer, GraphLevel } from '../engine/question.ts';
import type { Period } from '../base/time.ts';
import { useDirectory, type Directory } from './catalogue.ts';
import { countTogether, type Together } from './count-together.ts';
import { isOfStates } from './office-holders.ts';
import { useRestingAnswer } from './resting-answer.ts';
import { answered, identity } from './view-answer.ts';

const CANDIDATES = { weight: 'shared', actors: 60, pairs: 24, included: [] } as const;

/** Most events first; of the view that has come to rest. While another is asked for, those before. */
export function useMostTogether(): readonly Together[] | undefined {
  const directory = useDirectory();
  const question = useRestingAnswer()?.question ?? null;
  const { filter = {}, period = null } = question ?? {};
  const { data } = useQuery({
    queryKey: ['most-together', identity(directory.catalogue.info), filter, period],
    queryFn: ({ signal }) => mostTogether(directory, filter, period, signal),
    enabled: question !== null,
    placeholderData: keepPreviousData,
  });
  return data;
}

async function mostTogether(
  directory: Directory,
  filter: Filter,
  period: Period | null,
  signal: AbortSignal,
): Promise<readonly Together[]> {
  const pairs = new Map<string, readonly [ActorId, ActorId]>();
  for (const level of levels(directory)) {
    const graph = { ...CANDIDATES, level };
    const answer = await answered({ filter, period, graph }, 'together', signal);
    for (const ids of pairsOf(answer.graph, directory)) pairs.set(ids.toSorted().join(' '), ids);
  }
  return (await countTogether([...pairs.values()], filter, period, 'together', signal))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** Where nobody holds an office, states are those that are named. */
function levels({ catalogue }: Directory): readonly GraphLevel[] {
  return catalogue.memberships.length > 0 ? ['all', 'states'] : ['all'];
}

function pairsOf(
  graph: GraphAnswer | undefined,
  directory: Directory,
): readonly (readonly [ActorId, ActorId])[] {
  if (!graph) return [];
  const idOf = (end: number) => directory.catalogue.actors[graph.actors[graph.pairs[end]!]!]!.id;
  return Array.from(graph.weights, (_, at) => [idOf(2 * at), idOf(2 * at + 1)] as const).filter(
    ([a, b]) => !isOfStates(a, b, directory),
  );
}
