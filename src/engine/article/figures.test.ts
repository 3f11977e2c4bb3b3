import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures.ts';
import type { ArticleLanguage } from './language.ts';
import { wordsIn } from './words.ts';
import { runThrough } from '../../base/work.ts';

function drawn(language: ArticleLanguage, text: string): readonly string[] {
  return runThrough(figuresIn(text, runThrough(wordsIn(text)), language)).map(
    ({ from, to, value, unit }) => `${text.slice(from, to)} → ${value} ${unit}`,
  );
}

describe('a share', () => {
  test.each<[ArticleLanguage, string, string]>([
    ['en', 'up 68 per cent', '68 per cent → 68 percent'],
    ['en', 'up 26.3% on the year', '26.3% → 26.3 percent'],
    ['de', 'um 68 Prozent', '68 Prozent → 68 percent'],
    ['de', 'um 26,3 %', '26,3 % → 26.3 percent'],
    ['fr', 'de 68 pour cent', '68 pour cent → 68 percent'],
    ['fr', 'de 26,3\u00a0%', '26,3\u00a0% → 26.3 percent'],
    ['it', 'del 68 per cento', '68 per cento → 68 percent'],
    ['es', 'un 68 por ciento', '68 por ciento → 68 percent'],
    ['ru', 'на 68 %', '68 % → 68 percent'],
    ['ru', 'на 68 процентов', '68 процентов → 68 percent'],
    ['uk', 'на 68 відсотків', '68 відсотків → 68 percent'],
    ['zh', '增长68%', '68% → 68 percent'],
    ['zh', '增长百分之六十八', '百分之六十八 → 68 percent'],
    ['zh', '增长百分之二十六点三', '百分之二十六点三 → 26.3 percent'],
  ])('in %s: %s', (language, text, figure) => {
    expect(drawn(language, text)).toEqual([figure]);
  });
});

describe('an amount', () => {
  test.each<[ArticleLanguage, string, string]>([
    ['en', '245 billion dollars', '245 billion dollars → 245000000000 USD'],
    ['en', 'US$245bn', '$245bn → 245000000000 USD'],
    ['en', '108.5 million tonnes', '108.5 million tonnes → 108500000 tonnes'],
    ['en', '38.8 billion cubic metres', '38.8 billion cubic metres → 38800000000 cubic metres'],
    ['de', '245 Mrd. US-Dollar', '245 Mrd. US-Dollar → 245000000000 USD'],
    ['de', '1,5 Billionen Rubel', '1,5 Billionen Rubel → 1500000000000 RUB'],
    ['fr', '245 milliards de dollars', '245 milliards de dollars → 245000000000 USD'],
    ['it', '245 miliardi di dollari', '245 miliardi di dollari → 245000000000 USD'],
    ['es', '245.000 millones de dólares', '245.000 millones de dólares → 245000000000 USD'],
    ['es', '245 mil millones de dólares', '245 mil millones de dólares → 245000000000 USD'],
    ['ru', '245 млрд долларов', '245 млрд долларов → 245000000000 USD'],
    ['ru', '1,5 триллиона рублей', '1,5 триллиона рублей → 1500000000000 RUB'],
    ['uk', '245 мільярдів доларів', '245 мільярдів доларів → 245000000000 USD'],
    ['zh', '2450亿美元', '2450亿美元 → 245000000000 USD'],
    ['zh', '1.07亿吨', '1.07亿吨 → 107000000 tonnes'],
  ])('in %s: %s', (language, text, figure) => {
    expect(drawn(language, text)).toEqual([figure]);
  });
});

test.each<[ArticleLanguage, string]>([
  ['en', '1.4 billion people live there'],
  ['en', 'in 2024 the 3 percentage points'],
  ['de', 'um 3 Prozentpunkte'],
  ['ru', 'на 3 процентных пункта'],
  ['en', 'version 1.2.68% and B52 billion dollars'],
  ['zh', '十四亿人'],
])('no figure in %s: %s', (language, text) => {
  expect(drawn(language, text)).toEqual([]);
});
