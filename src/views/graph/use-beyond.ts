/** What the reader asks beyond the picture: measures, chains and neighbours, for which all in the period count. */
import { useState } from 'react';
import { usePeriodGraph, type PeriodGraph } from '../../queries/period-graph.ts';
import type { ViewAnswer } from '../../queries/view-answer.ts';
import { useView } from '../../state/view-store.ts';
import type { Ego } from './ego.ts';
import { useAround, type Around } from './use-around.ts';
import type { GraphSettings } from './use-graph-settings.ts';
import { usePathChoice, usePathQuest, type PathState } from './use-path-quest.ts';

export interface Beyond {
  /** `null` until somebody looks closer. */
  readonly around: Around | null;
  /** Where there is something to measure. */
  readonly measured: PeriodGraph | undefined;
  readonly path: PathState;
  readonly ego: Ego | null;
  /** The pointer or the keyboard is at the graph: what is said of an actor then must hold for the whole period. */
  readonly lookCloser: () => void;
}

interface Asked {
  readonly answer: ViewAnswer | null;
  /** The period moves on: who only looks can wait until it rests. */
  readonly moving: boolean;
  readonly listShown: boolean;
}

export function useBeyond(
  { answer, moving, listShown }: Asked,
  { included, hidden, communities }: GraphSettings,
): Beyond {
  const [looked, setLooked] = useState(false);
  const choice = usePathChoice();
  const ego = useView(({ focus }) => (focus?.kind === 'ego' ? focus : null));
  const by = useView((view) => view.size);
  const measures = listShown || communities || by === 'betweenness';
  const wanted = measures || choice.ends !== null || ego !== null || (looked && !moving);
  const period = usePeriodGraph(answer, { included, wanted });
  const around = useAround(period, hidden);
  const path = usePathQuest(choice, around?.model);
  const measured = measures ? period : undefined;
  return { around, measured, path, ego, lookCloser: () => setLooked(true) };
}
