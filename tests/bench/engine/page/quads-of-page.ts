/** The same events as plain columns, for the peers. */
import type { Extent } from '../questions.ts';

export interface PlainEvents {
  readonly count: number;
  readonly actorCount: number;
  readonly kinds: readonly string[];
  readonly subjects: Uint16Array;
  readonly objects: Uint16Array;
  readonly relations: Uint16Array;
  readonly days: Int32Array;
  /** Place of each in order of salience, from 0: the most salient first. */
  readonly ranks: Int32Array;
  /** Pair of an event: the lower actor × the number of actors + the higher. */
  readonly pairs: Float64Array;
  readonly extent: Extent;
}

/** `url`: what `engine.bench.ts` serves, five columns end to end behind a JSON head. */
export async function fetchPlainEvents(url: string): Promise<PlainEvents> {
  const head = (await (await fetch(`${url}.json`)).json()) as {
    count: number;
    actors: number;
    kinds: readonly string[];
  };
  const { count } = head;
  const buffer = await (await fetch(`${url}.bin`)).arrayBuffer();
  const days = new Int32Array(buffer, 0, count);
  const ranks = new Int32Array(buffer, 4 * count, count);
  const [subjects, objects, relations] = [0, 1, 2].map(
    (i) => new Uint16Array(buffer, 8 * count + 2 * i * count, count),
  ) as [Uint16Array, Uint16Array, Uint16Array];
  const pairs = Float64Array.from(subjects, (subject, i) => {
    const object = objects[i]!;
    return Math.min(subject, object) * head.actors + Math.max(subject, object);
  });
  const extent = { from: days[0]!, to: days[count - 1]! };
  return {
    count,
    actorCount: head.actors,
    kinds: head.kinds,
    subjects,
    objects,
    relations,
    days,
    ranks,
    pairs,
    extent,
  };
}
