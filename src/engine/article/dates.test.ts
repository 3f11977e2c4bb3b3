import { describe, expect, it } from 'vitest';
import { datesIn } from './dates.ts';
import { languageOf, type ArticleLanguage } from './language.ts';
import { sentenceStarts, wordsOf } from './words.ts';
import { runThrough } from '../../base/work.ts';

const found = (text: string, language: ArticleLanguage) =>
  runThrough(datesIn(text, wordsOf(text), runThrough(sentenceStarts(text)), language));

/** `22. Oktober 2024 → 2024-10-22`, for each date of a text. */
function dates(text: string, language = runThrough(languageOf(text))): readonly string[] {
  return found(text, language).map(({ from, to, date }) => `${text.slice(from, to)} → ${date}`);
}

describe('a day', () => {
  it.each([
    ['de', 'am 22. Oktober 2024', '22. Oktober 2024 → 2024-10-22'],
    ['de', 'am 5. März 2024', '5. März 2024 → 2024-03-05'],
    ['en', 'on 22 October 2024', '22 October 2024 → 2024-10-22'],
    ['en', 'on October 22, 2024', 'October 22, 2024 → 2024-10-22'],
    ['en', 'on the 2nd of September 2025', '2nd of September 2025 → 2025-09-02'],
    ['en', 'on Sept. 2, 2025', 'Sept. 2, 2025 → 2025-09-02'],
    ['fr', 'le 1er septembre 2025', '1er septembre 2025 → 2025-09-01'],
    ['it', 'il 22 ottobre 2024', '22 ottobre 2024 → 2024-10-22'],
    ['es', 'el 22 de octubre de 2024', '22 de octubre de 2024 → 2024-10-22'],
    ['uk', 'ще 22 жовтня 2024 року', '22 жовтня 2024 → 2024-10-22'],
    ['ru', 'это 22 октября 2024 года', '22 октября 2024 → 2024-10-22'],
    ['zh', '在2024年10月22日会见', '2024年10月22日 → 2024-10-22'],
    ['zh', '在二〇二四年十月二十二日', '二〇二四年十月二十二日 → 2024-10-22'],
    ['de', 'am 22.10.2024', '22.10.2024 → 2024-10-22'],
    ['de', 'am 2024-10-22', '2024-10-22 → 2024-10-22'],
    ['en', 'on 10/22/2024', '10/22/2024 → 2024-10-22'],
  ] as const)('in %s: %s', (language, text, expected) => {
    expect(dates(text, language)).toEqual([expected]);
  });

  it('that never was is none', () => {
    expect(dates('am 31. Februar 2024', 'de')).toEqual([]);
  });

  it('is doubted where day and month may be the other way round', () => {
    const text = 'on 02/09/2025';
    expect(found(text, 'en')[0]).toMatchObject({ date: '2025-09-02', confidence: 0.6 });
  });
});

describe('less than a day', () => {
  it.each([
    ['de', 'im Mai 2025', 'Mai 2025 → 2025-05'],
    ['en', 'in May 2025', 'May 2025 → 2025-05'],
    ['es', 'en mayo de 2025', 'mayo de 2025 → 2025-05'],
    ['ru', 'в мае 2025 года', 'мае 2025 → 2025-05'],
    ['ru', 'в октябре 2024 года', 'октябре 2024 → 2024-10'],
    ['uk', 'у жовтні 2024 року', 'жовтні 2024 → 2024-10'],
    ['zh', '2025年5月访问', '2025年5月 → 2025-05'],
    ['zh', '比2021年增长', '2021年 → 2021'],
    ['de', 'seit 2021', '2021 → 2021'],
    ['en', 'between 2013–2024', '2013–2024 → 2013/2024'],
  ] as const)('in %s: %s', (language, text, expected) => {
    expect(dates(text, language)).toEqual([expected]);
  });

  it('is no month without a day or a year', () => {
    expect(dates('It may well be that the march goes on.')).toEqual([]);
  });

  it('is no year where it counts something', () => {
    expect(dates('1990 Tonnen, 2050 km, 2,021 people, 2000 %, $2000, 2024 Mrd.', 'de')).toEqual([]);
  });
});

describe('several days', () => {
  it.each([
    ['de', 'vom 7. bis 10. Mai 2025', '7. bis 10. Mai 2025 → 2025-05-07/2025-05-10'],
    ['de', 'am 22.–24. Oktober 2024', '22.–24. Oktober 2024 → 2024-10-22/2024-10-24'],
    ['en', 'October 22–24, 2024', 'October 22–24, 2024 → 2024-10-22/2024-10-24'],
    ['ru', 'с 22 по 24 октября 2024 года', '22 по 24 октября 2024 → 2024-10-22/2024-10-24'],
    ['zh', '2024年10月22日至24日', '2024年10月22日至24日 → 2024-10-22/2024-10-24'],
  ] as const)('in %s: %s', (language, text, expected) => {
    expect(dates(text, language)).toEqual([expected]);
  });
});

describe('a date without a year', () => {
  it('takes the year that its sentence names', () => {
    expect(dates('Am 22. Oktober 2024 in Kasan. Am 2. September zum dritten Mal 2025.', 'de')).toEqual([
      '22. Oktober 2024 → 2024-10-22',
      '2. September → 2025-09-02',
      '2025 → 2025',
    ]);
  });

  it('else that of the date before it', () => {
    expect(dates('Am 22. Oktober 2024 in Kasan. Am 24. Oktober war Schluss.', 'de')[1]).toBe(
      '24. Oktober → 2024-10-24',
    );
  });

  it('has none where the text has none', () => {
    const text = 'Am 22. Oktober in Kasan.';
    expect(found(text, 'de')).toMatchObject([{ date: 'XXXX-10-22', span: null, confidence: 0.5 }]);
  });
});
