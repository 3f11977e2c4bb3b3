import { expect, test } from 'vitest';
import { isFunctionWord, tellingWords } from './function-words.ts';

const telling = (text: string) => tellingWords(text.split(' ')).join(' ');

test('of a question, the words that say something are sought', () => {
  expect(telling('When did Xi and Putin meet in 2024')).toBe('Xi Putin meet 2024');
  expect(telling('Wann trafen sich Xi und Putin')).toBe('trafen Xi Putin');
  expect(telling('Встречи Си и Путина в году')).toBe('Встречи Си Путина');
  expect(telling('Où et quand')).toBe('Où et quand');
});

test('what is typed alone, and abbreviations, are sought as they are', () => {
  expect(telling('for')).toBe('for');
  expect(telling('WHO')).toBe('WHO');
  expect(isFunctionWord('who')).toBe(true);
});

test('names that look like such words are names', () => {
  expect(['wen', 'un', 'us', 'an', 'war', 'li', 'si', 'may'].filter(isFunctionWord)).toEqual([]);
});
