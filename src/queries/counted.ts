/** What the record counts where an article counts: how many there are, which is the n-th, and what each of a day is. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Period } from '../base/time.ts';
import type { EventRecord } from '../dataset/model.ts';
import type { Filter } from '../engine/filter.ts';
import type { Ordinals, RowsQuestion } from '../engine/question.ts';
import { useDirectory } from './catalogue.ts';
import { engine } from './client.ts';
import { earliest } from './rows-by-date.ts';
import { answered, identity } from './view-answer.ts';

export interface CountQuestion {
  /** The first is asked that any event ever matched. */
  readonly filters: readonly Filter[];
  readonly periods: readonly (Period | null)[];
  /** Which of them, from 1. */
  readonly number: number;
  /** A day or month of which each event is ranked. */
  readonly on: Period | null;
}

export interface Counted {
  /** Position in the question's filters. */
  readonly asked: number;
  /** Parallel to the question's periods. `nth` is `null` where there are fewer. */
  readonly counts: readonly { readonly matching: number; readonly nth: EventRecord | null }[];
  readonly onDate: readonly { readonly event: EventRecord; readonly ordinals: Ordinals }[];
}

const MOST_ON_DATE = 3;

/** `channel`: what else is asked in it is overtaken. While something else is counted, what was counted before. */
export function useCounted(question: CountQuestion, channel: string): Counted | undefined {
  const { catalogue } = useDirectory();
  const { data } = useQuery({
    queryKey: ['counted', identity(catalogue.info), channel, question],
    queryFn: ({ signal }) => countedBy(question, channel, signal),
    placeholderData: keepPreviousData,
  });
  return data;
}

export async function countedBy(
  question: CountQuestion,
  channel: string,
  signal: AbortSignal,
): Promise<Counted> {
  const { filters, periods, number, on } = question;
  const find = async (filter: Filter, period: Period | null, rows: RowsQuestion) => {
    const { matching, matchingEver, rows: found } = await answered({ filter, period, rows }, channel, signal);
    return { matching, matchingEver, events: await engine().records(Array.from(found?.rows ?? [])) };
  };
  const nth: RowsQuestion = { ...earliest(number), from: number - 1 };
  for (const [asked, filter] of filters.entries()) {
    const counts = [];
    let ever = 0;
    for (const period of periods) {
      const { matching, matchingEver, events } = await find(filter, period, nth);
      counts.push({ matching, nth: events[0] ?? null });
      ever = matchingEver;
    }
    if (ever === 0 && asked < filters.length - 1) continue;
    const onDate = on === null ? [] : (await find(filter, on, earliest(MOST_ON_DATE))).events;
    return { asked, counts, onDate: await ranked(onDate, filter) };
  }
  return { asked: 0, counts: [], onDate: [] };
}

async function ranked(events: readonly EventRecord[], filter: Filter): Promise<Counted['onDate']> {
  const all = await Promise.all(
    events.map(async (event) => ({ event, ordinals: await engine().ordinals(event.id, filter) })),
  );
  return all.flatMap(({ event, ordinals }) => (ordinals ? [{ event, ordinals }] : []));
}
