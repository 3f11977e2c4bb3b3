/** The model without actors that the reader has hidden. */
import type { ActorId } from '../../dataset/model.ts';
import type { GraphModel } from './graph-model.ts';

export function hiding(model: GraphModel, hidden: ReadonlySet<ActorId>): GraphModel {
  if (!model.nodes.some((node) => hidden.has(node.id))) return model;
  const nodes = model.nodes.filter((node) => !hidden.has(node.id));
  const nodeNumber = new Map(nodes.map((node, at) => [node.id, at]));
  const numberOf = (before: number) => nodeNumber.get(model.nodes[before]!.id);
  const links = model.links.flatMap((link) => {
    const [source, target] = [numberOf(link.source), numberOf(link.target)];
    return source === undefined || target === undefined ? [] : [{ ...link, source, target }];
  });
  const linksOf: number[][] = nodes.map(() => []);
  links.forEach((link, at) => {
    linksOf[link.source]!.push(at);
    linksOf[link.target]!.push(at);
  });
  return { ...model, nodes, links, linksOf, nodeNumber };
}
