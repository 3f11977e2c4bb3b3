/** Memberships seen from a person, a state or an organisation: who held which office, who belonged to what, and when. */
import { group } from 'd3-array';
import type { ActorId, Catalogue, Membership } from '../../dataset/model.ts';

interface Memberships {
  readonly byMember: ReadonlyMap<ActorId, readonly Membership[]>;
  readonly byWhole: ReadonlyMap<ActorId, readonly Membership[]>;
}

const known = new WeakMap<Catalogue, Memberships>();

function membershipsOf(catalogue: Catalogue): Memberships {
  let found = known.get(catalogue);
  if (!found) {
    const all = [...catalogue.memberships].sort((a, b) => a.span.start - b.span.start);
    found = { byMember: group(all, (one) => one.member), byWhole: group(all, (one) => one.of) };
    known.set(catalogue, found);
  }
  return found;
}

/** What the actor belonged to and which offices it held, earliest first. */
export function belongingsOf(catalogue: Catalogue, actor: ActorId): readonly Membership[] {
  return membershipsOf(catalogue).byMember.get(actor) ?? [];
}

/** Who belonged to it or held an office of it, earliest first. */
export function membersOf(catalogue: Catalogue, whole: ActorId): readonly Membership[] {
  return membershipsOf(catalogue).byWhole.get(whole) ?? [];
}

/** The roles that a member held in one organisation or state, in order of time. */
export interface Offices {
  readonly of: ActorId;
  readonly roles: readonly string[];
}

/** What the actor held or belonged to at some moment of the span: on the day of an event. */
export function officesDuring(
  catalogue: Catalogue,
  actor: ActorId,
  span: { readonly start: number; readonly end: number },
): readonly Offices[] {
  const held = belongingsOf(catalogue, actor).filter(
    (one) => one.span.start < span.end && span.start < one.span.end,
  );
  return Array.from(
    group(held, (one) => one.of),
    ([of, list]) => ({
      of,
      roles: [...new Set(list.map((one) => one.role))],
    }),
  );
}

/** Memberships of the same other side together, in order of the first of each. */
export function groupedBy(
  memberships: readonly Membership[],
  side: 'member' | 'of',
): readonly { readonly other: ActorId; readonly terms: readonly Membership[] }[] {
  return [...group(memberships, (one) => one[side])].map(([other, terms]) => ({ other, terms }));
}
