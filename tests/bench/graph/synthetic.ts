/** A graph of any size with a few hubs and many at the edge, as records of who met whom are. */
import { seeded, zipf } from '../engine/random.ts';
import type { PlainGraph } from './plain.ts';

export function synthetic(nodes: number, links: number): PlainGraph {
  const random = seeded(nodes);
  const pick = zipf(nodes, 0.75, random);
  const weights = new Map<string, number>();
  for (let node = 1; node < nodes; node++) weights.set(keyOf(node, Math.floor(node * random() ** 2)), 1);
  while (weights.size < links) {
    const [a, b] = [pick(), pick()];
    if (a !== b) weights.set(keyOf(a, b), (weights.get(keyOf(a, b)) ?? 0) + 1);
  }
  const sorted = [...weights].sort((one, other) => other[1] - one[1]);
  const counts = Array.from({ length: nodes }, () => 0);
  const pairs = sorted.flatMap(([key, weight]) => {
    const ends = key.split('~').map(Number);
    for (const end of ends) counts[end]! += weight;
    return ends;
  });
  return {
    actors: counts.map((_, at) => ({ id: `actor-${at}`, kind: 'person', name: { en: `Actor ${at}` } })),
    counts,
    pairs,
    weights: sorted.map(([, weight]) => weight),
  };
}

function keyOf(a: number, b: number): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}
