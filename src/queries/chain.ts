/** The events behind a chain of actors, link by link; and the next event in time, for stepping from one to the next. */
import { useQuery } from '@tanstack/react-query';
import { defined } from '../base/assert.ts';
import { MINUTES_PER_DAY, type DayNumber, type Period } from '../base/time.ts';
import type { ActorId, EventRecord } from '../dataset/model.ts';
import { currentView, useView } from '../state/view-store.ts';
import { useDirectory } from './catalogue.ts';
import { engine } from './client.ts';
import { answered, identity } from './view-answer.ts';

/** Latest events that are listed for each link; the rest is counted. */
const LISTED_PER_LINK = 3;
/** Events that began earlier and still last come first in a period: beyond so many, the next one is not looked for. */
const MOST_LASTING = 200;

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

/**
 * First day of the next matching event that begins after (or, backwards, before) the day; `null`: there is none within
 * the extent; `undefined`: a newer question took this one's place.
 */
export async function nextEventDay(
  day: DayNumber,
  by: 1 | -1,
  extent: Period,
): Promise<DayNumber | null | undefined> {
  const period = by === 1 ? { from: day + 1, to: extent.to } : { from: extent.from, to: day - 1 };
  if (period.from > period.to) return null;
  const rows = { sort: 'date', descending: by < 0, from: 0, to: MOST_LASTING, language: 'en' } as const;
  const asked = await engine().ask({ filter: currentView().filter, period, rows }, 'next-event');
  if (asked.overtaken) return undefined;
  const records = await engine().records(Array.from(asked.answer.rows?.rows ?? []));
  const days = records.map(({ span }) => Math.floor(span.start / MINUTES_PER_DAY));
  return days.find((one) => (by === 1 ? one > day : one < day)) ?? null;
}
