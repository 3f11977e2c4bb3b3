/** A graph as plain numbers, to be handed from Node to the page: what the engine answered, and the actors. */
import type { Actor } from '../../../src/dataset/model.ts';
import type { GraphAnswer } from '../../../src/engine/question.ts';

export interface PlainGraph {
  readonly actors: readonly Actor[];
  readonly counts: readonly number[];
  /** Pair i joins actors `pairs[2i]` and `pairs[2i + 1]`; heaviest first. */
  readonly pairs: readonly number[];
  readonly weights: readonly number[];
}

/** Only the actors of the answer, numbered as in it. */
export function plainOf(answer: GraphAnswer, catalogue: readonly Actor[]): PlainGraph {
  return {
    actors: Array.from(answer.actors, (number) => catalogue[number]!),
    counts: Array.from(answer.counts),
    pairs: Array.from(answer.pairs),
    weights: Array.from(answer.weights),
  };
}

export function answerOf({ actors, counts, pairs, weights }: PlainGraph): GraphAnswer {
  return {
    actorTotal: actors.length,
    pairTotal: weights.length,
    actors: Uint32Array.from(actors.keys()),
    counts: Uint32Array.from(counts),
    latest: new Int32Array(actors.length),
    pairs: Uint32Array.from(pairs),
    weights: Float64Array.from(weights),
    sharedEvents: Uint32Array.from(weights, Math.ceil),
    counterparts: new Uint32Array(actors.length),
    latestShared: new Int32Array(weights.length),
  };
}
