/** Tells the stage who is looked at, without rendering the picture anew. */
import { useEffect } from 'react';
import type { ActorId } from '../../dataset/model.ts';
import { useEvent } from '../../queries/records.ts';
import { useHovered } from '../../state/hover.ts';
import { useView } from '../../state/view-store.ts';
import { attentionOf } from './attention.ts';
import type { Ego } from './ego.ts';
import type { GraphModel } from './graph-model.ts';
import type { Stage } from './stage.ts';

const NOBODY: readonly ActorId[] = [];

interface LookedAt {
  readonly model: GraphModel | null;
  /** Under the keyboard. */
  readonly cursor: ActorId | null;
  /** The chain that the reader asked for. */
  readonly path: readonly ActorId[] | null;
  readonly ego: Ego | null;
  /** All in the period, drawn or not, once that is there. */
  readonly around: GraphModel | undefined;
}

export function useAttention(stage: Stage | null, { model, cursor, path, ego, around }: LookedAt): void {
  const hovered = useHovered();
  const selection = useView((view) => view.selection);
  const clause = useView((view) => view.filter.actors);
  const selectedEvent = selection?.kind === 'event' ? selection.id : null;
  const { data } = useEvent(selectedEvent);
  const event = data?.event.id === selectedEvent ? data.event : null;
  useEffect(() => {
    if (!stage || !model) return;
    const chosen = clause && !clause.negated ? clause.values : NOBODY;
    const selectedEventActors = event?.participants.map((one) => one.actor) ?? NOBODY;
    stage.attend(
      attentionOf(model, { hovered, selection, selectedEventActors, chosen, cursor, path, ego, around }),
    );
  }, [stage, model, hovered, selection, clause, event, cursor, path, ego, around]);
}
