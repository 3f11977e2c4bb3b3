import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measuresOf, type Measured } from './measures.ts';
import { NO_COMMUNITY } from './no-community.ts';

/** Lines `a b 3`: a link of weight 3; a line of one name is an actor alone. */
function drawn(text: string): Measured & { readonly ids: readonly string[] } {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const ids = [...new Set(lines.flatMap((line) => line.slice(0, 2)))];
  const links = lines.filter((line) => line.length === 3);
  return {
    ids,
    actors: Uint32Array.from(ids.keys()),
    pairs: Uint32Array.from(links.flatMap(([a, b]) => [ids.indexOf(a!), ids.indexOf(b!)])),
    weights: Float64Array.from(links, ([, , weight]) => Number(weight)),
  };
}

const TWO_CIRCLES = drawn(`
  a b 5
  b c 5
  a c 5
  c d 1
  d e 5
  e f 5
  d f 5
  d g 5
  alone`);

describe('the measures of a graph', () => {
  test('say how many of the shortest chains lead through an actor', () => {
    const { betweenness } = measuresOf(drawn('a b 1\nb c 9\nb d 1'));
    expect([...betweenness]).toEqual([0, 1, 0, 0]);
    expect([...measuresOf(drawn('a b 1')).betweenness]).toEqual([0, 0]);
  });

  test('tell communities by numbers that begin with the largest, and leave who stands alone without', () => {
    const { community } = measuresOf(TWO_CIRCLES);
    expect([...community]).toEqual([1, 1, 1, 0, 0, 0, 0, NO_COMMUNITY]);
  });

  test('are nothing where nobody is', () => {
    const { betweenness, community } = measuresOf(drawn('alone'));
    expect([[...betweenness], [...community]]).toEqual([[0], [NO_COMMUNITY]]);
  });

  test('are the same for the same graph, and betweenness is that of a slow count of chains', () => {
    const graphs = fc
      .uniqueArray(
        fc.tuple(fc.nat(7), fc.nat(7)).filter(([a, b]) => a < b),
        {
          selector: ([a, b]) => `${a} ${b}`,
          minLength: 1,
        },
      )
      .map((links): Measured => ({
        actors: Uint32Array.from({ length: 8 }, (_, at) => at),
        pairs: Uint32Array.from(links.flat()),
        weights: Float64Array.from(links, ([a, b]) => 1 + ((a * b) % 3)),
      }));
    fc.assert(
      fc.property(graphs, (graph) => {
        const measures = measuresOf(graph);
        expect(measuresOf(graph)).toEqual(measures);
        slowBetweenness(graph).forEach((share, at) => expect(measures.betweenness[at]).toBeCloseTo(share, 9));
      }),
    );
  });
});

/** All shortest chains between all pairs, one by one. */
function slowBetweenness({ actors, pairs }: Measured): number[] {
  const next = Array.from(actors, (_, at) =>
    Array.from(actors, (_other, other) => other).filter((other) =>
      Array.from({ length: pairs.length / 2 }, (_link, link) => [pairs[2 * link], pairs[2 * link + 1]]).some(
        ([a, b]) => (a === at && b === other) || (a === other && b === at),
      ),
    ),
  );
  const through = Array.from(actors, () => 0);
  for (let from = 0; from < actors.length; from++)
    for (let to = from + 1; to < actors.length; to++) {
      let chains: number[][] = [[from]];
      while (chains.length > 0 && !chains.some((chain) => chain.at(-1) === to))
        chains = chains.flatMap((chain) =>
          next[chain.at(-1)!]!.filter((one) => !chain.includes(one)).map((one) => [...chain, one]),
        );
      const shortest = chains.filter((chain) => chain.at(-1) === to);
      for (const chain of shortest)
        for (const one of chain.slice(1, -1)) through[one]! += 1 / shortest.length;
    }
  const others = ((actors.length - 1) * (actors.length - 2)) / 2;
  return through.map((share) => share / others);
}
