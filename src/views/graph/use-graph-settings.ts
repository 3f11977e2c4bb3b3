/** What the reader has set in this picture. All of it is in the link. */
import { useMemo } from 'react';
import type { ActorId } from '../../dataset/model.ts';
import type { Pin } from '../../state/view-state.ts';
import {
  hideActors,
  includeActor,
  pinActors,
  setCommunities,
  setHulls,
  setNodes,
  setRecency,
  showHidden,
  unpinActor,
  unpinAll,
  useView,
} from '../../state/view-store.ts';
import type { Places } from './layout-request.ts';
import type { Point } from './stage.ts';

export interface GraphSettings {
  /** Most actors drawn; `null`: as many as there is room for. */
  readonly most: number | null;
  readonly setMost: (most: number | null) => void;
  readonly pins: Places;
  readonly pin: (id: ActorId, place: Point) => void;
  readonly pinAll: (pins: readonly Pin[]) => void;
  readonly unpin: (id: ActorId) => void;
  readonly unpinAll: () => void;
  readonly hidden: ReadonlySet<ActorId>;
  readonly hide: (ids: readonly ActorId[]) => void;
  readonly showAll: () => void;
  /** Drawn whatever their number of events. */
  readonly included: readonly ActorId[];
  readonly include: (id: ActorId) => void;
  /** Organisations with a hull; `null`: the usual ones. */
  readonly organisations: readonly ActorId[] | null;
  readonly setOrganisations: (organisations: readonly ActorId[]) => void;
  /** Links that were renewed late in the period are warmer. */
  readonly warm: boolean;
  readonly setWarm: (warm: boolean) => void;
  /** Communities are marked with their letters. */
  readonly communities: boolean;
  readonly setCommunities: (communities: boolean) => void;
}

export function useGraphSettings(): GraphSettings {
  const pinned = useView((view) => view.pins);
  const pins = useMemo(() => new Map(pinned.map(({ id, x, y }) => [id, [x, y] as const])), [pinned]);
  const hiddenIds = useView((view) => view.hidden);
  const hidden = useMemo(() => new Set(hiddenIds), [hiddenIds]);
  return {
    most: useView((view) => view.nodes),
    setMost: setNodes,
    pins,
    pin: (id, { x, y }) => pinActors([{ id, x, y }]),
    pinAll: pinActors,
    unpin: unpinActor,
    unpinAll,
    hidden,
    hide: hideActors,
    showAll: showHidden,
    included: useView((view) => view.included),
    include: includeActor,
    organisations: useView((view) => view.hulls),
    setOrganisations: setHulls,
    warm: useView((view) => view.recency),
    setWarm: setRecency,
    communities: useView((view) => view.communities),
    setCommunities,
  };
}
