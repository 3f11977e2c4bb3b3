/** "Path to…": first one end, then the other, then the chain between them in the period, kept up as that changes. */
import { useMemo, useState } from 'react';
import type { ActorId } from '../../dataset/model.ts';
import type { Focus } from '../../state/view-state.ts';
import { leaveFocus, showPath, useView } from '../../state/view-store.ts';
import type { GraphModel } from './graph-model.ts';
import type { PathQuest } from './PathBar.tsx';
import { shortestPath } from './path.ts';

/** `to` is `null` while the reader is choosing it. */
interface PathEnds {
  readonly from: ActorId;
  readonly to: ActorId | null;
}

export interface PathChoice {
  readonly ends: PathEnds | null;
  readonly begin: (from: ActorId) => void;
  /** Takes the actor as the other end where one is awaited; says whether it did. */
  readonly choose: (to: ActorId) => boolean;
  /** Gives up choosing; else takes the path away. */
  readonly close: () => void;
}

/** A path is in the view once it has both ends; one end alone is forgotten when the view looks at something else. */
export function usePathChoice(): PathChoice {
  const focus = useView((view) => view.focus);
  const [begun, setBegun] = useState<{ readonly from: ActorId; readonly beside: Focus | null } | null>(null);
  const from = begun?.from ?? null;
  if (begun && begun.beside !== focus) setBegun(null);
  const ends = useMemo((): PathEnds | null => {
    if (from !== null) return { from, to: null };
    return focus?.kind === 'path' ? { from: focus.ends[0], to: focus.ends[1] } : null;
  }, [from, focus]);
  return {
    ends,
    begin: (start) => setBegun({ from: start, beside: focus }),
    choose: (to) => {
      if (from === null || from === to) return false;
      setBegun(null);
      showPath(from, to);
      return true;
    },
    close: () => (from === null ? leaveFocus() : setBegun(null)),
  };
}

export interface PathState extends Omit<PathChoice, 'ends'> {
  readonly quest: PathQuest | null;
  /** The chain to light up. */
  readonly chain: readonly ActorId[] | null;
}

/** `model`: of all in the period, drawn or not; `undefined` until it is there. */
export function usePathQuest({ ends, ...acts }: PathChoice, model: GraphModel | undefined): PathState {
  const quest = useMemo((): PathQuest | null => {
    if (!ends) return null;
    const { from, to } = ends;
    if (to === null) return { from, to };
    if (!model) return null;
    return { from, to, path: shortestPath(model, from, to) };
  }, [ends, model]);
  return { quest, chain: quest && quest.to !== null ? quest.path : null, ...acts };
}
