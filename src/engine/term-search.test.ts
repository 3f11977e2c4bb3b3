import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { similarTerms } from './similar-terms.ts';
import { buildTermIndex } from './term-index.ts';
import { searchTerms } from './term-search.ts';
import { runThrough } from '../base/work.ts';

const FIELDS = ['title', 'text'] as const;
/** Few letters and short words, so that they begin alike and are a typo apart. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });
const texts = fc.array(fc.array(word, { maxLength: 5 }), { minLength: 1, maxLength: 2 });
const documents = fc.array(fc.record({ title: texts, text: texts }), { minLength: 1, maxLength: 12 });
const cutting = {
  tokenize: (text: string) => text.split(' ').filter((one) => one !== ''),
  // As with umlauts: some words are two terms.
  termsOf: (one: string) => (one.startsWith('ab') ? [one, `a${one}`] : one),
};

test('documents are found with the scores of MiniSearch, which looks at all of them at once', () => {
  fc.assert(
    fc.property(
      documents,
      fc.array(word, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      fc.boolean(),
      fc.integer({ min: 0, max: 2 }),
      (drawn, words, every, prefix, typos) => {
        const all = drawn.map(({ title, text }) => ({
          title: title.map((one) => one.join(' ')),
          text: text.map((one) => one.join(' ')),
        }));
        const weights = { fields: [3, 0.5], document: (number: number) => 1 + number / 10 };
        const peer = new MiniSearch<{ id: number; title: string; text: string }>({
          fields: [...FIELDS],
          tokenize: cutting.tokenize,
          processTerm: cutting.termsOf,
          searchOptions: { processTerm: (one) => one, boost: { title: 3, text: 0.5 } },
        });
        peer.addAll(all.map(({ title, text }, id) => ({ id, title: title.join(' '), text: text.join(' ') })));
        const theirs = peer.search(words.join(' '), {
          combineWith: every ? 'AND' : 'OR',
          prefix,
          fuzzy: typos === 0 ? false : typos,
          weights: { prefix: 0.6, fuzzy: 0.2 },
          boostDocument: (id: number) => weights.document(id),
        });
        const index = runThrough(buildTermIndex(all, FIELDS, cutting));
        const leniencyOf = () => ({ prefix, typos });
        const ours = runThrough(searchTerms(index, { words, every, leniencyOf, most: 100 }, weights));
        expect(new Set(ours.found.map(({ number }) => number))).toEqual(
          new Set(theirs.map(({ id }) => id as number)),
        );
        const scores = new Map(theirs.map(({ id, score }) => [id as number, score]));
        for (const { number, score } of ours.found) expect(score).toBeCloseTo(scores.get(number)!, 9);
        for (const { terms } of theirs) for (const term of terms) expect(ours.terms.has(term)).toBe(true);
        const best = runThrough(searchTerms(index, { words, every, leniencyOf, most: 3 }, weights));
        expect(best.found).toEqual(ours.found.slice(0, 3));
      },
    ),
    { numRuns: 300 },
  );
});

function distance(a: string, b: string): number {
  const [first, second] = [a.slice(1), b.slice(1)];
  if (a === '' || b === '') return Math.max(a.length, b.length);
  if (a[0] === b[0]) return distance(first, second);
  return 1 + Math.min(distance(first, b), distance(a, second), distance(first, second));
}

test('terms a typo or two away are those with that distance', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 20 }),
      word,
      fc.integer({ min: 1, max: 2 }),
      (drawn, asked, typos) => {
        const terms = drawn.toSorted();
        const similar = runThrough(similarTerms(terms, asked, { prefix: false, typos }));
        const near = terms.filter((term) => distance(term, asked) <= typos);
        expect(new Set(similar.map(({ at }) => terms[at]))).toEqual(new Set(near));
      },
    ),
  );
});
