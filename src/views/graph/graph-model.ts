/** An answer of the engine as nodes and links, with their sizes: what is laid out, drawn, listed and spoken. */
import { max } from 'd3-array';
import { defined } from '../../base/assert.ts';
import type { MinuteNumber } from '../../base/time.ts';
import type { Actor } from '../../dataset/model.ts';
import type { GraphAnswer } from '../../queries/engine-types.ts';
import type { NodeSize } from '../../state/view-state.ts';
import { nodeRadius } from './scales.ts';

/** Links per actor that are always drawn; the others appear when one of their ends is looked at. */
export const STRONGEST_PER_ACTOR = 2;

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

export interface GraphLink {
  /** Positions in `nodes`. */
  readonly source: number;
  readonly target: number;
  readonly weight: number;
  readonly sharedEvents: number;
  readonly latest: MinuteNumber;
  /** Among the strongest of one of its ends. */
  readonly strong: boolean;
}

export interface GraphModel {
  /** Most events first. */
  readonly nodes: readonly GraphNode[];
  /** Heaviest first. */
  readonly links: readonly GraphLink[];
  /** Links of each node, as positions in `links`, heaviest first. */
  readonly linksOf: readonly (readonly number[])[];
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
  const linksOf = linksPerNode(answer);
  const most = max(answer.counts) ?? 0;
  const nodes = Array.from(answer.actors, (number, at): GraphNode => {
    const actor = defined(actors[number], `actor ${number}`);
    const events = answer.counts[at]!;
    return {
      id: actor.id,
      actor,
      events,
      counterparts: answer.counterparts[at]!,
      latest: answer.latest[at]!,
      betweenness: null,
      community: null,
      radius: nodeRadius(events, most),
    };
  });
  return {
    nodes,
    links: linksFrom(answer, linksOf),
    linksOf,
    nodeNumber: new Map(nodes.map((node, at) => [node.id, at])),
    heaviest: answer.weights[0] ?? 0,
    size: 'events',
    actorTotal: answer.actorTotal,
    pairTotal: answer.pairTotal,
  };
}

function linksPerNode({ actors, weights, pairs }: GraphAnswer): number[][] {
  const linksOf: number[][] = Array.from(actors, () => []);
  for (let link = 0; link < weights.length; link++) {
    linksOf[pairs[2 * link]!]!.push(link);
    linksOf[pairs[2 * link + 1]!]!.push(link);
  }
  return linksOf;
}

function linksFrom(answer: GraphAnswer, linksOf: readonly (readonly number[])[]): GraphLink[] {
  const { pairs, weights } = answer;
  const isStrong = new Uint8Array(weights.length);
  for (const links of linksOf) for (const link of links.slice(0, STRONGEST_PER_ACTOR)) isStrong[link] = 1;
  const links: GraphLink[] = [];
  for (let link = 0; link < weights.length; link++)
    links.push({
      source: pairs[2 * link]!,
      target: pairs[2 * link + 1]!,
      weight: weights[link]!,
      sharedEvents: answer.sharedEvents[link]!,
      latest: answer.latestShared[link]!,
      strong: isStrong[link] === 1,
    });
  return links;
}

/** The other end of a link. */
export function otherEnd(link: Pick<GraphLink, 'source' | 'target'>, node: number): number {
  return link.source === node ? link.target : link.source;
}
