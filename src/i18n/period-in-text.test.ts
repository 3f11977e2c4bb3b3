import { expect, test } from 'vitest';
import { formatDay, parseDay } from '../base/time.ts';
import { periodInText } from './period-in-text.ts';

const day = (text: string) => parseDay(text)!;
const extent = { from: day('1949-10-02'), to: day('2026-09-30') };

function read(text: string, language: string): string {
  const found = periodInText(text, { extent, reference: day('2026-05-31'), language });
  return found ? `${found.rest} | ${formatDay(found.period.from)} ${formatDay(found.period.to)}` : '';
}

test.each([
  ['xi putin 2024', 'en', 'xi putin | 2024-01-01 2024-12-31'],
  ['2024 xi putin', 'en', 'xi putin | 2024-01-01 2024-12-31'],
  ['Xi 22 October 2024 Kazan', 'en', 'Xi Kazan | 2024-10-22 2024-10-22'],
  ['Power of Siberia 2013-2014', 'en', 'Power of Siberia | 2013-01-01 2014-12-31'],
  ['Putin last year', 'en', 'Putin | 2025-01-01 2025-12-31'],
  ['Xi Putin Oktober 2024', 'de', 'Xi Putin | 2024-10-01 2024-10-31'],
  ['Xi Poutine octobre 2024', 'fr', 'Xi Poutine | 2024-10-01 2024-10-31'],
  ['Xi Putin ottobre 2024', 'it', 'Xi Putin | 2024-10-01 2024-10-31'],
  ['Xi Putin 22 de octubre de 2024', 'es', 'Xi Putin | 2024-10-22 2024-10-22'],
  ['Путін жовтень 2024', 'uk', 'Путін | 2024-10-01 2024-10-31'],
  ['Путин октябрь 2024', 'ru', 'Путин | 2024-10-01 2024-10-31'],
  ['习近平普京2024年10月', 'zh', '习近平普京 | 2024-10-01 2024-10-31'],
])('%s (%s)', (text, language, expected) => {
  expect(read(text, language)).toBe(expected);
});

test.each(['xi putin', '2024', 'October 2024', 'resolution 1929', 'Sila Sibiri 2', ''])(
  '“%s” is no period beside words',
  (text) => {
    expect(read(text, 'en')).toBe('');
  },
);
