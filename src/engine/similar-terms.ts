/** Terms of an index that a typed word may mean: the word itself, what begins with it, what is a typo or two away. */
import type { Work } from '../base/work.ts';

export interface Similar {
  /** Position of the term. */
  readonly at: number;
  /** How much a document is worth that has it: 1 for the word itself. */
  readonly weight: number;
}

export interface Leniency {
  readonly prefix: boolean;
  /** Most letters that may be added, left out or exchanged. */
  readonly typos: number;
}

const OF_A_BEGINNING = 0.6;
const OF_A_TYPO = 0.2;
const TERMS_PER_STEP = 512;

/** `terms` ascend. The word itself first, then what begins with it, then typos. */
export function* similarTerms(
  terms: readonly string[],
  word: string,
  { prefix, typos }: Leniency,
): Work<readonly Similar[]> {
  const found: Similar[] = [];
  const first = firstNotBefore(terms, word);
  const isThere = terms[first] === word;
  if (isThere) found.push({ at: first, weight: 1 });
  if (prefix)
    for (let at = isThere ? first + 1 : first; terms[at]?.startsWith(word) === true; at++) {
      const { length } = terms[at]!;
      found.push({ at, weight: (OF_A_BEGINNING * length) / (length + 0.3 * (length - word.length)) });
      if (found.length % TERMS_PER_STEP === 0) yield;
    }
  if (typos === 0) return found;
  yield;
  for (const [at, distance] of yield* withTypos(terms, word, typos)) {
    const term = terms[at]!;
    if (distance === 0 || (prefix && term.startsWith(word))) continue;
    found.push({ at, weight: (OF_A_TYPO * term.length) / (term.length + distance) });
  }
  return found;
}

function firstNotBefore(terms: readonly string[], word: string): number {
  return firstWhere(terms, 0, (term) => term >= word);
}

/** The first position from `from` on where `holds`, which then holds to the end. */
function firstWhere(terms: readonly string[], from: number, holds: (term: string) => boolean): number {
  let [low, high] = [from, terms.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(terms[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Position → distance (Levenshtein 1966) of the terms that are at most `most` away. Row i of the table belongs to the
 * first i letters of a term, so that terms which begin alike, and stand side by side, share rows; where a row has
 * nothing near enough, all terms with this beginning are left out, as in a walk down a tree of letters.
 */
function* withTypos(
  terms: readonly string[],
  word: string,
  most: number,
): Work<readonly (readonly [at: number, distance: number])[]> {
  const table = new Distances(word, most);
  const found: (readonly [number, number])[] = [];
  for (let at = 0, steps = 1; at < terms.length; steps++) {
    if (steps % TERMS_PER_STEP === 0) yield;
    const term = terms[at]!;
    const tooFar = table.read(term);
    if (tooFar === null) {
      if (table.distance <= most && term.length <= word.length + most) found.push([at, table.distance]);
      at++;
    } else {
      const past = (other: string): boolean => !other.startsWith(tooFar);
      at = terms[at + 1] === undefined || past(terms[at + 1]!) ? at + 1 : firstWhere(terms, at + 1, past);
    }
  }
  return found;
}

class Distances {
  /** Of the term that was read last. */
  distance = 0;
  readonly #word: string;
  readonly #most: number;
  readonly #width: number;
  readonly #table: Uint16Array;
  /** Of these letters the rows are filled. */
  #letters = '';

  constructor(word: string, most: number) {
    this.#word = word;
    this.#most = most;
    this.#width = word.length + 1;
    this.#table = new Uint16Array((word.length + most + 1) * this.#width);
    for (let j = 0; j <= word.length; j++) this.#table[j] = j;
  }

  /** The beginning with which every term is too far away; `null` where this one may be near. */
  read(term: string): string | null {
    let row = this.#sharedWith(term);
    for (; row < Math.min(term.length, this.#word.length + this.#most); row++)
      if (this.#fill(row + 1, term.charCodeAt(row)) > this.#most) {
        this.#letters = term.slice(0, row);
        return term.slice(0, row + 1);
      }
    this.#letters = term.slice(0, row);
    this.distance = this.#table[row * this.#width + this.#word.length]!;
    return null;
  }

  #sharedWith(term: string): number {
    const most = Math.min(term.length, this.#letters.length);
    let shared = 0;
    while (shared < most && term.charCodeAt(shared) === this.#letters.charCodeAt(shared)) shared++;
    return shared;
  }

  /** The least distance in the row. */
  #fill(row: number, letter: number): number {
    const begin = row * this.#width;
    const before = begin - this.#width;
    const table = this.#table;
    let least = (table[begin] = row);
    for (let j = 1; j < this.#width; j++) {
      const exchanged = table[before + j - 1]! + (letter === this.#word.charCodeAt(j - 1) ? 0 : 1);
      const other = Math.min(table[before + j]!, table[begin + j - 1]!) + 1;
      const distance = (table[begin + j] = exchanged < other ? exchanged : other);
      if (distance < least) least = distance;
    }
    return least;
  }
}
