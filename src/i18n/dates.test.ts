/** Word for word in every language of the interface. */
import type { TFunction } from 'i18next';
import { describe, expect, test } from 'vitest';
import { parseDay, type DatePrecision, type DateSpan } from '../base/time.ts';
import { formatDayIn, formatPeriod, formatSpan, formatYear } from './dates.ts';

type Expected = Readonly<Record<string, string>>;

const day = (text: string) => parseDay(text)!;
const period = (from: string, to: string) => ({ from: day(from), to: day(to) });

function span(precision: DatePrecision, from: string, to: string, approximate = false): DateSpan {
  return { start: day(from) * 1440, end: (day(to) + 1) * 1440, precision, approximate, uncertain: false };
}
const t = ((key: string, { date }: { date: string }) => `${key} ${date}`) as unknown as TFunction;

/** Spaces that do not break are no other words. */
const inEvery = (languages: Expected, say: (language: string) => string): Expected =>
  Object.fromEntries(
    Object.keys(languages).map((language) => [language, say(language).replaceAll(/\s/gu, ' ')]),
  );

describe('a period', () => {
  test.each<[string, string, string, Expected]>([
    [
      'years',
      '2013-01-01',
      '2024-12-31',
      {
        en: '2013–2024',
        de: '2013–2024',
        fr: '2013–2024',
        it: '2013–2024',
        es: '2013–2024',
        uk: '2013–2024',
        ru: '2013–2024',
        zh: '2013–2024年',
      },
    ],
    [
      'one year',
      '2024-01-01',
      '2024-12-31',
      { en: '2024', de: '2024', fr: '2024', it: '2024', es: '2024', uk: '2024', ru: '2024', zh: '2024年' },
    ],
    [
      'one month',
      '2024-10-01',
      '2024-10-31',
      {
        en: 'October 2024',
        de: 'Oktober 2024',
        fr: 'octobre 2024',
        it: 'ottobre 2024',
        es: 'octubre de 2024',
        uk: 'жовтень 2024 р.',
        ru: 'октябрь 2024 г.',
        zh: '2024年10月',
      },
    ],
    [
      'months of two years',
      '2013-03-01',
      '2024-10-31',
      {
        en: 'March 2013 – October 2024',
        de: 'März 2013 – Oktober 2024',
        fr: 'mars 2013 – octobre 2024',
        it: 'marzo 2013 – ottobre 2024',
        es: 'marzo de 2013 – octubre de 2024',
        uk: 'березень 2013 р. – жовтень 2024 р.',
        ru: 'март 2013 г. – октябрь 2024 г.',
        zh: '2013年3月至2024年10月',
      },
    ],
    [
      'days of a month',
      '2024-10-21',
      '2024-10-27',
      {
        en: '21–27 October 2024',
        de: '21.–27. Oktober 2024',
        fr: '21–27 octobre 2024',
        it: '21–27 ottobre 2024',
        es: '21–27 de octubre de 2024',
        uk: '21–27 жовтня 2024 р.',
        ru: '21–27 октября 2024 г.',
        zh: '2024年10月21–27日',
      },
    ],
    [
      'days of two years',
      '2013-03-02',
      '2024-10-27',
      {
        en: '2 March 2013 – 27 October 2024',
        de: '2. März 2013 – 27. Oktober 2024',
        fr: '2 mars 2013 – 27 octobre 2024',
        it: '2 marzo 2013 – 27 ottobre 2024',
        es: '2 de marzo de 2013 – 27 de octubre de 2024',
        uk: '2 березня 2013 – 27 жовтня 2024 рр.',
        ru: '2 марта 2013 г. – 27 октября 2024 г.',
        zh: '2013年3月2日至2024年10月27日',
      },
    ],
  ])('of %s', (_, from, to, expected) => {
    expect(inEvery(expected, (language) => formatPeriod(period(from, to), language))).toEqual(expected);
  });
});

describe('the date of an event', () => {
  test('is a day', () => {
    const expected = {
      en: '22 October 2024',
      de: '22. Oktober 2024',
      fr: '22 octobre 2024',
      it: '22 ottobre 2024',
      es: '22 de octubre de 2024',
      uk: '22 жовтня 2024 р.',
      ru: '22 октября 2024 г.',
      zh: '2024年10月22日',
    };
    const one = span('day', '2024-10-22', '2024-10-22');
    expect(inEvery(expected, (language) => formatSpan(one, t, language))).toEqual(expected);
    expect(inEvery(expected, (language) => formatDayIn(day('2024-10-22'), language))).toEqual(expected);
  });

  test('is some days of two months', () => {
    const expected = {
      en: '30 October – 2 November 2024',
      de: '30. Oktober – 2. November 2024',
      fr: '30 octobre – 2 novembre 2024',
      it: '30 ottobre – 2 novembre 2024',
      es: '30 de octubre – 2 de noviembre de 2024',
      uk: '30 жовтня – 2 листопада 2024 р.',
      ru: '30 октября – 2 ноября 2024 г.',
      zh: '2024年10月30日至11月2日',
    };
    const some = span('interval', '2024-10-30', '2024-11-02');
    expect(inEvery(expected, (language) => formatSpan(some, t, language))).toEqual(expected);
  });

  test('is a year, or about a year', () => {
    const year = (approximate: boolean) => span('year', '2014-01-01', '2014-12-31', approximate);
    expect(formatSpan(year(false), t, 'uk')).toBe('2014');
    expect(formatSpan(year(false), t, 'zh')).toBe('2014年');
    expect(formatSpan(year(true), t, 'zh')).toBe('vocabulary:date.circa 2014年');
  });
});

describe('before the year 1, which ISO 8601 counts from 0 backwards', () => {
  test('a day says its era', () => {
    const expected = {
      en: '15 March 44 BC',
      de: '15. März 44 v. Chr.',
      fr: '15 mars 44 av. J.-C.',
      it: '15 marzo 44 a.C.',
      es: '15 de marzo de 44 a. C.',
      uk: '15 березня 44 р. до н. е.',
      ru: '15 марта 44 г. до н. э.',
      zh: '公元前44年3月15日',
    };
    const ides = span('day', '-000043-03-15', '-000043-03-15');
    expect(inEvery(expected, (language) => formatSpan(ides, t, language))).toEqual(expected);
    expect(inEvery(expected, (language) => formatDayIn(day('-000043-03-15'), language))).toEqual(expected);
  });

  test.each<[string, string, string, Expected]>([
    [
      'years',
      '-000430-01-01',
      '-000403-12-31',
      {
        en: '431–404 BC',
        de: '431–404 v. Chr.',
        fr: '431–404 av. J.-C.',
        it: '431–404 a.C.',
        es: '431–404 a. C.',
        uk: '431–404 рр. до н. е.',
        ru: '431–404 гг. до н. э.',
        zh: '公元前431年–404年',
      },
    ],
    [
      'days of a month',
      '-000043-03-15',
      '-000043-03-17',
      {
        en: '15–17 March 44 BC',
        de: '15.–17. März 44 v. Chr.',
        fr: '15–17 mars 44 av. J.-C.',
        it: '15–17 marzo 44 a.C.',
        es: '15–17 marzo 44 a. C.',
        uk: '15–17 березня 44 р. до н. е.',
        ru: '15–17 марта 44 г. до н. э.',
        zh: '公元前44年3月15–17日',
      },
    ],
    [
      'years of both eras',
      '-000043-01-01',
      '0020-12-31',
      { en: '44 BC – 20 AD', de: '44 v. Chr. – 20 n. Chr.' },
    ],
  ])('%s do', (_, from, to, expected) => {
    expect(inEvery(expected, (language) => formatPeriod(period(from, to), language))).toEqual(expected);
  });

  test('a bare year does, and from then on it stays bare', () => {
    expect([-43, 0, 1, 50, 2024].map((year) => formatYear(year, 'en'))).toEqual([
      '44 BC',
      '1 BC',
      '1',
      '50',
      '2024',
    ]);
  });
});
