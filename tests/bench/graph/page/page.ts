/** What `graph.bench.ts` calls in the browser. */
import type { PlainGraph } from '../plain.ts';
import { measureOurs } from './ours.ts';
import { measureD3, measureForceGraph, measureSigma } from './peers.ts';

const PEERS = {
  'd3-force with SVG': measureD3,
  'force-graph': measureForceGraph,
  'sigma with ForceAtlas2': measureSigma,
} as const;
export type Peer = keyof typeof PEERS;

const bench = {
  ours: measureOurs,
  peer: (name: Peer, graph: PlainGraph) => PEERS[name](graph),
};
export type BenchPage = typeof bench;

Object.assign(globalThis, { bench });
