/** Rows of the current view in which a hovered actor or pair takes part: what lights up in the timeline. */
import { skipToken, useQuery } from '@tanstack/react-query';
import type { ActorId } from '../dataset/model.ts';
import type { RowNumber } from '../engine/question.ts';
import { periodInView } from '../state/view-state.ts';
import { useView } from '../state/view-store.ts';
import { useDirectory } from './catalogue.ts';
import { earliest } from './rows-by-date.ts';
import { answered, identity } from './view-answer.ts';

const MOST_LIT = 5_000;

/** `null` where nobody is hovered, `undefined` until the answer is there. */
export function useRowsWith(actors: readonly ActorId[] | null): ReadonlySet<RowNumber> | null | undefined {
  const { catalogue } = useDirectory();
  const filter = useView((view) => (actors === null ? null : view.filter));
  const period = useView((view) => (actors === null ? null : periodInView(view))); // a moving period concerns nobody else
  const { data } = useQuery({
    queryKey: ['rows-with', identity(catalogue.info), filter, period, actors],
    queryFn:
      actors === null || filter === null
        ? skipToken
        : async ({ signal }) => {
            const answer = await answered(
              { filter, period, with: actors, rows: earliest(MOST_LIT) },
              'hover',
              signal,
            );
            return new Set(answer.rows?.rows ?? []);
          },
  });
  return actors === null ? null : data;
}
