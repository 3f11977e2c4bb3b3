/** What a click on an actor does: filter by it, as a participant or as the roof under which events took place. */
import type { ActorId } from '../../dataset/model.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { toggleActor, toggleFramework, useView } from '../../state/view-store.ts';

/** Organisations and initiatives that the record names as frameworks; people and states take part themselves. */
export function useIsRoof(): (id: ActorId) => boolean {
  const { catalogue, actorById } = useDirectory();
  return (id) => {
    const kind = actorById.get(id)?.kind;
    return (kind === 'organisation' || kind === 'initiative') && catalogue.frameworks.includes(id);
  };
}

export interface ActorFilter {
  /** Whether the filter asks for it. */
  readonly chosen: boolean;
  /** `add`: the others stay. */
  readonly toggle: (add: boolean) => void;
}

export function useActorFilter(id: ActorId): ActorFilter {
  const roof = useIsRoof()(id);
  const chosen = useView(({ filter: { actors, frameworks } }) => {
    const clause = roof ? frameworks : actors;
    return clause !== undefined && !clause.negated && clause.values.includes(id);
  });
  return { chosen, toggle: (add) => (roof ? toggleFramework : toggleActor)(id, { add }) };
}
