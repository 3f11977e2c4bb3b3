/** What all who answer can be compared by. */
import type { Answer } from '../../../src/engine/question.ts';
import { ASKED } from './questions.ts';

export interface Digest {
  readonly matching: number;
  /** Events per kind and per actor, each without its own clause; by number. */
  readonly kinds: readonly number[];
  readonly actors: readonly number[];
  /** Of the lanes with most events, in order of size and name: events per bin. */
  readonly lanes: readonly { readonly kind: string; readonly bins: readonly number[] }[];
  /** The most frequent actors, equals by number; weights of the heaviest pairs among them. */
  readonly top: readonly number[];
  readonly weights: readonly number[];
  /** The first page, by row. */
  readonly page: readonly number[];
}

export function digestOf(answer: Answer): Digest {
  const { lanes, graph, counts, rows } = answer as Required<Answer>;
  const bins = lanes.binCounts.length / lanes.lanes.length;
  return {
    matching: answer.matching,
    kinds: [...counts.kinds!],
    actors: [...counts.actors!],
    lanes: lanes.lanes.map(({ key }, i) => ({
      kind: key,
      bins: [...lanes.binCounts.subarray(i * bins, (i + 1) * bins)],
    })),
    top: [...graph.actors],
    weights: [...graph.weights],
    page: [...rows.rows],
  };
}

/** Numbers of the highest of `counts` that are above nothing, equals by number. */
export function topActors(counts: ArrayLike<number>): number[] {
  return Array.from(counts, (_, i) => i)
    .filter((i) => counts[i]! > 0)
    .sort((a, b) => counts[b]! - counts[a]! || a - b)
    .slice(0, ASKED.actors);
}

/** Kinds by their number of events, equals by name. */
export function topKinds(counts: ArrayLike<number>, names: readonly string[]): number[] {
  return Array.from(counts, (_, i) => i)
    .filter((i) => counts[i]! > 0)
    .sort((a, b) => counts[b]! - counts[a]! || (names[a]! < names[b]! ? -1 : 1))
    .slice(0, ASKED.lanes);
}

/** Where two digests part, in words; `null` where they are the same. */
export function difference(ours: Digest, theirs: Digest): string | null {
  for (const part of Object.keys(ours) as (keyof Digest)[]) {
    const [a, b] = [JSON.stringify(ours[part]), JSON.stringify(theirs[part])];
    if (a !== b) return `${part}: ours ${a.slice(0, 200)}, theirs ${b.slice(0, 200)}`;
  }
  return null;
}
