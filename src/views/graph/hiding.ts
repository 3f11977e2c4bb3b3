/** The model without actors that the reader has hidden: the strongest links are those of the others among themselves. */
import type { ActorId } from '../../dataset/model.ts';
import { GraphLinks } from './graph-links.ts';
import type { GraphModel } from './graph-model.ts';

const GONE = 0xffff_ffff;

export function hiding(model: GraphModel, hidden: ReadonlySet<ActorId>): GraphModel {
  if (!model.nodes.some((node) => hidden.has(node.id))) return model;
  const nodes = model.nodes.filter((node) => !hidden.has(node.id));
  const nodeNumber = new Map(nodes.map((node, at) => [node.id, at]));
  const numbers = Uint32Array.from(model.nodes, ({ id }) => nodeNumber.get(id) ?? GONE);
  const { columns } = model.links;
  const isKept = (_: number, link: number) =>
    numbers[columns.sources[link]!] !== GONE && numbers[columns.targets[link]!] !== GONE;
  const links = new GraphLinks(
    {
      sources: columns.sources.filter(isKept).map((before) => numbers[before]!),
      targets: columns.targets.filter(isKept).map((before) => numbers[before]!),
      weights: columns.weights.filter(isKept),
      sharedEvents: columns.sharedEvents.filter(isKept),
      latest: columns.latest.filter(isKept),
    },
    nodes.length,
  );
  return { ...model, nodes, links, nodeNumber };
}
