/** The documents of an index that answer words best. */
import type { Leniency } from './similar-terms.ts';
import { similarTerms } from './similar-terms.ts';
import type { TermIndex } from './term-index.ts';
import { TermScores } from './term-scores.ts';
import type { Weights } from './term-scores.ts';
import { topPositions } from './top.ts';
import { inSteps } from '../base/work.ts';
import type { Work } from '../base/work.ts';

export interface WordsQuestion {
  readonly words: readonly string[];
  /** Whether a document must answer every word, or any. */
  readonly every: boolean;
  readonly leniencyOf: (word: string) => Leniency;
  /** How many documents to find at most. */
  readonly most: number;
}

export interface Found {
  readonly number: number;
  readonly score: number;
}

export interface WordsAnswer {
  /** Highest score first, equals by number. */
  readonly found: readonly Found[];
  /** Every term that counted as one of the words. */
  readonly terms: ReadonlySet<string>;
}

export function* searchTerms(
  index: TermIndex,
  { words, every, leniencyOf, most }: WordsQuestion,
  weights: Weights,
): Work<WordsAnswer> {
  const scores = new TermScores(index, weights);
  const terms = new Set<string>();
  for (const [i, word] of words.entries()) {
    const similar = yield* similarTerms(index.terms, word, leniencyOf(word));
    for (const { at } of similar) terms.add(index.terms[at]!);
    yield;
    yield* scores.add(similar, words.indexOf(word) < i);
  }
  const numbers: number[] = [];
  yield* inSteps(index.size, (from, to) => {
    for (let number = from; number < to; number++) {
      const answered = scores.words[number]!;
      if (every ? answered === words.length : answered > 0) numbers.push(number);
    }
  });
  const all = Float64Array.from(numbers, (number) => scores.sums[number]! * scores.different[number]!);
  const found = topPositions(all, all.length, most).map((at) => ({ number: numbers[at]!, score: all[at]! }));
  return { found, terms };
}
