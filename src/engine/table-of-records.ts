/** Records laid out as an event table, so that the engine has one form to build its columns from. */
import { dateFlags } from '../dataset/date-flags.ts';
import type { EventTable } from '../dataset/event-table.ts';
import { NO_PLACE } from '../dataset/event-table.ts';
import type { Dataset, EventRecord, Status } from '../dataset/model.ts';
import { listColumn } from './lists.ts';

const STATUS_ORDER: readonly Status[] = ['confirmed', 'reported', 'disputed'];

export function tableOfRecords(dataset: Dataset): EventTable {
  const { events, ...tables } = dataset;
  const kinds = sortedSet(events.map((event) => event.kind));
  const statuses = STATUS_ORDER.filter((status) => events.some((event) => event.status === status));
  const topicNames = sortedSet(events.flatMap((event) => event.topics));
  const roleNames = sortedSet(events.flatMap((event) => event.participants.map(({ role }) => role)));
  const actorNumber = numbering(dataset.actors.map(({ id }) => id));
  const placeNumber = numbering(dataset.places.map(({ id }) => id));
  const sourceNumber = numbering(dataset.sources.map(({ id }) => id));
  const participants = events.map(distinctParticipants);
  return {
    ...tables,
    count: events.length,
    ids: events.map(({ id }) => id),
    kinds,
    statuses,
    topicNames,
    roleNames,
    starts: Int32Array.from(events, ({ span }) => span.start),
    ends: Int32Array.from(events, ({ span }) => span.end),
    dateFlags: Uint8Array.from(events, ({ span }) => dateFlags(span)),
    kind: Uint16Array.from(events, mapBy(numbering(kinds), 'kind')),
    status: Uint8Array.from(events, mapBy(numbering(statuses), 'status')),
    place: Int32Array.from(events, ({ place }) => (place === null ? NO_PLACE : placeNumber(place))),
    participants: listColumn(
      participants.map((list) => list.map(({ actor }) => actorNumber(actor))),
      dataset.actors.length,
    ),
    roles: Uint8Array.from(participants.flat().map(({ role }) => roleNames.indexOf(role))),
    frameworks: listColumn(
      events.map((event) => [...new Set(event.frameworks)].map(actorNumber)),
      dataset.actors.length,
    ),
    topics: listColumn(
      events.map((event) => [...new Set(event.topics)].map(numbering(topicNames))),
      topicNames.length,
    ),
    eventSources: listColumn(
      events.map((event) => [...new Set(event.sources)].map(sourceNumber)),
      dataset.sources.length,
    ),
    sourceCounts: Uint16Array.from(events, ({ sources }) => sources.length),
    referredTo: referrals(events),
  };
}

/** Where an actor stands twice, once as host, it is host. */
function distinctParticipants({ participants }: EventRecord): EventRecord['participants'] {
  const roles = new Map<string, string>();
  for (const { actor, role } of participants)
    if (!roles.has(actor) || role === 'host') roles.set(actor, role);
  return Array.from(roles, ([actor, role]) => ({ actor, role }));
}

function referrals(events: readonly EventRecord[]): Uint16Array {
  const counts = new Map<string, number>();
  for (const { id, related } of events)
    for (const target of new Set(related.map(({ event }) => event)))
      if (target !== id) counts.set(target, (counts.get(target) ?? 0) + 1);
  return Uint16Array.from(events, ({ id }) => counts.get(id) ?? 0);
}

function sortedSet<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort();
}

function numbering(names: readonly string[]): (name: string) => number {
  const numbers = new Map(names.map((name, i) => [name, i]));
  return (name) => numbers.get(name) ?? -1;
}

function mapBy<K extends 'kind' | 'status'>(numberOf: (name: string) => number, field: K) {
  return (event: EventRecord): number => numberOf(event[field]);
}
