import type { SourceId } from '../../dataset/model.ts';

/** Numbers from 1, in the order in which the events name their sources. */
export function sourceNumbers(
  events: readonly { readonly sources: readonly SourceId[] }[],
): ReadonlyMap<SourceId, number> {
  const ids = new Set(events.flatMap((event) => event.sources));
  return new Map([...ids].map((id, at) => [id, at + 1]));
}
