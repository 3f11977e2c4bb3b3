/** Where an actor goes when the level gets coarser, and comes from when it gets finer. */
import type { ActorId } from '../../dataset/model.ts';

/** Actor → those of the next coarser level that it rolls up to: a person to a state, a state to its organisations. */
export type RollUps = ReadonlyMap<ActorId, readonly ActorId[]>;

/** Levels that a change can skip: people, states, organisations. */
const MOST_STEPS = 2;

/**
 * The one that the actor rolls up to among those that are drawn: the nearest level that has any, there the one with
 * the most events, of equals the first by id. `eventsOf` is `undefined` for who is not drawn.
 */
export function rolledInto(
  id: ActorId,
  rollUps: RollUps,
  eventsOf: (id: ActorId) => number | undefined,
): ActorId | undefined {
  if (rollUps.size === 0) return undefined;
  let reached: readonly ActorId[] = [id];
  for (let step = 0; step < MOST_STEPS; step++) {
    reached = reached.flatMap((one) => rollUps.get(one) ?? []);
    let best: ActorId | undefined;
    for (const one of reached) if (isBetter(one, best, eventsOf)) best = one;
    if (best !== undefined) return best;
  }
  return undefined;
}

function isBetter(
  one: ActorId,
  best: ActorId | undefined,
  eventsOf: (id: ActorId) => number | undefined,
): boolean {
  const events = eventsOf(one);
  if (events === undefined || best === undefined) return events !== undefined;
  const most = eventsOf(best) ?? 0;
  return events > most || (events === most && one < best);
}
