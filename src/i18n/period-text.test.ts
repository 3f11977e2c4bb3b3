import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfMs, formatDay, parseDay } from '../base/time.ts';
import { formatDayIn, formatPeriod } from './dates.ts';
import { parsePeriodText } from './period-text.ts';

const day = (text: string) => parseDay(text)!;
const context = (language: string) => ({
  extent: { from: day('1949-10-02'), to: day('2026-09-30') },
  reference: day('2026-05-31'),
  language,
});

function read(text: string, language = 'en'): string {
  const period = parsePeriodText(text, context(language));
  if (!period) return String(period);
  return `${formatDay(period.from)} ${formatDay(period.to)}`;
}

test.each([
  ['2024', '2024-01-01 2024-12-31'],
  ['2024-02', '2024-02-01 2024-02-29'],
  ['2024-10-22', '2024-10-22 2024-10-22'],
  ['2013-03..2024', '2013-03-01 2024-12-31'],
  ['2013-03 – 2024-05-06', '2013-03-01 2024-05-06'],
  ['2013-2024', '2013-01-01 2024-12-31'],
  ['2013 to 2024', '2013-01-01 2024-12-31'],
  ['2020..', '2020-01-01 2026-09-30'],
  ['..2001', '1949-10-02 2001-12-31'],
  ['October 2024', '2024-10-01 2024-10-31'],
  ['22 Oct 2024', '2024-10-22 2024-10-22'],
  ['October 22, 2024 to 3 November 2024', '2024-10-22 2024-11-03'],
  ['1990s', '1990-01-01 1999-12-31'],
  ['0050', '0050-01-01 0050-12-31'],
  ['0050-02', '0050-02-01 0050-02-28'],
  ['5 May 0050', '0050-05-05 0050-05-05'],
  ['Q3 2024', '2024-07-01 2024-09-30'],
  ['last 10 years', '2016-06-01 2026-05-31'],
  ['past 3 months', '2026-03-01 2026-05-31'],
  ['last 7 days', '2026-05-25 2026-05-31'],
  ['last year', '2025-01-01 2025-12-31'],
  ['this year', '2026-01-01 2026-12-31'],
  ['last month', '2026-04-01 2026-04-30'],
  ['this week', '2026-05-25 2026-05-31'],
  ['everything', 'null'],
])('English: "%s" is %s', (text, period) => expect(read(text)).toBe(period));

test.each([
  ['letzte 10 Jahre', '2016-06-01 2026-05-31'],
  ['die letzten Jahre', 'undefined'],
  ['letztes Jahr', '2025-01-01 2025-12-31'],
  ['letzten Monat', '2026-04-01 2026-04-30'],
  ['dieses Jahrzehnt', '2020-01-01 2029-12-31'],
  ['März 2013 bis Dez 2024', '2013-03-01 2024-12-31'],
  ['22. Oktober 2024', '2024-10-22 2024-10-22'],
  ['22.10.2024', '2024-10-22 2024-10-22'],
  ['10/2024', '2024-10-01 2024-10-31'],
  ['1990er', '1990-01-01 1999-12-31'],
  ['3. Quartal 2024', '2024-07-01 2024-09-30'],
  ['alles', 'null'],
])('German: "%s" is %s', (text, period) => expect(read(text, 'de')).toBe(period));

test.each([
  ['2024年', '2024-01-01 2024-12-31'],
  ['2024年10月', '2024-10-01 2024-10-31'],
  ['2024年3月5日', '2024-03-05 2024-03-05'],
  ['2013年3月至2024年', '2013-03-01 2024-12-31'],
  ['2024年第3季度', '2024-07-01 2024-09-30'],
  ['1990年代', '1990-01-01 1999-12-31'],
  ['最近10年', '2016-06-01 2026-05-31'],
  ['过去3个月', '2026-03-01 2026-05-31'],
  ['去年', '2025-01-01 2025-12-31'],
  ['全部', 'null'],
  ['不久以前', 'undefined'],
])('Chinese: "%s" is %s', (text, period) => expect(read(text, 'zh')).toBe(period));

test.each([
  ['последние 10 лет', '2016-06-01 2026-05-31'],
  ['прошлый год', '2025-01-01 2025-12-31'],
  ['последние 3 месяца', '2026-03-01 2026-05-31'],
  ['этот месяц', '2026-05-01 2026-05-31'],
  ['Октябрь 2024', '2024-10-01 2024-10-31'],
  ['октябрь 2024 г.', '2024-10-01 2024-10-31'],
  ['22 октября 2024 г.', '2024-10-22 2024-10-22'],
  ['9 мая 2015', '2015-05-09 2015-05-09'],
  ['окт. 2013 по дек. 2024', '2013-10-01 2024-12-31'],
  ['всё', 'null'],
])('Russian: "%s" is %s', (text, period) => expect(read(text, 'ru')).toBe(period));

test.each([
  ['останні 10 років', '2016-06-01 2026-05-31'],
  ['минулий рік', '2025-01-01 2025-12-31'],
  ['останні 7 днів', '2026-05-25 2026-05-31'],
  ['цей тиждень', '2026-05-25 2026-05-31'],
  ['жовтень 2024', '2024-10-01 2024-10-31'],
  ['22 жовтня 2024 р.', '2024-10-22 2024-10-22'],
  ['2013 до 2024', '2013-01-01 2024-12-31'],
  ['усе', 'null'],
])('Ukrainian: "%s" is %s', (text, period) => expect(read(text, 'uk')).toBe(period));

const LAST_TEN = '2016-06-01 2026-05-31';
const LAST_YEAR = '2025-01-01 2025-12-31';
const THIS_YEAR = '2026-01-01 2026-12-31';
const THIS_MONTH = '2026-05-01 2026-05-31';
const LAST_MONTH = '2026-04-01 2026-04-30';
const FROM_MARCH = '2013-03-01 2024-12-31';
const YEARS = '2013-01-01 2024-12-31';
const OCTOBER = '2024-10-01 2024-10-31';
const THAT_DAY = '2024-10-22 2024-10-22';
const NINETIES = '1990-01-01 1999-12-31';
const THIRD_QUARTER = '2024-07-01 2024-09-30';

const ROWS: Readonly<Record<string, readonly (readonly [text: string, period: string])[]>> = {
  fr: [
    ['les 10 dernières années', LAST_TEN],
    ['10 dernières années', LAST_TEN],
    ['les dernieres annees', 'undefined'],
    ['l’année dernière', LAST_YEAR],
    ["l'an passé", LAST_YEAR],
    ['le mois dernier', LAST_MONTH],
    ['ce mois', THIS_MONTH],
    ['ce mois-ci', THIS_MONTH],
    ['cette année', THIS_YEAR],
    ['aujourd’hui', '2026-05-31 2026-05-31'],
    ['mars 2013 à décembre 2024', FROM_MARCH],
    ['de 2013 à 2024', YEARS],
    ['octobre 2024', OCTOBER],
    ['oct. 2024', OCTOBER],
    ['22 octobre 2024', THAT_DAY],
    ['1er aout 2024', '2024-08-01 2024-08-01'],
    ['22/10/2024', THAT_DAY],
    ['années 1990', NINETIES],
    ['T3 2024', THIRD_QUARTER],
    ['3e trimestre 2024', THIRD_QUARTER],
    ['tout', 'null'],
  ],
  it: [
    ['ultimi 10 anni', LAST_TEN],
    ['negli ultimi 10 anni', LAST_TEN],
    ['gli ultimi anni', 'undefined'],
    ['l’anno scorso', LAST_YEAR],
    ['mese scorso', LAST_MONTH],
    ['questo mese', THIS_MONTH],
    ["quest'anno", THIS_YEAR],
    ['marzo 2013 a dicembre 2024', FROM_MARCH],
    ['dal 2013 al 2024', YEARS],
    ['ottobre 2024', OCTOBER],
    ['22 ottobre 2024', THAT_DAY],
    ['1º ottobre 2024', '2024-10-01 2024-10-01'],
    ['anni 1990', NINETIES],
    ['3° trimestre 2024', THIRD_QUARTER],
    ['tutto', 'null'],
  ],
  es: [
    ['últimos 10 años', LAST_TEN],
    ['los ultimos 10 anos', LAST_TEN],
    ['los últimos años', 'undefined'],
    ['el año pasado', LAST_YEAR],
    ['último mes', LAST_MONTH],
    ['este mes', THIS_MONTH],
    ['este año', THIS_YEAR],
    ['marzo de 2013 a diciembre de 2024', FROM_MARCH],
    ['de 2013 hasta 2024', YEARS],
    ['octubre de 2024', OCTOBER],
    ['oct 2024', OCTOBER],
    ['22 de octubre de 2024', THAT_DAY],
    ['1.º de agosto de 2024', '2024-08-01 2024-08-01'],
    ['década de 1990', NINETIES],
    ['los años 1990', NINETIES],
    ['todo', 'null'],
  ],
  uk: [
    ['останні 10 років', LAST_TEN],
    ['за останні 10 років', LAST_TEN],
    ['останні роки', 'undefined'],
    ['минулого року', LAST_YEAR],
    ['торік', LAST_YEAR],
    ['минулий місяць', LAST_MONTH],
    ['цього місяця', THIS_MONTH],
    ['цей рік', THIS_YEAR],
    ['березень 2013 – грудень 2024', FROM_MARCH],
    ['з 2013 до 2024', YEARS],
    ['жовтень 2024', OCTOBER],
    ['жовтня 2024 р.', OCTOBER],
    ['22 жовтня 2024 року', THAT_DAY],
    ['22.10.2024', THAT_DAY],
    ['2024 рік', '2024-01-01 2024-12-31'],
    ['1990-ті', NINETIES],
    ['3 квартал 2024', THIRD_QUARTER],
    ['усе', 'null'],
  ],
  ru: [
    ['последние 10 лет', LAST_TEN],
    ['за последние 10 лет', LAST_TEN],
    ['последние годы', 'undefined'],
    ['прошлый год', LAST_YEAR],
    ['в прошлом году', LAST_YEAR],
    ['прошлый месяц', LAST_MONTH],
    ['этот месяц', THIS_MONTH],
    ['этот год', THIS_YEAR],
    ['март 2013 – декабрь 2024', FROM_MARCH],
    ['с 2013 по 2024', YEARS],
    ['октябрь 2024', OCTOBER],
    ['октября 2024 г.', OCTOBER],
    ['22 октября 2024', THAT_DAY],
    ['22 октября 2024 г.', THAT_DAY],
    ['1990-е годы', NINETIES],
    ['3-й квартал 2024', THIRD_QUARTER],
    ['всё', 'null'],
    ['все', 'null'],
  ],
  zh: [
    ['最近10年', LAST_TEN],
    ['过去 10 年', LAST_TEN],
    ['最近3个月', '2026-03-01 2026-05-31'],
    ['去年', LAST_YEAR],
    ['上个月', LAST_MONTH],
    ['本月', THIS_MONTH],
    ['今年', THIS_YEAR],
    ['2013年3月至2024年12月', FROM_MARCH],
    ['从2013年到2024年', YEARS],
    ['2013–2024年', YEARS],
    ['2024年10月', OCTOBER],
    ['2024年10月22日', THAT_DAY],
    ['2024/10/22', THAT_DAY],
    ['1990年代', NINETIES],
    ['全部', 'null'],
  ],
};

describe.each(Object.entries(ROWS))('in %s', (language, rows) => {
  test.each(rows)('"%s" is %s', (text, period) => expect(read(text, language)).toBe(period));

  test('ISO dates, English words and what the platform writes are read as well', () => {
    expect(read('2013-03..2024', language)).toBe(FROM_MARCH);
    expect(read('last 10 years', language)).toBe(LAST_TEN);
    for (const [from, to] of [
      ['2024-10-22', '2024-10-22'],
      ['2024-10-01', '2024-10-31'],
      ['2024-10-22', '2024-10-24'],
      ['2013-03-01', '2024-12-31'],
      ['2013-01-01', '2024-12-31'],
    ] as const)
      for (const length of ['long', 'short'] as const)
        expect(read(formatPeriod({ from: day(from), to: day(to) }, language, length), language)).toBe(
          `${from} ${to}`,
        );
  });
});

test.each(['en', 'de', 'fr', 'it', 'es', 'uk', 'ru', 'zh'])(
  'months are read by name in %s, with and without a day',
  (language) => {
    for (let month = 1; month <= 12; month++) {
      const first = `2023-${String(month).padStart(2, '0')}-01`;
      const from = day(first);
      expect(read(formatDayIn(from, language), language)).toBe(`${first} ${first}`);
      const to = dayOfMs(Date.UTC(2023, month, 0));
      for (const length of ['long', 'short'] as const)
        expect(read(formatPeriod({ from, to }, language, length), language)).toBe(
          `${first} ${formatDay(to)}`,
        );
    }
  },
);

test('a range of days or months within a year is read as it is shown', () => {
  expect(read('22–24 October 2024')).toBe('2024-10-22 2024-10-24');
  expect(read('October – December 2024')).toBe('2024-10-01 2024-12-31');
  expect(read('soon – December 2024')).toBe('undefined');
});

test.each(['', 'soon', '2024-13', '2023-02-29', '2024..2013', '..', '31.02.2024', '1..2..3', 'Kazan 2024'])(
  '"%s" names no period',
  (text) => expect(read(text)).toBe('undefined'),
);

test('any two days, written as ISO dates, are read as they are', () => {
  const anyDay = fc.integer({ min: day('1800-01-01'), max: day('2100-01-01') });
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const text = `${formatDay(from)}..${formatDay(to)}`;
      expect(parsePeriodText(text, context('en'))).toEqual({ from, to });
    }),
  );
});
