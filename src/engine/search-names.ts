/**
 * Which actors a typed text names: "xi putin meeting" → Xi Jinping and Vladimir Putin, and "meeting" is left. One name
 * after the other is taken that covers most of the words that are left; of equals, the actor with most events.
 */
import type { Actor } from '../dataset/model.ts';
import { isFunctionWord } from './function-words.ts';
import type { SearchDocument } from './search-documents.ts';
import { termOf, termsOf, tokenize } from './search-text.ts';

export interface NamedActors {
  /** Ids, in the order in which they are named. */
  readonly actors: readonly string[];
  /** The words that name none of them, as typed, without those that say nothing. */
  readonly left: readonly string[];
}

export interface Candidate {
  readonly document: SearchDocument;
  readonly kind: Actor['kind'];
  /** How many events it has. */
  readonly events: number;
}

const MOST_NAMED = 4;
/** A single letter is no name yet. */
const SHORTEST_NAME = 2;

export function namedActors(text: string, candidates: readonly Candidate[]): NamedActors {
  const words = tokenize(text);
  const terms = words.map(termOf);
  const open = new Set(terms.keys());
  const says = words.map((word) => !isFunctionWord(word));
  const found: { readonly id: string; readonly first: number }[] = [];
  while (found.length < MOST_NAMED) {
    const best = bestOf(candidates, terms, open, says);
    if (!best) break;
    found.push({ id: best.id, first: Math.min(...best.covered) });
    for (const at of best.covered) open.delete(at);
  }
  return {
    actors: found.toSorted((a, b) => a.first - b.first).map(({ id }) => id),
    left: words.filter((word, at) => open.has(at) && !isFunctionWord(word) && !isSeam(words, at, open)),
  };
}

const TWO_SIGNS = /^\p{Script=Han}{2}$/u;

/** A pair of signs that only joins a name to what stands beside it: 平和 and 和普 of 习近平和普京. */
function isSeam(words: readonly string[], at: number, open: ReadonlySet<number>): boolean {
  const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]];
  if (!TWO_SIGNS.test(word)) return false;
  const joinsBefore = before !== undefined && !open.has(at - 1) && before.endsWith(word[0]!);
  return joinsBefore || (after !== undefined && !open.has(at + 1) && after.startsWith(word[1]!));
}

interface Best {
  readonly id: string;
  readonly events: number;
  /** Positions of words. */
  readonly covered: readonly number[];
}

function bestOf(
  candidates: readonly Candidate[],
  terms: readonly string[],
  open: ReadonlySet<number>,
  says: readonly boolean[],
): Best | undefined {
  let best: Best | undefined;
  for (const { document, kind, events } of candidates)
    for (const name of [...(document.texts.name ?? []), ...(document.texts.alias ?? [])]) {
      const covered = coveredBy(name, kind, terms, open);
      if (!covered.some((at) => says[at])) continue; // "to" alone is not To Lam
      const more = covered.length - (best?.covered.length ?? 0);
      if (more > 0 || (more === 0 && events > best!.events)) best = { id: document.id, events, covered };
    }
  return best;
}

/**
 * A person is named by the first or the last word of a name; a particle in the middle ("bin", "de") names nobody.
 * Whatever else has a name is named by all of it: "Eurasian" alone is no union, and "pipeline" no pipeline.
 */
function coveredBy(
  name: string,
  kind: Actor['kind'],
  terms: readonly string[],
  open: ReadonlySet<number>,
): readonly number[] {
  const own = tokenize(name).map((word) => [termsOf(word)].flat());
  const covered = own.map((spelled) =>
    terms.findIndex((term, at) => open.has(at) && spelled.includes(term) && term.length >= SHORTEST_NAME),
  );
  const named = kind === 'person' ? covered[0]! >= 0 || covered.at(-1)! >= 0 : !covered.includes(-1);
  return named ? [...new Set(covered.filter((at) => at >= 0))] : [];
}
