/** The model with what its shape says of the actors, and their sizes by one of the measures. */
import type { ActorId } from '../../dataset/model.ts';
import type { ActorMeasures } from '../../queries/measures.ts';
import type { NodeSize } from '../../state/view-state.ts';
import type { GraphModel, GraphNode } from './graph-model.ts';
import { radiusBy } from './scales.ts';

/** Sizes stay those by events where the measure asked for is not there yet. */
export function measuredModel(
  model: GraphModel,
  measures: ReadonlyMap<ActorId, ActorMeasures> | undefined,
  asked: NodeSize,
): GraphModel {
  const size = asked === 'betweenness' && !measures ? 'events' : asked;
  if (!measures && size === model.size) return model;
  const known = model.nodes.map((node): GraphNode => {
    const { betweenness = null, community = null } = measures?.get(node.id) ?? {};
    return { ...node, betweenness, community };
  });
  const most = largest(known, size);
  const nodes = known.map((node) => ({ ...node, radius: radiusBy(size, node[size] ?? 0, most) }));
  return { ...model, nodes, size };
}

/** The largest value of a measure in the picture. */
export function largest(nodes: readonly GraphNode[], size: NodeSize): number {
  return nodes.reduce((most, node) => Math.max(most, node[size] ?? 0), 0);
}

const LETTERS = 26;

/** 0 → A, 25 → Z, 26 → AA. */
export function communityLetter(community: number): string {
  const last = String.fromCharCode(65 + (community % LETTERS));
  return community < LETTERS ? last : communityLetter(Math.floor(community / LETTERS) - 1) + last;
}
