/** Where nothing matches: which clause to drop, and how many events each would give. */
import { useQuery } from '@tanstack/react-query';
import type { Question } from '../engine/question.ts';
import { without, type Filter } from '../engine/filter.ts';
import { useDirectory } from './catalogue.ts';
import { answered, identity } from './view-answer.ts';

export interface Relaxation {
  readonly drop: keyof Filter | 'period';
  /** Events that match once it is dropped. */
  readonly matching: number;
}

export type AskedView = Pick<Question, 'filter' | 'period'>;

/** What can be dropped, and what is left to ask then. */
export function relaxed({ filter, period }: AskedView): readonly (AskedView & Pick<Relaxation, 'drop'>)[] {
  const clauses = Object.keys(filter) as (keyof Filter)[];
  return [
    ...clauses.map((drop) => ({ drop, filter: without(filter, drop), period })),
    ...(period ? [{ drop: 'period' as const, filter, period: null }] : []),
  ];
}

/** Most events first; those that would still give none are left out. `undefined` while asked, or for `null`. */
export function useRelaxations(asked: AskedView | null): readonly Relaxation[] | undefined {
  const { catalogue } = useDirectory();
  const { data } = useQuery({
    queryKey: ['relaxations', identity(catalogue.info), asked?.filter, asked?.period],
    enabled: asked !== null,
    queryFn: async ({ signal }) => {
      const found = await Promise.all(
        relaxed(asked!).map(async ({ drop, ...question }): Promise<Relaxation> => {
          const { matching } = await answered(question, `relaxed ${drop}`, signal);
          return { drop, matching };
        }),
      );
      return found.filter(({ matching }) => matching > 0).toSorted((a, b) => b.matching - a.matching);
    },
  });
  return asked === null ? undefined : data;
}
