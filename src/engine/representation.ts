/**
 * Whom people represented, and which organisations states belonged to, on the day of each event.
 *
 * An office is a membership of a person in a state with any role but `member`; a state belongs to an organisation
 * where it has the role `member`. Both hold for an event if the two spans share a minute, so that an event known
 * only to its month is counted for whoever held the office in that month.
 */
import type { Actor, Membership } from '../dataset/model.ts';

/** Something that held from `start` to one before `end`, in minutes. `of` is the position of an actor. */
interface Held {
  readonly of: number;
  readonly start: number;
  readonly end: number;
}

/** By position of the member; absent for those who never held anything. */
export type Holdings = ReadonlyMap<number, readonly Held[]>;

export interface Representation {
  /** Person → states. */
  readonly offices: Holdings;
  /** State → organisations. */
  readonly organisations: Holdings;
}

export function representation(actors: readonly Actor[], memberships: readonly Membership[]): Representation {
  const numbers = new Map(actors.map((actor, i) => [actor.id, i]));
  const isOf = (id: string, kind: string): boolean => actors[numbers.get(id) ?? -1]?.kind === kind;
  const offices = memberships.filter(
    (m) => m.role !== 'member' && isOf(m.member, 'person') && isOf(m.of, 'state'),
  );
  const belonging = memberships.filter(
    (m) => m.role === 'member' && isOf(m.member, 'state') && isOf(m.of, 'organisation'),
  );
  return { offices: holdings(offices, numbers), organisations: holdings(belonging, numbers) };
}

function holdings(memberships: readonly Membership[], numbers: ReadonlyMap<string, number>): Holdings {
  const result = new Map<number, Held[]>();
  for (const { member, of, span } of memberships) {
    const held = { of: numbers.get(of)!, start: span.start, end: span.end };
    const key = numbers.get(member)!;
    result.set(key, [...(result.get(key) ?? []), held]);
  }
  return result;
}

/** Calls `found` with everything that `member` held at some minute of the span. */
export function heldDuring(
  all: Holdings,
  member: number,
  start: number,
  end: number,
  found: (of: number) => void,
): void {
  for (const held of all.get(member) ?? []) if (held.start < end && held.end > start) found(held.of);
}
