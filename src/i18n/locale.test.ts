import { expect, test } from 'vitest';
import { withinSentence } from './locale.ts';

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
