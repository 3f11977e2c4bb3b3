/** What others do with the same graph: until nothing moves by a pixel, at most `MOST_MS`. */
import { forceCenter, forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from 'd3-force';
import ForceGraph from 'force-graph';
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import Sigma from 'sigma';
import type { PlainGraph } from '../plain.ts';
import { everyFrame, type Frames } from './frames.ts';

const MOST_MS = 15_000;
const STILL = 1;
const SVG = 'http://www.w3.org/2000/svg';

export interface PeerTimes {
  /** From the data to rest; `MOST_MS` where it never came. */
  readonly restMs: number;
  readonly frames: Frames;
}

type Positions = () => readonly { readonly x: number; readonly y: number }[];

/** Frames until no node has moved by a pixel since the frame before. */
async function untilRest(begin: number, positions: Positions, each: () => void): Promise<PeerTimes> {
  let before: readonly { x: number; y: number }[] = [];
  const frames = await everyFrame(() => {
    each();
    const now = positions().map(({ x, y }) => ({ x, y }));
    // written so that no place yet, NaN, counts as moving
    const moved = !now.every(
      ({ x, y }, at) => Math.hypot(x - (before[at]?.x ?? 1e9), y - (before[at]?.y ?? 1e9)) <= STILL,
    );
    before = now;
    return moved && performance.now() - begin < MOST_MS;
  });
  return { restMs: performance.now() - begin, frames };
}

interface Node extends SimulationNodeDatum {
  readonly id: string;
  x: number;
  y: number;
}

function listsOf({ actors, pairs }: PlainGraph) {
  const nodes: Node[] = actors.map(({ id }) => ({ id, x: Number.NaN, y: Number.NaN }));
  const links = Array.from({ length: pairs.length / 2 }, (_, at) => ({
    source: nodes[pairs[2 * at]!]!,
    target: nodes[pairs[2 * at + 1]!]!,
  }));
  return { nodes, links };
}

/** d3-force on the main thread, drawn as SVG: the usual way. */
export function measureD3(graph: PlainGraph): Promise<PeerTimes> {
  const begin = performance.now();
  const { nodes, links } = listsOf(graph);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '-550 -320 1100 640');
  const lines = links.map(() => svg.appendChild(line()));
  const circles = nodes.map(() => svg.appendChild(circle()));
  document.getElementById('picture')!.replaceChildren(svg);
  const simulation = forceSimulation(nodes)
    .force('link', forceLink(links))
    .force('charge', forceManyBody())
    .force('center', forceCenter())
    .stop();
  return untilRest(
    begin,
    () => nodes,
    () => {
      simulation.tick();
      links.forEach(({ source, target }, at) => {
        lines[at]!.setAttribute('x1', String(source.x));
        lines[at]!.setAttribute('y1', String(source.y));
        lines[at]!.setAttribute('x2', String(target.x));
        lines[at]!.setAttribute('y2', String(target.y));
      });
      nodes.forEach(({ x, y }, at) => {
        circles[at]!.setAttribute('cx', String(x));
        circles[at]!.setAttribute('cy', String(y));
      });
    },
  );
}

function line(): SVGElement {
  const element = document.createElementNS(SVG, 'line');
  element.setAttribute('stroke', '#999');
  return element;
}

function circle(): SVGElement {
  const element = document.createElementNS(SVG, 'circle');
  element.setAttribute('r', '4');
  return element;
}

/** force-graph: d3-force on the main thread, drawn on canvas. */
export async function measureForceGraph({ actors, pairs }: PlainGraph): Promise<PeerTimes> {
  const begin = performance.now();
  const nodes = actors.map(({ id }) => ({ id, x: Number.NaN, y: Number.NaN }));
  const links = Array.from({ length: pairs.length / 2 }, (_, at) => ({
    source: actors[pairs[2 * at]!]!.id,
    target: actors[pairs[2 * at + 1]!]!.id,
  }));
  const place = document.getElementById('picture')!;
  place.replaceChildren();
  const drawn = new ForceGraph(place).width(1100).height(640).graphData({ nodes, links });
  const times = await untilRest(
    begin,
    () => nodes,
    () => undefined,
  );
  drawn._destructor();
  return times;
}

/** sigma with ForceAtlas2, one step per frame, as it knows no rest of its own. */
export async function measureSigma({ actors, pairs }: PlainGraph): Promise<PeerTimes> {
  const begin = performance.now();
  const graph = new Graph();
  actors.forEach(({ id }, at) =>
    graph.addNode(id, { x: Math.cos(at) * (at + 1), y: Math.sin(at) * (at + 1), size: 4 }),
  );
  for (let at = 0; at < pairs.length; at += 2)
    graph.addEdge(actors[pairs[at]!]!.id, actors[pairs[at + 1]!]!.id);
  const place = document.getElementById('picture')!;
  place.replaceChildren();
  const sigma = new Sigma(graph, place);
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > 500 };
  const times = await untilRest(
    begin,
    () => graph.mapNodes((_, { x, y }) => sigma.graphToViewport({ x: Number(x), y: Number(y) })),
    () => forceAtlas2.assign(graph, { iterations: 1, settings }),
  );
  sigma.kill();
  return times;
}
