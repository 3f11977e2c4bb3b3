/** An answer of the engine as nodes and links, with their sizes: what is laid out, drawn, listed and spoken. */
import { max } from 'd3-array';
import { defined } from '../../base/assert.ts';
import type { MinuteNumber } from '../../base/time.ts';
import type { Actor } from '../../dataset/model.ts';
import type { GraphAnswer } from '../../queries/engine-types.ts';
import type { NodeSize } from '../../state/view-state.ts';
import { GraphLinks, type LinkColumns } from './graph-links.ts';
import { nodeRadius } from './scales.ts';

export interface GraphNode {
  readonly id: string;
  readonly actor: Actor;
  /** Events in the period. */
  readonly events: number;
  /** Others that it shares an event with, drawn or not. */
  readonly counterparts: number;
  /** Start of its latest event. */
  readonly latest: MinuteNumber;
  /** Share of the shortest chains that lead through it; `null` until measured. */
  readonly betweenness: number | null;
  /** Its community, from 0 for the largest; `null` for none, and until measured. */
  readonly community: number | null;
  readonly radius: number;
}

export interface GraphModel {
  /** Most events first. */
  readonly nodes: readonly GraphNode[];
  readonly links: GraphLinks;
  readonly nodeNumber: ReadonlyMap<string, number>;
  readonly heaviest: number;
  /** What the area of the nodes stands for. */
  readonly size: NodeSize;
  /** What there is beyond the budget. */
  readonly actorTotal: number;
  readonly pairTotal: number;
}

/** The model of an answer; `actors` are the catalogue's, which the answer's numbers point into. */
export function graphModel(answer: GraphAnswer, actors: readonly Actor[]): GraphModel {
  const most = max(answer.counts) ?? 0;
  const nodes: GraphNode[] = [];
  const nodeNumber = new Map<string, number>();
  for (let at = 0; at < answer.actors.length; at++) {
    const actor = defined(actors[answer.actors[at]!], 'an actor of the answer');
    const events = answer.counts[at]!;
    nodes.push({
      id: actor.id,
      actor,
      events,
      counterparts: answer.counterparts[at]!,
      latest: answer.latest[at]!,
      betweenness: null,
      community: null,
      radius: nodeRadius(events, most),
    });
    nodeNumber.set(actor.id, at);
  }
  return {
    nodes,
    links: new GraphLinks(columnsOf(answer), nodes.length),
    nodeNumber,
    heaviest: answer.weights[0] ?? 0,
    size: 'events',
    actorTotal: answer.actorTotal,
    pairTotal: answer.pairTotal,
  };
}

function columnsOf({ pairs, weights, sharedEvents, latestShared }: GraphAnswer): LinkColumns {
  const sources = new Uint32Array(weights.length);
  const targets = new Uint32Array(weights.length);
  for (let link = 0; link < weights.length; link++) {
    sources[link] = pairs[2 * link]!;
    targets[link] = pairs[2 * link + 1]!;
  }
  return { sources, targets, weights, sharedEvents, latest: latestShared };
}
