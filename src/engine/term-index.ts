/**
 * Which documents have which terms: an inverted index of texts in fields. It is built, asked (`similar-terms.ts`) and
 * scored (`term-scores.ts`) in steps; a library looks for all that may be meant at once, for tens of milliseconds
 * among the names of 23,000 actors.
 */
import { mergeSorted } from '../base/merge-sort.ts';
import { flatMapped, inSteps } from '../base/work.ts';
import type { Work } from '../base/work.ts';

/** Positions of the documents that have a term in a field, ascending, and how often. */
export interface Postings {
  readonly documents: number[];
  readonly frequencies: number[];
}

export interface Field {
  /** Document → how many different words it has in the field. */
  readonly lengths: Uint32Array;
  readonly meanLength: number;
}

export interface TermIndex {
  /** How many documents. */
  readonly size: number;
  readonly fields: readonly Field[];
  /** Ascending by UTF-16 units. */
  readonly terms: readonly string[];
  /** Per term, and per field where it occurs there. */
  readonly postings: readonly (readonly (Postings | undefined)[])[];
}

/** Texts of a document by field. */
export type Texts<F extends string> = Readonly<Partial<Record<F, readonly string[]>>>;

export interface Cutting {
  readonly tokenize: (text: string) => readonly string[];
  readonly termsOf: (word: string) => string | readonly string[];
}

/** Titles and summaries in eight languages take a tenth of a millisecond. */
const DOCUMENTS_PER_STEP = 4;
const TERMS_PER_STEP = 1024;

export function* buildTermIndex<F extends string>(
  documents: readonly Texts<F>[],
  fields: readonly F[],
  cutting: Cutting,
): Work<TermIndex> {
  const postings = new Map<string, (Postings | undefined)[]>();
  const lengths = fields.map(() => new Uint32Array(documents.length));
  yield* inSteps(
    documents.length,
    (from, to) => {
      for (let number = from; number < to; number++)
        for (const [f, field] of fields.entries())
          lengths[f]![number] = addTexts(postings, number, f, documents[number]![field] ?? [], cutting);
    },
    DOCUMENTS_PER_STEP,
  );
  const terms = yield* mergeSorted([...postings.keys()], (a, b) => (a < b ? -1 : 1));
  return {
    size: documents.length,
    fields: yield* flatMapped(lengths, (all) => [{ lengths: all, meanLength: mean(all) }], 1),
    terms,
    postings: yield* flatMapped(terms, (term) => [postings.get(term)!], TERMS_PER_STEP),
  };
}

/** How many different words there were. */
function addTexts(
  postings: Map<string, (Postings | undefined)[]>,
  number: number,
  field: number,
  texts: readonly string[],
  { tokenize, termsOf }: Cutting,
): number {
  const words = texts.flatMap(tokenize);
  for (const word of words)
    for (const term of [termsOf(word)].flat()) {
      const ofTerm = postings.get(term) ?? [];
      postings.set(term, ofTerm);
      addTo((ofTerm[field] ??= { documents: [], frequencies: [] }), number);
    }
  return new Set(words).size;
}

function addTo({ documents, frequencies }: Postings, number: number): void {
  if (documents.at(-1) === number) frequencies[frequencies.length - 1]! += 1;
  else {
    documents.push(number);
    frequencies.push(1);
  }
}

function mean(values: Uint32Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return values.length === 0 ? 0 : sum / values.length;
}
