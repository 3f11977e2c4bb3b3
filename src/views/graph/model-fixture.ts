/** A graph drawn as text, for tests: a line per link, `a b 3` for weight 3; a line with one name is an actor alone. */
import type { Actor, ActorKind } from '../../dataset/model.ts';
import type { GraphAnswer } from '../../queries/engine-types.ts';
import { graphModel, type GraphModel } from './graph-model.ts';

export function answerOf(drawn: string): { answer: GraphAnswer; actors: readonly Actor[] } {
  const lines = drawn
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([first]) => first !== '');
  const ids = [...new Set(lines.flatMap((line) => line.slice(0, 2)))];
  const links = lines
    .filter((line) => line.length === 3)
    .map(([a, b, weight]) => ({ a: ids.indexOf(a!), b: ids.indexOf(b!), weight: Number(weight) }))
    .sort((one, other) => other.weight - one.weight);
  const counts = ids.map((_, at) =>
    links.reduce((sum, link) => sum + (link.a === at || link.b === at ? link.weight : 0), 0),
  );
  const zeros = (length: number) => new Int32Array(length);
  return {
    actors: ids.map(actorOf),
    answer: {
      actorTotal: ids.length,
      pairTotal: links.length,
      actors: Uint32Array.from(ids.keys()),
      counts: Uint32Array.from(counts),
      latest: zeros(ids.length),
      counterparts: Uint32Array.from(ids, (_, at) => links.filter(({ a, b }) => a === at || b === at).length),
      pairs: Uint32Array.from(links.flatMap(({ a, b }) => [a, b])),
      weights: Float64Array.from(links, ({ weight }) => weight),
      sharedEvents: Uint32Array.from(links, ({ weight }) => Math.ceil(weight)),
      latestShared: zeros(links.length),
    },
  };
}

const KINDS: Readonly<Record<string, ActorKind>> = { s: 'state', o: 'organisation' };

/** The first letter says the kind where it is followed by a dash: `s-china` is a state. */
function actorOf(id: string): Actor {
  return { id, kind: KINDS[/^(\w)-/.exec(id)?.[1] ?? ''] ?? 'person', name: { en: id } };
}

export function modelOf(drawn: string): GraphModel {
  const { answer, actors } = answerOf(drawn);
  return graphModel(answer, actors);
}
