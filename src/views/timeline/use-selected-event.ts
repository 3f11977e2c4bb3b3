import type { EventRecord } from '../../dataset/model.ts';
import { useEvent } from '../../queries/records.ts';
import { useView } from '../../state/view-store.ts';
import type { RowNumber } from './answer-types.ts';

/** The selected event with its row; `null` where none is selected, or until it is there. */
export function useSelectedEvent(): { readonly row: RowNumber; readonly event: EventRecord } | null {
  const selection = useView((view) => view.selection);
  const id = selection?.kind === 'event' ? selection.id : null;
  const { data } = useEvent(id);
  return data && data.event.id === id ? data : null;
}
