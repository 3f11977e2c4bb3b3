/**
 * Whom people represented, and which organisations states belonged to, on the day of each event.
 *
 * An office is a membership of a person in a state with any role but `member`; a state belongs to an organisation
 * where it has the role `member`. Both hold for an event if the two spans share a minute, so that an event known
 * only to its month is counted for whoever held the office in that month.
 */
import type { Actor, Membership } from '../dataset/model.ts';
import { numbering } from './ids.ts';
import type { Numberer } from './ids.ts';
import type { Work } from '../base/work.ts';

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

const NOTHING_HELD: Representation = { offices: new Map(), organisations: new Map() };

export function* representation(
  actors: readonly Actor[],
  memberships: readonly Membership[],
): Work<Representation> {
  if (memberships.length === 0) return NOTHING_HELD;
  const numberOf = yield* numbering(actors);
  const isOf = (id: string, kind: string): boolean => actors[numberOf(id)]?.kind === kind;
  const offices = memberships.filter(
    (m) => m.role !== 'member' && isOf(m.member, 'person') && isOf(m.of, 'state'),
  );
  const belonging = memberships.filter(
    (m) => m.role === 'member' && isOf(m.member, 'state') && isOf(m.of, 'organisation'),
  );
  return { offices: holdings(offices, numberOf), organisations: holdings(belonging, numberOf) };
}

function holdings(memberships: readonly Membership[], numberOf: Numberer): Holdings {
  const result = new Map<number, Held[]>();
  for (const { member, of, span } of memberships) {
    const held = { of: numberOf(of), start: span.start, end: span.end };
    const known = result.get(numberOf(member));
    if (known) known.push(held);
    else result.set(numberOf(member), [held]);
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
