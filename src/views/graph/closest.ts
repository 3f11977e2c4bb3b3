/** Those with whom an actor shares the most, by the weight in force. */
import type { ActorId } from '../../dataset/model.ts';
import type { GraphModel } from './graph-model.ts';

const MOST_NAMED = 3;

export interface Close {
  readonly id: ActorId;
  readonly sharedEvents: number;
}

/** The closest first. */
export function closestTo(model: GraphModel, id: ActorId, most = MOST_NAMED): readonly Close[] {
  const number = model.nodeNumber.get(id);
  if (number === undefined) return [];
  return Array.from(model.links.of(number).subarray(0, most), (link) => ({
    id: model.nodes[model.links.otherEnd(link, number)]!.id,
    sharedEvents: model.links.at(link).sharedEvents,
  }));
}
