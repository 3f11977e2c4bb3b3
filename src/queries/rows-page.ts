/** A page of the matching events in the order of the table. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { EventRecord } from '../dataset/model.ts';
import type { Period } from '../base/time.ts';
import type { Filter } from '../engine/filter.ts';
import type { RowNumber, RowSort } from '../engine/question.ts';
import { currentView, useView } from '../state/view-store.ts';
import { useDirectory } from './catalogue.ts';
import { recordsOf } from './record-cache.ts';
import { useRestingPeriod } from './resting-period.ts';
import { answered, identity } from './view-answer.ts';

export interface RowsOrder {
  readonly sort: RowSort;
  readonly descending: boolean;
  readonly language: string;
}

export interface RowsPage {
  readonly matching: number;
  readonly from: number;
  readonly rows: readonly RowNumber[];
  readonly records: readonly EventRecord[];
}

interface Asked {
  readonly filter: Filter;
  readonly period: Period | null;
}

async function fetchPage(
  { filter, period }: Asked,
  order: RowsOrder,
  [from, to]: readonly [from: number, to: number],
  channel: string,
  signal: AbortSignal,
): Promise<RowsPage> {
  const answer = await answered({ filter, period, rows: { ...order, from, to } }, channel, signal);
  const rows = Array.from(answer.rows?.rows ?? []);
  return { matching: answer.matching, from, rows, records: await recordsOf(rows) };
}

/**
 * Rows at positions `from` to `to` (one past the last) of the matching events of the current view. Pages of one
 * `channel` overtake each other, so two lists on screen at once need two.
 */
export function useRowsPage(
  order: RowsOrder,
  from: number,
  to: number,
  channel = 'rows',
): RowsPage | undefined {
  const { catalogue } = useDirectory();
  const filter = useView((view) => view.filter);
  const period = useRestingPeriod();
  const { data } = useQuery({
    queryKey: ['rows', channel, identity(catalogue.info), filter, period, order, from, to],
    queryFn: ({ signal }) => fetchPage({ filter, period }, order, [from, to], channel, signal),
    placeholderData: keepPreviousData,
  });
  return data;
}

/** The same once, outside of React: for copying. */
export function rowsOfView(order: RowsOrder, from: number, to: number): Promise<RowsPage> {
  return fetchPage(currentView(), order, [from, to], 'copy', new AbortController().signal);
}
