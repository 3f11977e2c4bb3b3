import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay, parseDay } from '../base/time.ts';
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
