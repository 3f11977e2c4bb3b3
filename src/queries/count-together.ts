/** In how many events two are together: as many as are shown when the two are chosen. */
import { useQuery } from '@tanstack/react-query';
import type { ActorId } from '../dataset/model.ts';
import { without, type Filter } from '../engine/filter.ts';
import type { Period } from '../base/time.ts';
import { useView } from '../state/view-store.ts';
import { useDirectory } from './catalogue.ts';
import { answered, identity } from './view-answer.ts';

export interface Together {
  readonly ids: readonly [ActorId, ActorId];
  readonly count: number;
}

/** Choosing two puts them in the place of whoever was asked for. */
export async function countTogether(
  pairs: readonly Together['ids'][],
  filter: Filter,
  period: Period | null,
  channel: string,
  signal: AbortSignal,
): Promise<readonly Together[]> {
  const pairEvents = { level: 'involved', weight: 'shared', pairs, latest: 0 } as const;
  const question = { filter: without(filter, 'actors'), period, pairEvents };
  const answer = await answered(question, channel, signal);
  return pairs.map((ids, at) => ({ ids, count: answer.pairEvents?.[at]?.total ?? 0 }));
}

/** The actor with each of the others; `undefined` until it is counted. */
export function useCountsWith(
  id: ActorId | undefined,
  others: readonly ActorId[],
): ReadonlyMap<ActorId, number> | undefined {
  const { catalogue } = useDirectory();
  const filter = useView((view) => view.filter);
  const period = useView((view) => view.period);
  const { data } = useQuery({
    queryKey: ['counts-with', identity(catalogue.info), filter, period, id, others],
    queryFn: async ({ signal }) => {
      const pairs = others.map((other) => [id!, other] as const);
      const counted = await countTogether(pairs, filter, period, 'counts-with', signal);
      return new Map(counted.map(({ ids: [, other], count }) => [other, count]));
    },
    enabled: id !== undefined && others.length > 0,
  });
  return data;
}
