/** Who held an office of which state, at any time: then a count for the state has theirs in it. */
import type { ActorId, Catalogue } from '../dataset/model.ts';
import type { Directory } from './catalogue.ts';

type Offices = ReadonlyMap<ActorId, ReadonlySet<ActorId>>;

const known = new WeakMap<Catalogue, Offices>();

/** As the engine has it: a membership of a person in a state with any role but `member`. Person → states. */
function officesOf({ catalogue, actorById }: Directory): Offices {
  const found = known.get(catalogue);
  if (found) return found;
  const offices = new Map<ActorId, Set<ActorId>>();
  for (const { member, of, role } of catalogue.memberships) {
    if (role === 'member' || actorById.get(member)?.kind !== 'person' || actorById.get(of)?.kind !== 'state')
      continue;
    offices.set(member, (offices.get(member) ?? new Set()).add(of));
  }
  known.set(catalogue, offices);
  return offices;
}

/** Whether one of the two held an office of the other: they are no company for each other. */
export function isOwn(a: ActorId, b: ActorId, directory: Directory): boolean {
  const offices = officesOf(directory);
  return offices.get(a)?.has(b) === true || offices.get(b)?.has(a) === true;
}

/** Whether one is a state and the other speaks for one: then the pair is that of two states over again. */
export function isOfStates(a: ActorId, b: ActorId, directory: Directory): boolean {
  const speaks = (id: ActorId) => officesOf(directory).has(id);
  const isState = (id: ActorId) => directory.actorById.get(id)?.kind === 'state';
  return (isState(a) && speaks(b)) || (isState(b) && speaks(a));
}
