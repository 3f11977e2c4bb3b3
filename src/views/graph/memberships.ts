/** Who belonged to what in a period: what the hulls show, and how levels roll up. */
import { MINUTES_PER_DAY, type Period } from '../../base/time.ts';
import type { Actor, ActorId, Membership } from '../../dataset/model.ts';
import type { GraphModel } from './graph-model.ts';
import type { RollUps } from './roll-up.ts';

/** Drawn as hulls unless the reader picks others; where a dataset has none of them, its largest. */
const USUAL_HULLS: readonly ActorId[] = ['brics', 'sco', 'eaeu'];

/** An organisation and those of its members that are drawn, as positions in the model's nodes. */
export interface Group {
  readonly organisation: ActorId;
  readonly members: readonly number[];
}

/** A membership is in force in a period when it overlaps it; `null`: at any time. */
export function inForce({ span }: Membership, period: Period | null): boolean {
  if (!period) return true;
  return span.start < (period.to + 1) * MINUTES_PER_DAY && span.end > period.from * MINUTES_PER_DAY;
}

/** Members (not partners or observers) of the organisation in the period. */
export function membersOf(
  memberships: readonly Membership[],
  organisation: ActorId,
  period: Period | null,
): ReadonlySet<ActorId> {
  return new Set(
    memberships
      .filter((one) => one.of === organisation && one.role === 'member' && inForce(one, period))
      .map((one) => one.member),
  );
}

/** Organisations that ever had members besides persons, those with the most first. */
export function hullChoices(
  memberships: readonly Membership[],
  actorById: ReadonlyMap<ActorId, Actor>,
): readonly ActorId[] {
  const members = new Map<ActorId, number>();
  for (const { of, role, member } of memberships)
    if (role === 'member' && actorById.get(member)?.kind !== 'person')
      members.set(of, (members.get(of) ?? 0) + 1);
  return [...members.keys()].sort((a, b) => members.get(b)! - members.get(a)! || (a < b ? -1 : 1));
}

export function usualHulls(choices: readonly ActorId[]): readonly ActorId[] {
  const usual = USUAL_HULLS.filter((id) => choices.includes(id));
  return usual.length > 0 ? usual : choices.slice(0, USUAL_HULLS.length);
}

/** The state in which a person holds office in the period; of several, that of the office begun last. */
function statesOfPeople(
  memberships: readonly Membership[],
  actorById: ReadonlyMap<ActorId, Actor>,
  period: Period | null,
): ReadonlyMap<ActorId, ActorId> {
  const offices = memberships
    .filter((one) => one.role !== 'member' && inForce(one, period))
    .filter(({ member }) => actorById.get(member)?.kind === 'person')
    .filter(({ of }) => actorById.get(of)?.kind === 'state')
    .sort((a, b) => a.span.start - b.span.start);
  return new Map(offices.map(({ member, of }) => [member, of]));
}

/** People to their state in the period, states to the organisations that they belong to then, in the order of the dataset. */
export function rollUpsOf(
  memberships: readonly Membership[],
  actorById: ReadonlyMap<ActorId, Actor>,
  period: Period | null,
): RollUps {
  const rollUps = new Map<ActorId, ActorId[]>();
  for (const [person, state] of statesOfPeople(memberships, actorById, period)) rollUps.set(person, [state]);
  for (const one of memberships) {
    if (one.role !== 'member' || actorById.get(one.member)?.kind !== 'state') continue;
    if (actorById.get(one.of)?.kind !== 'organisation' || !inForce(one, period)) continue;
    const organisations = rollUps.get(one.member);
    if (!organisations) rollUps.set(one.member, [one.of]);
    else if (!organisations.includes(one.of)) organisations.push(one.of);
  }
  return rollUps;
}

/** The members in force in the period that are drawn; organisations without any are left out. */
export function groupsOf(
  model: Pick<GraphModel, 'nodes'>,
  memberships: readonly Membership[],
  organisations: readonly ActorId[],
  period: Period | null,
): readonly Group[] {
  return organisations
    .map((organisation) => {
      const ids = membersOf(memberships, organisation, period);
      const members = model.nodes.flatMap((node, at) => (ids.has(node.id) ? [at] : []));
      return { organisation, members };
    })
    .filter((group) => group.members.length > 0);
}
