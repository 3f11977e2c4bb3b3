declare module 'd3-force-sampled' {
  import type { Force, SimulationNodeDatum } from 'd3-force';

  export interface ForceManyBodySampled<Node extends SimulationNodeDatum> extends Force<Node, undefined> {
    strength(strength: number | ((node: Node) => number)): this;
    distanceMax(distance: number): this;
    source(random: () => number): this;
  }
  export function forceManyBodySampled<Node extends SimulationNodeDatum>(): ForceManyBodySampled<Node>;
}
