/** Measures of the graph in view, and of one actor year by year. */
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { utcYear } from 'd3-time';
import { dayOfMs, msOfDay, yearOfDay, type Period } from '../base/time.ts';
import { defined } from '../base/assert.ts';
import { WorkerGone } from '../base/watched-worker.ts';
import type { ActorId } from '../dataset/model.ts';
import { without, type Filter } from '../engine/filter.ts';
import { startMeasuring, type Measuring } from '../engine/measures-client.ts';
import type { Measures } from '../engine/measures.ts';
import { NO_COMMUNITY } from '../engine/no-community.ts';
import type { GraphAnswer, GraphLevel, PairWeight } from '../engine/question.ts';
import type { NodeSize } from '../state/view-state.ts';
import { useView } from '../state/view-store.ts';
import { useDirectory } from './catalogue.ts';
import { isMistake } from './client.ts';
import { WHOLE, type PeriodGraph } from './period-graph.ts';
import { answered, identity } from './view-answer.ts';

export interface ActorMeasures {
  /** Share, 0 to 1, of the shortest chains between two others that lead through it. */
  readonly betweenness: number;
  /** From 0 for the largest; `null`: it shares no event with anybody. */
  readonly community: number | null;
}

export interface Measured<T> {
  /** `undefined` until it is there, and where there is nothing to measure. */
  readonly there: T | undefined;
  /** Where the program that measures could not be fetched, or broke down: asks again. */
  readonly retry: (() => void) | null;
}

/** The picture needs no measures: where their program is missing, that is said in their place. */
const missingIsSaid = {
  throwOnError: (error: Error): boolean => isMistake(error) && !(error instanceof WorkerGone),
};

function measuredOf<T>(query: UseQueryResult<T>): Measured<T> {
  return { there: query.data, retry: query.isError ? () => void query.refetch() : null };
}

let measuring: Measuring | undefined;
let measured: Promise<unknown> = Promise.resolve();

/** One graph after the other; who no longer waits when its turn comes is not measured. */
async function measuresOf(graph: GraphAnswer, signal: AbortSignal): Promise<Measures> {
  const before = measured.catch(() => {});
  const mine = before.then(() => {
    signal.throwIfAborted();
    measuring ??= startMeasuring();
    return measuring(graph);
  });
  measured = mine;
  return mine;
}

/** Of the newest graph that is measured. */
export function useMeasures(period: PeriodGraph | undefined): Measured<ReadonlyMap<ActorId, ActorMeasures>> {
  const { catalogue } = useDirectory();
  const query = useQuery({
    ...missingIsSaid,
    queryKey: ['measures', period?.key],
    enabled: period !== undefined,
    queryFn: async ({ signal }) => {
      const { graph } = defined(period, 'a graph to measure');
      const { betweenness, community } = await measuresOf(graph, signal);
      return new Map(
        Array.from(graph.actors, (actor, at): [ActorId, ActorMeasures] => [
          catalogue.actors[actor]!.id,
          {
            betweenness: betweenness[at]!,
            community: community[at] === NO_COMMUNITY ? null : community[at]!,
          },
        ]),
      );
    },
    placeholderData: keepPreviousData,
  });
  return period ? measuredOf(query) : { there: undefined, retry: null };
}

/** The calendar years of the extent, the first and the last perhaps in part. */
export function yearsOf(extent: Period): readonly Period[] {
  const first = utcYear.floor(new Date(msOfDay(extent.from)));
  return utcYear.range(first, new Date(msOfDay(extent.to + 1))).map((start) => ({
    from: dayOfMs(start.getTime()),
    to: dayOfMs(utcYear.offset(start, 1).getTime()) - 1,
  }));
}

interface YearQuestion {
  readonly id: ActorId;
  readonly filter: Filter;
  readonly level: GraphLevel;
  readonly weight: PairWeight;
  readonly measure: Exclude<NodeSize, 'events'>;
}

/** The measure of an actor in a year: 0 where it takes no part. */
export interface YearMeasure {
  readonly year: number;
  readonly value: number;
}

/** By the other clauses of the filter, at the level of the graph; all years at once. */
export function useMeasureByYear(
  id: ActorId,
  measure: YearQuestion['measure'],
): Measured<readonly YearMeasure[]> {
  const { catalogue } = useDirectory();
  const whole = useView((view) => view.filter);
  const [level, weight] = [useView((view) => view.level), useView((view) => view.weight)];
  const filter = without(whole, 'actors');
  const query = useQuery({
    ...missingIsSaid,
    queryKey: ['measure-by-year', identity(catalogue.info), id, filter, level, weight, measure],
    queryFn: async ({ signal }) => {
      const number = catalogue.actors.findIndex((actor) => actor.id === id);
      const years: YearMeasure[] = [];
      for (const period of yearsOf(catalogue.extent))
        years.push({
          year: yearOfDay(period.from),
          value: await measureIn(period, { id, filter, level, weight, measure }, number, signal),
        });
      return years;
    },
  });
  return measuredOf(query);
}

async function measureIn(
  period: Period,
  { id, filter, level, weight, measure }: YearQuestion,
  number: number,
  signal: AbortSignal,
): Promise<number> {
  const graph = { level, weight, ...WHOLE, included: [id] };
  const answer = (await answered({ filter, period, graph }, 'measure-by-year', signal)).graph;
  const at = answer?.actors.indexOf(number) ?? -1;
  if (!answer || at < 0) return 0;
  if (measure === 'counterparts') return answer.counterparts[at]!;
  return (await measuresOf(answer, signal)).betweenness[at]!;
}
