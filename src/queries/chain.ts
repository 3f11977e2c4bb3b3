/** The events behind a chain of actors, link by link. */
import { useQuery } from '@tanstack/react-query';
import { defined } from '../base/assert.ts';
import type { ActorId, EventRecord } from '../dataset/model.ts';
import { useView } from '../state/view-store.ts';
import { useDirectory } from './catalogue.ts';
import { engine } from './client.ts';
import { answered, identity } from './view-answer.ts';

/** Latest events that are listed for each link; the rest is counted. */
const LISTED_PER_LINK = 3;

export interface ChainLink {
  readonly ends: readonly [ActorId, ActorId];
  /** Events that count for their line in the graph: within period and filter, at its level, by its weight. */
  readonly total: number;
  /** The latest of them. */
  readonly events: readonly EventRecord[];
}

/** `undefined` until all links are there. */
export function useChain(path: readonly ActorId[]): readonly ChainLink[] | undefined {
  const { catalogue } = useDirectory();
  const filter = useView((view) => view.filter);
  const period = useView((view) => view.period);
  const level = useView((view) => view.level);
  const weight = useView((view) => view.weight);
  const { data } = useQuery({
    queryKey: ['chain', identity(catalogue.info), path, { filter, period, level, weight }],
    queryFn: async ({ signal }): Promise<readonly ChainLink[]> => {
      const pairs = path.slice(1).map((b, at) => [path[at]!, b] as const);
      const pairEvents = { level, weight, pairs, latest: LISTED_PER_LINK };
      const answer = await answered({ filter, period, pairEvents }, 'chain', signal);
      return Promise.all(
        defined(answer.pairEvents, 'events of the pairs').map(async ({ total, latest }, at) => ({
          ends: pairs[at]!,
          total,
          events: await engine().records(Array.from(latest)),
        })),
      );
    },
  });
  return data;
}
