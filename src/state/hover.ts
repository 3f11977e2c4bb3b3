/** What lies under the pointer or the keyboard cursor: fleeting, in no link, shared so that views light up together. */
import { create } from 'zustand';
import type { ActorId, EventId } from '../dataset/model.ts';

export type Hovered =
  | {
      readonly kind: 'event';
      readonly id: EventId;
      readonly row: number;
      readonly actors: readonly ActorId[];
    }
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'pair'; readonly ids: readonly [ActorId, ActorId] };

const useHoverStore = create<{ readonly hovered: Hovered | null }>(() => ({ hovered: null }));

export function useHovered(): Hovered | null {
  return useHoverStore((state) => state.hovered);
}

export function hover(hovered: Hovered | null): void {
  if (useHoverStore.getState().hovered !== hovered) useHoverStore.setState({ hovered });
}
