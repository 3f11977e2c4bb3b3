/** From one event to the next, by time: for stepping through by key, and for playing the period forward. */
import { MINUTES_PER_DAY, parseDay, type DayNumber, type Period } from '../base/time.ts';
import type { EventId, EventRecord } from '../dataset/model.ts';
import type { EventWithSources } from '../engine/protocol.ts';
import type { Filter } from '../engine/filter.ts';
import type { RowsQuestion } from '../engine/question.ts';
import { currentView } from '../state/view-store.ts';
import { engine } from './client.ts';
import { earliest, latest } from './rows-by-date.ts';

/** `null` where there is none. */
export async function neighbourEvent(
  id: EventId,
  filter: Filter,
  which: 'previous' | 'next',
): Promise<EventWithSources | null> {
  const ordinals = await engine().ordinals(id, filter);
  const neighbour = ordinals?.[which] ?? null;
  return neighbour === null ? null : engine().event(neighbour);
}

/** Events that began earlier and still go on come first in a period: so many are looked through for the one that begins in it. */
const MOST_UNDER_WAY = 200;

interface Found {
  readonly row: number;
  readonly event: EventRecord;
}

const END_OF_TIME = parseDay('9999-12-31')!;

/**
 * The first matching event that begins in the period, else the first that goes on in it, else the next after it, else
 * the first of all; `null` where nothing matches, or where a newer question took this one's place.
 */
export async function firstEvent(filter: Filter, period: Period | null): Promise<Found | null> {
  const later = period && { from: period.from, to: END_OF_TIME };
  for (const stretch of period ? [period, later, null] : [null]) {
    const found = await firstIn(filter, stretch);
    if (found !== null) return found ?? null;
  }
  return null;
}

/** `undefined`: a newer question took this one's place. */
async function firstIn(filter: Filter, period: Period | null): Promise<Found | null | undefined> {
  const found = await eventsIn(filter, period, earliest(MOST_UNDER_WAY), 'first-event');
  if (!found) return undefined;
  const from = period?.from ?? Number.NEGATIVE_INFINITY;
  return found.find(({ event }) => dayOf(event) >= from) ?? found[0] ?? null;
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
  const rows = by === 1 ? earliest(MOST_UNDER_WAY) : latest(MOST_UNDER_WAY);
  const found = await eventsIn(currentView().filter, period, rows, 'next-event');
  if (!found) return undefined;
  const days = found.map(({ event }) => dayOf(event));
  return days.find((one) => (by === 1 ? one > day : one < day)) ?? null;
}

/** `undefined`: a newer question of the channel took its place. */
async function eventsIn(
  filter: Filter,
  period: Period | null,
  rows: RowsQuestion,
  channel: string,
): Promise<readonly Found[] | undefined> {
  const asked = await engine().ask({ filter, period, rows }, channel);
  if (asked.overtaken) return undefined;
  const found = Array.from(asked.answer.rows?.rows ?? []);
  const records = await engine().records(found);
  return records.map((event, at) => ({ row: found[at]!, event }));
}

function dayOf({ span }: EventRecord): DayNumber {
  return Math.floor(span.start / MINUTES_PER_DAY);
}
