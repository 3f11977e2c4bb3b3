/** "Path to…": first one end, then the other, then the chain between them in the period, kept up as that changes. */
import { useMemo } from 'react';
import type { ActorId } from '../../dataset/model.ts';
import type { GraphModel } from './graph-model.ts';
import type { PathQuest } from './PathBar.tsx';
import { shortestPath } from './path.ts';

export interface PathState {
  readonly quest: PathQuest | null;
  /** The chain to light up. */
  readonly chain: readonly ActorId[] | null;
  readonly begin: (from: ActorId) => void;
  /** Takes the actor as the other end where one is awaited; says whether it did. */
  readonly choose: (to: ActorId) => boolean;
  readonly close: () => void;
}

export interface PathEnds {
  readonly from: ActorId;
  readonly to: ActorId | null;
}

/** `model`: of all in the period, drawn or not; `undefined` until it is there. */
export function usePathQuest(
  [ends, setEnds]: readonly [PathEnds | null, (ends: PathEnds | null) => void],
  model: GraphModel | undefined,
): PathState {
  const quest = useMemo((): PathQuest | null => {
    if (!ends) return null;
    const { from, to } = ends;
    if (to === null) return { from, to };
    if (!model) return null;
    return { from, to, path: shortestPath(model, from, to) };
  }, [ends, model]);
  return {
    quest,
    chain: quest && quest.to !== null ? quest.path : null,
    begin: (from) => setEnds({ from, to: null }),
    choose: (to) => {
      if (!ends || ends.to !== null || ends.from === to) return false;
      setEnds({ from: ends.from, to });
      return true;
    },
    close: () => setEnds(null),
  };
}
