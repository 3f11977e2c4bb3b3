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
function marked(text: string, terms: Readonly<Record<string, number | null>>): string {
  const answers = Object.entries(terms).map(([term, begun]) => [term, { weight: 1, begun }] as const);
  const { at } = coverageOf(text, new Map(answers));
  return at.reduceRight(
    (rest, [from, to]) => `${rest.slice(0, from)}[${rest.slice(from, to)}]${rest.slice(to)}`,
    text,
  );
}

describe('what of a text answers the words', () => {
  test('is marked, pairs of signs as one piece', () => {
    expect(marked('Xi and Putin meet', { putin: null, xi: null })).toBe('[Xi] and [Putin] meet');
    expect(marked('新的上合组织', { 上合: null, 合组: null, 组织: null })).toBe('新的[上合组织]');
  });

  test('is marked as far as it was typed, accents with their letters', () => {
    expect(marked('Forum for all', { forum: 3, for: null })).toBe('[For]um [for] all');
    expect(marked('Präsident', { praesident: 5, prasident: null })).toBe('[Präsident]');
    expect(marked('Präsident', { praesident: 5 })).toBe('[Präs]ident');
    expect(marked('Putin', { putin: 4 })).toBe('[Puti]n');
    expect(marked('Brasi\u0301lia', { brasilia: 5 })).toBe('[Brasi\u0301]lia');
    expect(marked('上合组织', { 上合: 1 })).toBe('[上]合组织');
  });

  test('counts each term once, with its weight', () => {
    const { weight, share } = coverageOf('gas gas gas oil', new Map([['gas', { weight: 0.5, begun: null }]]));
    expect(weight).toBe(0.5);
    expect(share).toBe(9 / 15);
  });
});
