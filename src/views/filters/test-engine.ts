/** An engine for tests of views: it counts as it is told, has one of each value, and knows nothing else. */
import type { useThisEngine } from '../../queries/client.ts';
import { BASES } from '../../dataset/vocabulary.ts';
import { CATALOGUE } from './test-catalogue.ts';

type Engine = Parameters<typeof useThisEngine>[0];
type Question = Parameters<Engine['ask']>[0];

const ones = (values: readonly unknown[]) => new Uint32Array(values.length).fill(1);

export function matchingEngine(matching: (question: Question) => number): Engine {
  const { actors, kinds, frameworks, topics, places, statuses, sources, events } = CATALOGUE;
  const counts = {
    actors: ones(actors),
    kinds: ones(kinds),
    frameworks: ones(frameworks),
    topics: ones(topics),
    places: ones(places),
    status: ones(statuses),
    basis: ones(BASES),
    sources: ones(sources!),
  };
  const engine: Pick<Engine, 'ask'> = {
    async ask(question) {
      const count = matching(question);
      return { overtaken: false, answer: { matching: count, matchingEver: count, events, counts } };
    },
  };
  return engine as Engine;
}
