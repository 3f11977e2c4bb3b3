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

export function useAttention(
  stage: Stage | null,
  model: GraphModel | null,
  cursor: ActorId | null,
  path: readonly ActorId[] | null,
  ego: Ego | null,
  around: GraphModel | undefined,
): void {
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
