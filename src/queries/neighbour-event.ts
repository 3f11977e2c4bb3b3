/** The next or previous matching event by time, whatever the period: for stepping through by key. */
import type { EventId } from '../dataset/model.ts';
import type { EventWithSources } from '../engine/protocol.ts';
import type { Filter } from '../engine/filter.ts';
import { engine } from './client.ts';

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
