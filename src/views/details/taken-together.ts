import type { ActorId } from '../../dataset/model.ts';
import type { Filter } from '../../queries/engine-types.ts';

const NOBODY: readonly ActorId[] = [];

/** The actors that the filter wants together: the counts of others are those with them, and a click adds to them. */
export function takenTogether({ actors }: Filter): readonly ActorId[] {
  return actors?.mode === 'all' && !actors.negated ? actors.values : NOBODY;
}
