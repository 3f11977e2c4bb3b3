/** "Path to…": first one end, then the other, then the chain between them, kept up as the picture changes. */
import { useMemo, useState } from 'react';
import type { ActorId } from '../../dataset/model.ts';
import type { GraphModel } from './graph-model.ts';
import type { PathQuest } from './PathBar.tsx';
import { shortestPath } from './path.ts';

interface PathState {
  readonly quest: PathQuest | null;
  /** The chain to light up. */
  readonly chain: readonly ActorId[] | null;
  readonly begin: (from: ActorId) => void;
  /** Takes the actor as the other end where one is awaited; says whether it did. */
  readonly choose: (to: ActorId) => boolean;
  readonly close: () => void;
}

export function usePathQuest(model: GraphModel | null): PathState {
  const [ends, setEnds] = useState<{ readonly from: ActorId; readonly to: ActorId | null } | null>(null);
  const quest = useMemo((): PathQuest | null => {
    if (!ends || !model) return null;
    const { from, to } = ends;
    return to === null ? { from, to } : { from, to, path: shortestPath(model, from, to) };
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
