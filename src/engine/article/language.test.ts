import { expect, it } from 'vitest';
import { languageOf } from './language.ts';
import { runThrough } from '../../base/work.ts';

it.each([
  ['de', 'Der Präsident ist mit dem Zug nach Kasan gefahren.'],
  ['en', 'The president has taken the train to Kazan.'],
  ['fr', 'Le président est arrivé à Kazan avec une délégation.'],
  ['it', 'Il presidente è arrivato a Kazan con una delegazione.'],
  ['es', 'El presidente llegó a Kazán con una delegación y los ministros.'],
  ['uk', 'Президент приїхав до Казані з делегацією.'],
  ['ru', 'Президент приехал в Казань с делегацией.'],
  ['zh', '总统与代表团抵达喀山，参加 BRICS 会晤。'],
])('tells %s', (language, text) => {
  expect(runThrough(languageOf(text))).toBe(language);
});
