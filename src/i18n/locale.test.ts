import { describe, expect, test } from 'vitest';
import { formatList, formatNumber, formatRow, withinSentence, withLabel } from './locale.ts';

const ALL = ['en', 'de', 'fr', 'it', 'es', 'uk', 'ru', 'zh'];
const inAll = (say: (language: string) => string) => ALL.map(say);

describe('a list', () => {
  test('joins its last with "and"', () => {
    expect(inAll((language) => formatList(['A', 'B', 'C'], 'and', language))).toEqual([
      'A, B and C',
      'A, B und C',
      'A, B et C',
      'A, B e C',
      'A, B y C',
      'A, B і C',
      'A, B и C',
      'A、B和C',
    ]);
  });

  test('joins its last with "or"', () => {
    expect(inAll((language) => formatList(['A', 'B', 'C'], 'or', language))).toEqual([
      'A, B or C',
      'A, B oder C',
      'A, B ou C',
      'A, B o C',
      'A, B o C',
      'A, B або C',
      'A, B или C',
      'A、B或C',
    ]);
  });

  test('without a word has the marks of the language', () => {
    expect(formatRow(['A', 'B'], 'names', 'en')).toBe('A, B');
    expect(formatRow(['A', 'B'], 'groups', 'ru')).toBe('A; B');
    expect(formatRow(['A', 'B'], 'names', 'zh')).toBe('A、B');
    expect(formatRow(['A', 'B'], 'clauses', 'zh')).toBe('A，B');
    expect(formatRow(['A', 'B'], 'groups', 'zh')).toBe('A；B');
  });
});

test('a label has the colon of the language', () => {
  expect(inAll((language) => withLabel('A', 'B', language))).toEqual([
    'A: B',
    'A: B',
    'A\u00a0: B',
    'A: B',
    'A: B',
    'A: B',
    'A: B',
    'A：B',
  ]);
});

test('large numbers are grouped as the language does', () => {
  expect(inAll((language) => formatNumber(1_400_000, language))).toEqual([
    '1,400,000',
    '1.400.000',
    '1\u202f400\u202f000',
    '1.400.000',
    '1.400.000',
    '1\u00a0400\u00a0000',
    '1\u00a0400\u00a0000',
    '1,400,000',
  ]);
});

test('within a sentence a text begins small, where the language does so', () => {
  expect(withinSentence('Handel', 'de')).toBe('Handel');
  expect(withinSentence('Énergie', 'fr')).toBe('énergie');
  expect(withinSentence('Торгівля', 'uk')).toBe('торгівля');
  expect(withinSentence('贸易', 'zh')).toBe('贸易');
});

test.each([
  ['fr', 'Énergie', 'énergie'],
  ['it', 'Guerra in Ucraina', 'guerra in Ucraina'],
  ['es', 'Ámbito militar', 'ámbito militar'],
  ['en', 'Trade', 'trade'],
  ['de', 'Handel', 'Handel'],
  ['ru', 'Торговля', 'торговля'],
  ['fr', 'ONU', 'ONU'],
  ['en', 'G20', 'G20'],
])('within a sentence in %s, “%s” is “%s”', (language, text, within) =>
  expect(withinSentence(text, language)).toBe(within),
);
