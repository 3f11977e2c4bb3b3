import { describe, expect, test } from 'vitest';
import { foreign, languageName, nameIn } from './names.ts';

const said = (iso: string) =>
  ['en', 'de', 'fr', 'it', 'es', 'uk', 'ru', 'zh'].map(
    (language) => nameIn({ name: { en: 'Of the data' }, iso }, language).text,
  );

describe('a state', () => {
  test('is named by the platform in every language, where the data does not', () => {
    expect(said('KZ')).toEqual([
      'Of the data',
      'Kasachstan',
      'Kazakhstan',
      'Kazakistan',
      'Kazajistán',
      'Казахстан',
      'Казахстан',
      '哈萨克斯坦',
    ]);
  });

  test('without a code, or with one that the platform does not know, is named in English', () => {
    expect(nameIn({ name: { ru: 'СССР', en: 'Soviet Union' } }, 'uk')).toEqual({
      text: 'Soviet Union',
      language: 'en',
    });
  });
});

test('only a text in another language than the reader’s says its language', () => {
  expect(foreign({ language: 'en' }, 'zh')).toBe('en');
  expect(foreign({ language: 'zh' }, 'zh')).toBeUndefined();
});

test('languages are named in the reader’s', () => {
  expect(languageName('en', 'zh')).toBe('英语');
  expect(languageName('en', 'uk')).toBe('англійська');
  expect(languageName('no language', 'de')).toBe('no language');
  expect(languageName('und', 'de')).toBe('');
});
