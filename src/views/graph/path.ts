/** Through whom two actors are linked: the shortest chain of shared events, and of the shortest ones the strongest. */
import type { ActorId } from '../../dataset/model.ts';
import type { GraphModel } from './graph-model.ts';

/** Actors from one end to the other, both included; `null` where no chain of shared events leads there. */
export function shortestPath(model: GraphModel, from: ActorId, to: ActorId): readonly ActorId[] | null {
  const start = model.nodeNumber.get(from);
  const goal = model.nodeNumber.get(to);
  if (start === undefined || goal === undefined) return null;
  const cameFrom = wave(model, start, goal);
  if (!cameFrom.has(goal)) return null;
  const path = [goal];
  while (path[0] !== start) path.unshift(cameFrom.get(path[0]!)!);
  return path.map((node) => model.nodes[node]!.id);
}

interface Way {
  readonly weakest: number;
  readonly total: number;
}

/**
 * Breadth first. Of the ways that reach a node in the same number of steps, the one whose weakest link is the
 * strongest is kept; of those, the one with the most weight in all.
 */
function wave(model: GraphModel, start: number, goal: number): ReadonlyMap<number, number> {
  const cameFrom = new Map([[start, start]]);
  let front = new Map<number, Way>([[start, { weakest: Number.POSITIVE_INFINITY, total: 0 }]]);
  while (front.size > 0 && !cameFrom.has(goal)) {
    const next = new Map<number, Way>();
    for (const [node, way] of front)
      for (const link of model.links.of(node)) {
        const weight = model.links.columns.weights[link]!;
        const other = model.links.otherEnd(link, node);
        const reached = { weakest: Math.min(way.weakest, weight), total: way.total + weight };
        const known = next.get(other);
        if (known ? !isBetter(reached, known) : cameFrom.has(other)) continue;
        next.set(other, reached);
        cameFrom.set(other, node);
      }
    front = next;
  }
  return cameFrom;
}

function isBetter(a: Way, b: Way): boolean {
  return a.weakest > b.weakest || (a.weakest === b.weakest && a.total > b.total);
}

/** Shared events of two neighbours on a path. */
export function sharedOnPath(model: GraphModel, a: ActorId, b: ActorId): number {
  const [one, other] = [model.nodeNumber.get(a), model.nodeNumber.get(b)];
  if (one === undefined || other === undefined) return 0;
  const link = model.links.of(one).find((at) => model.links.otherEnd(at, one) === other);
  return link === undefined ? 0 : model.links.at(link).sharedEvents;
}
