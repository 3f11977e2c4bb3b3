import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { speak, startMessages } from './setup.ts';
import { ordinal, ordinalSentence } from './ordinal-words.ts';

beforeAll(async () => {
  await startMessages('en');
  for (const language of ['de', 'ru', 'uk', 'zh']) await speak(language);
});

const english = () => i18next.getFixedT('en');
const german = () => i18next.getFixedT('de');

function standing(inYear: [number, number], overall: [number, number]) {
  return {
    matches: true,
    inYear: { year: 2024, rank: inYear[0], of: inYear[1] },
    overall: { since: 2013, rank: overall[0], of: overall[1] },
    previous: null,
    next: null,
  };
}

describe('an ordinal', () => {
  test.each([
    [1, 'first'],
    [2, 'second'],
    [3, 'third'],
    [12, 'twelfth'],
    [13, '13th'],
    [21, '21st'],
    [22, '22nd'],
    [23, '23rd'],
    [45, '45th'],
    [101, '101st'],
    [111, '111th'],
    [112, '112th'],
    [113, '113th'],
  ])('%i is %s in English', (rank, words) => {
    expect(ordinal(rank, 'meeting', english())).toBe(words);
  });

  test.each([
    [1, 'meeting', 'das erste'],
    [3, 'summit', 'der dritte'],
    [7, 'joint-statement', 'die siebte'],
    [12, 'call', 'das zwölfte'],
    [21, 'agreement', 'das 21.'],
    [45, 'summit', 'der 45.'],
    [2, 'a kind of my own', 'das zweite'],
  ])('%i of kind %s is %s in German', (rank, kind, words) => {
    expect(ordinal(rank, kind, german())).toBe(words);
  });

  test.each([
    [1, 'meeting', 'первая', 'перша'],
    [3, 'summit', 'третий', 'третій'],
    [3, 'a kind of my own', 'третье', 'третя'],
    [7, 'founding', 'седьмое', 'сьоме'],
    [2, 'exercise', 'вторые', 'другі'],
    [45, 'meeting', '45-я', '№ 45'],
    [23, 'exercise', '№ 23', '№ 23'],
  ])('%i of kind %s is %s in Russian, %s in Ukrainian', (rank, kind, russian, ukrainian) => {
    expect(ordinal(rank, kind, i18next.getFixedT('ru'))).toBe(russian);
    expect(ordinal(rank, kind, i18next.getFixedT('uk'))).toBe(ukrainian);
  });
});

describe('where an event stands', () => {
  test('is said within its year and since the first', () => {
    const ordinals = standing([3, 3], [45, 48]);
    expect(ordinalSentence(ordinals, 'meeting', english())).toBe(
      'Third in 2024 (of 3), 45th of 48 since 2013',
    );
    expect(ordinalSentence(ordinals, 'meeting', german())).toBe(
      'Das dritte 2024 (von 3), das 45. von 48 seit 2013',
    );
  });

  test('is said in the order of Chinese', () => {
    const chinese = i18next.getFixedT('zh');
    expect(ordinalSentence(standing([3, 3], [45, 48]), 'meeting', chinese)).toBe(
      '2024年第3次（共3次），2013年以来第45次（共48次）',
    );
    expect(ordinalSentence(standing([1, 1], [2, 5]), 'summit', chinese)).toBe(
      '2024年唯一一次，2013年以来第2次（共5次）',
    );
  });

  test('is said plainly where it is the only one of its year', () => {
    const ordinals = standing([1, 1], [2, 5]);
    expect(ordinalSentence(ordinals, null, english())).toBe('The only one in 2024, second of 5 since 2013');
    expect(ordinalSentence(ordinals, 'summit', german())).toBe(
      'Der einzige 2024, der zweite von 5 seit 2013',
    );
  });

  test('is said by gender in Russian and Ukrainian', () => {
    const ordinals = standing([1, 1], [2, 5]);
    expect(ordinalSentence(ordinals, 'meeting', i18next.getFixedT('ru'))).toBe(
      'Единственная в 2024 году, вторая из 5 с 2013 года',
    );
    expect(ordinalSentence(ordinals, 'summit', i18next.getFixedT('uk'))).toBe(
      'Єдиний у 2024 році, другий з 5 від 2013 року',
    );
  });

  test('is said once where there are no other years', () => {
    expect(ordinalSentence(standing([2, 4], [2, 4]), null, english())).toBe('Second in 2024 (of 4)');
  });
});
