import { describe, expect, test } from 'vitest';
import { coverageOf, termOf, termsOf, tokenize } from './search-text.ts';

describe('a text is cut', () => {
  test.each([
    ['EAWU – ЕАЭС', ['EAWU', 'ЕАЭС']],
    ["Xi'an 2.0", ['Xi', 'an', '2', '0']],
    ['上合组织', ['上合', '合组', '组织']],
    ['金砖', ['金砖']],
    ['25週年EAEU', ['25', '週年', 'EAEU']],
    ['…', []],
  ])('"%s" into %j', (text, words) => expect(tokenize(text)).toEqual(words));
});

test('umlauts are found with and without e, accents and case do not matter', () => {
  expect(termsOf('Präsident')).toEqual(['prasident', 'praesident']);
  expect(termsOf('Brasília')).toBe('brasilia');
  expect(termOf('KASÁN')).toBe('kasan');
});

/** The text with brackets around what is marked. */
function marked(text: string, terms: Readonly<Record<string, number>>): string {
  const { at } = coverageOf(text, new Map(Object.entries(terms)));
  return at.reduceRight(
    (rest, [from, to]) => `${rest.slice(0, from)}[${rest.slice(from, to)}]${rest.slice(to)}`,
    text,
  );
}

describe('what of a text answers the words', () => {
  test('is marked, pairs of signs as one piece', () => {
    expect(marked('Xi and Putin meet', { putin: 1, xi: 1 })).toBe('[Xi] and [Putin] meet');
    expect(marked('新的上合组织', { 上合: 1, 合组: 1, 组织: 1 })).toBe('新的[上合组织]');
  });

  test('counts each term once, with its weight', () => {
    const { weight, share } = coverageOf('gas gas gas oil', new Map([['gas', 0.5]]));
    expect(weight).toBe(0.5);
    expect(share).toBe(9 / 15);
  });
});
