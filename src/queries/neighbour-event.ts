/** The next or previous matching event by time, whatever the period: for stepping through by key. */
import { MINUTES_PER_DAY, parseDay, type Period } from '../base/time.ts';
import type { EventId, EventRecord } from '../dataset/model.ts';
import type { EventWithSources } from '../engine/protocol.ts';
import type { Filter } from '../engine/filter.ts';
import { engine } from './client.ts';
import { recordOf } from './records.ts';
import { answered } from './view-answer.ts';

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

/** Most that may have begun before the period and still go on: looked through for the first that begins in it. */
const MOST_UNDER_WAY = 200;

interface Found {
  readonly row: number;
  readonly event: EventRecord;
}

const END_OF_TIME = parseDay('9999-12-31')!;

/**
 * The first matching event that begins in the period, else the first that goes on in it, else the next after it, else
 * the first of all; `null` where nothing matches.
 */
export async function firstEvent(filter: Filter, period: Period | null): Promise<Found | null> {
  const found = await firstIn(filter, period);
  if (found || !period) return found;
  return (await firstIn(filter, { from: period.from, to: END_OF_TIME })) ?? firstIn(filter, null);
}

async function firstIn(filter: Filter, period: Period | null): Promise<Found | null> {
  const page = { sort: 'date', descending: false, from: 0, to: MOST_UNDER_WAY, language: 'en' } as const;
  const { signal } = new AbortController();
  const { rows } = await answered({ filter, period, rows: page }, 'first', signal);
  if (!rows || rows.rows.length === 0) return null;
  const from = (period?.from ?? Number.NEGATIVE_INFINITY) * MINUTES_PER_DAY;
  for (const row of rows.rows) {
    const event = await recordOf(row);
    if (event && event.span.start >= from) return { row, event };
  }
  const event = await recordOf(rows.rows[0]!);
  return event ? { row: rows.rows[0]!, event } : null;
}
