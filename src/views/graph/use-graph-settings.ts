/** What the reader has set in this picture, beyond what is in the link: kept while the picture is open. */
import { useState } from 'react';
import type { ActorId } from '../../dataset/model.ts';
import type { Places } from './layout-request.ts';
import type { Point } from './stage.ts';

export interface GraphSettings {
  /** Most actors drawn; `null`: as many as there is room for. */
  readonly most: number | null;
  readonly setMost: (most: number | null) => void;
  readonly pins: Places;
  readonly pin: (id: ActorId, place: Point) => void;
  readonly unpin: (id: ActorId) => void;
  readonly unpinAll: () => void;
  readonly hidden: ReadonlySet<ActorId>;
  readonly hide: (id: ActorId) => void;
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
}

const NOBODY: ReadonlySet<ActorId> = new Set();
const NOWHERE: Places = new Map();

export function useGraphSettings(): GraphSettings {
  const [most, setMost] = useState<number | null>(null);
  const [pins, setPins] = useState(NOWHERE);
  const [hidden, setHidden] = useState(NOBODY);
  const [included, setIncluded] = useState<readonly ActorId[]>([]);
  const [organisations, setOrganisations] = useState<readonly ActorId[] | null>(null);
  const [warm, setWarm] = useState(false);
  return {
    most,
    setMost,
    pins,
    pin: (id, { x, y }) => setPins((before) => new Map(before).set(id, [x, y])),
    unpin: (id) => setPins((before) => new Map([...before].filter(([other]) => other !== id))),
    unpinAll: () => setPins(NOWHERE),
    hidden,
    hide: (id) => setHidden((before) => new Set([...before, id])),
    showAll: () => setHidden(NOBODY),
    included,
    include: (id) => setIncluded((before) => (before.includes(id) ? before : [...before, id])),
    organisations,
    setOrganisations,
    warm,
    setWarm,
  };
}
