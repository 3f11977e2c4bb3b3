/** What the reader has set in this picture: pins and outlines, which are in the link, and what is kept while it is open. */
import { useMemo, useState } from 'react';
import type { ActorId } from '../../dataset/model.ts';
import type { Pin } from '../../state/view-state.ts';
import { pinActors, setHulls, unpinActor, unpinAll, useView } from '../../state/view-store.ts';
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

const NOBODY: ReadonlySet<ActorId> = new Set();

export function useGraphSettings(): GraphSettings {
  const [most, setMost] = useState<number | null>(null);
  const [hidden, setHidden] = useState(NOBODY);
  const [included, setIncluded] = useState<readonly ActorId[]>([]);
  const [warm, setWarm] = useState(false);
  const [communities, setCommunities] = useState(false);
  const pinned = useView((view) => view.pins);
  const pins = useMemo(() => new Map(pinned.map(({ id, x, y }) => [id, [x, y] as const])), [pinned]);
  return {
    most,
    setMost,
    pins,
    pin: (id, { x, y }) => pinActors([{ id, x, y }]),
    pinAll: pinActors,
    unpin: unpinActor,
    unpinAll,
    hidden,
    hide: (ids) => setHidden((before) => new Set([...before, ...ids])),
    showAll: () => setHidden(NOBODY),
    included,
    include: (id) => setIncluded((before) => (before.includes(id) ? before : [...before, id])),
    organisations: useView((view) => view.hulls),
    setOrganisations: setHulls,
    warm,
    setWarm,
    communities,
    setCommunities,
  };
}
