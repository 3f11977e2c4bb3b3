/** The ego network of an actor: who shares an event with it, and, at two steps, who shares one with those. */
import type { ActorId } from '../../dataset/model.ts';
import type { GraphModel } from './graph-model.ts';

export interface Ego {
  readonly id: ActorId;
  readonly steps: 1 | 2;
}

/** The actor itself and its neighbours; nobody where it is not in the picture. */
export function within(model: GraphModel, { id, steps }: Ego): ReadonlySet<ActorId> {
  const start = model.nodeNumber.get(id);
  if (start === undefined) return new Set();
  const reached = new Set([start]);
  for (let step = 0; step < steps; step++)
    for (const node of Array.from(reached))
      for (const link of model.links.of(node)) reached.add(model.links.otherEnd(link, node));
  return new Set([...reached].map((node) => model.nodes[node]!.id));
}
