/** What lies under the pointer or the keyboard cursor: lit in all views, told in a tip. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EventRecord } from '../../dataset/model.ts';
import { useRowsWith } from '../../queries/hover-rows.ts';
import { recordOf } from '../../queries/records.ts';
import { hover, useHovered, type Hovered } from '../../state/hover.ts';
import type { RowNumber } from './answer-types.ts';
import type { TipPlace } from './EventTip.tsx';
import type { Hit } from './hit.ts';
import type { SceneBin } from './scene-types.ts';
import type { Stage } from './stage.ts';

export type TipContent =
  | { readonly kind: 'event'; readonly event: EventRecord; readonly place: TipPlace }
  | { readonly kind: 'bin'; readonly bin: SceneBin; readonly place: TipPlace }
  | { readonly kind: 'note'; readonly text: string; readonly place: TipPlace };

export interface Hovering {
  readonly tip: TipContent | null;
  readonly showEvent: (row: RowNumber, place: TipPlace) => void;
  readonly showHit: (hit: Exclude<Hit, { kind: 'event' }>, place: TipPlace) => void;
  readonly showNote: (text: string, place: TipPlace) => void;
  readonly showNothing: () => void;
}

export function useHovering(stage: Stage | null): Hovering {
  const [tip, setTip] = useState<TipContent | null>(null);
  const wanted = useRef<RowNumber | null>(null);
  useLitRows(stage);

  const showNothing = useCallback((): void => {
    if (wanted.current !== null) hover(null);
    wanted.current = null;
    setTip(null);
  }, []);

  const showEvent = useCallback((row: RowNumber, place: TipPlace): void => {
    if (wanted.current === row) return;
    wanted.current = row;
    void recordOf(row).then((event) => {
      if (wanted.current !== row || !event) return;
      setTip({ kind: 'event', event, place });
      hover({ kind: 'event', id: event.id, row, actors: event.participants.map(({ actor }) => actor) });
    });
  }, []);

  useEffect(() => showNothing, [showNothing]);
  return {
    tip,
    showEvent,
    showNothing,
    showHit: ({ bin }, place) => {
      showNothing();
      setTip({ kind: 'bin', bin, place });
    },
    showNote: (text, place) => {
      showNothing();
      setTip({ kind: 'note', text, place });
    },
  };
}

/** The hovered event's row, and the rows of a hovered actor or pair, wherever they are hovered. */
function useLitRows(stage: Stage | null): void {
  const hovered = useHovered();
  const actors = useMemo(() => actorsOf(hovered), [hovered]);
  const lit = useRowsWith(actors);
  useEffect(() => {
    stage?.setHighlights({ hovered: hovered?.kind === 'event' ? hovered.row : null });
  }, [stage, hovered]);
  useEffect(() => {
    stage?.setHighlights({ lit: actors === null ? null : (lit ?? null) });
  }, [stage, actors, lit]);
}

function actorsOf(hovered: Hovered | null): readonly string[] | null {
  if (hovered?.kind === 'actor') return [hovered.id];
  return hovered?.kind === 'pair' ? hovered.ids : null;
}
