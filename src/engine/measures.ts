/**
 * What the shape of a graph says of its actors. Chains count steps, not weights; communities count weights. The same
 * graph gives the same answer on every machine: the louvain method draws its lots from a seed.
 */
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { NO_COMMUNITY } from './no-community.ts';
import type { GraphAnswer } from './question.ts';

/** The part of an answer that is measured: pairs as positions in `actors`, with their weights. */
export type Measured = Pick<GraphAnswer, 'actors' | 'pairs' | 'weights'>;

/** Parallel to the `actors` of the answer. */
export interface Measures {
  /** Share, 0 to 1, of the shortest chains between two others that lead through it. */
  readonly betweenness: Float64Array;
  /** Number of its community, from 0 for the largest; `NO_COMMUNITY` for who shares no event with anybody. */
  readonly community: Uint16Array;
}

const SEED = 0x9e3779b9;

export function measuresOf(answer: Measured): Measures {
  const graph = graphOf(answer);
  const nodes = Array.from(answer.actors, (_, at) => String(at));
  const betweenness =
    graph.size === 0 ? {} : betweennessCentrality(graph, { getEdgeWeight: null, normalized: true });
  return {
    betweenness: Float64Array.from(nodes, (node) => betweenness[node] || 0), // of two, none is between: 0 ÷ 0
    community: communitiesOf(graph, nodes),
  };
}

function graphOf({ actors, pairs, weights }: Measured): Graph {
  const graph = new Graph({ type: 'undirected', multi: false });
  for (let at = 0; at < actors.length; at++) graph.addNode(String(at));
  for (let link = 0; link < weights.length; link++)
    graph.addUndirectedEdge(String(pairs[2 * link]!), String(pairs[2 * link + 1]!), {
      weight: weights[link]!,
    });
  return graph;
}

function communitiesOf(graph: Graph, nodes: readonly string[]): Uint16Array {
  const linked = nodes.filter((node) => graph.degree(node) > 0);
  if (linked.length === 0) return new Uint16Array(nodes.length).fill(NO_COMMUNITY);
  const of = louvain(graph, { getEdgeWeight: 'weight', rng: lots(SEED) });
  const sizes = new Map<number, number>();
  for (const node of linked) sizes.set(of[node]!, (sizes.get(of[node]!) ?? 0) + 1);
  const bySize = [...sizes.keys()].sort((a, b) => sizes.get(b)! - sizes.get(a)!); // equals by their first actor
  const rank = new Map(bySize.map((community, at) => [community, at]));
  return Uint16Array.from(nodes, (node) => (graph.degree(node) > 0 ? rank.get(of[node]!)! : NO_COMMUNITY));
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
