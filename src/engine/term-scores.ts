/** How well documents answer words: BM25+ (Lv and Zhai, CIKM 2011), summed over fields and over what a word may mean. */
import type { Similar } from './similar-terms.ts';
import type { Field, Postings, TermIndex } from './term-index.ts';
import { inSteps } from '../base/work.ts';
import type { Work } from '../base/work.ts';

/** How soon more of the same says nothing more, how much long texts are held back, and what a term is worth at least. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };
const POSTINGS_PER_STEP = 2048;

export interface Weights {
  /** Per field of the index. */
  readonly fields: readonly number[];
  /** Of a document, by its position. */
  readonly document: (number: number) => number;
}

export class TermScores {
  /** Per document. */
  readonly sums: Float64Array;
  /** How many of the words each answers; words that were typed twice count twice, and once in `different`. */
  readonly words: Uint16Array;
  readonly different: Uint16Array;
  readonly #index: TermIndex;
  readonly #weights: Weights;
  readonly #ofWord: Float64Array;

  constructor(index: TermIndex, weights: Weights) {
    this.#index = index;
    this.#weights = weights;
    this.sums = new Float64Array(index.size);
    this.words = new Uint16Array(index.size);
    this.different = new Uint16Array(index.size);
    this.#ofWord = new Float64Array(index.size);
  }

  /** `again`: the same word was added before. */
  *add(similar: readonly Similar[], again: boolean): Work<void> {
    let done = 0;
    for (const { at, weight } of similar)
      for (const [f, field] of this.#index.fields.entries()) {
        const postings = this.#index.postings[at]![f];
        if (!postings) continue;
        for (let from = 0; from < postings.documents.length; from += POSTINGS_PER_STEP) {
          const to = Math.min(postings.documents.length, from + POSTINGS_PER_STEP);
          this.#addPostings(postings, from, to, field, weight * this.#weights.fields[f]!);
          done += to - from;
          if (done < POSTINGS_PER_STEP) continue;
          done = 0;
          yield;
        }
      }
    yield* inSteps(this.sums.length, (from, to) => this.#addWord(from, to, again));
  }

  #addPostings(
    { documents, frequencies }: Postings,
    from: number,
    to: number,
    { lengths, meanLength }: Field,
    weight: number,
  ): void {
    const { k, b, d } = BM25;
    const having = documents.length;
    const rare = Math.log(1 + (this.#index.size - having + 0.5) / (having + 0.5));
    for (let i = from; i < to; i++) {
      const number = documents[i]!;
      const frequency = frequencies[i]!;
      const held = k * (1 - b + (b * lengths[number]!) / meanLength);
      const score = rare * (d + (frequency * (k + 1)) / (frequency + held));
      this.#ofWord[number]! += weight * this.#weights.document(number) * score;
    }
  }

  /** Whatever has a term has a score above 0. */
  #addWord(from: number, to: number, again: boolean): void {
    for (let number = from; number < to; number++) {
      if (this.#ofWord[number]! === 0) continue;
      this.sums[number]! += this.#ofWord[number]!;
      this.words[number]! += 1;
      if (!again) this.different[number]! += 1;
      this.#ofWord[number] = 0;
    }
  }
}
