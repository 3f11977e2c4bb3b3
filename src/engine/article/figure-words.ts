/** How figures are written in eight languages: numbers, millions and billions, and what they count. */
import type { ArticleLanguage } from './language.ts';

/** What a figure may count: shares, money, oil, gas. In these units the record has its series too. */
export type FigureUnit = 'percent' | 'USD' | 'EUR' | 'CNY' | 'RUB' | 'tonnes' | 'cubic metres';

/** "1 234,5", "1,234.5", "245": what the two signs mean is up to the language. */
export const NUMBER = String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\d.,])\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})+(?:[.,]\d{1,3})?(?!\d)|(?<![\p{Script=Latin}\p{Script=Cyrillic}\d.,])\d+(?:[.,]\d+)?(?!\d)`;

export const PERCENT =
  '[%％]|per ?cent(?!\\p{L})|Prozent(?!\\p{L})|pour cent(?!\\p{L})|per cento|por ciento|процент(?!н)\\p{L}*|відсотк\\p{L}*';

/** The first that fits; "billion" is told by the language. */
const SCALES: readonly (readonly [word: RegExp, power: number])[] = [
  [/^mil millones/iu, 9],
  [/^(?:万亿)/u, 12],
  [/^(?:千亿)/u, 11],
  [/^(?:百亿)/u, 10],
  [/^(?:亿)/u, 8],
  [/^(?:万)/u, 4],
  [/^(?:milliard|miliard|mrd|mld|mds?(?!\p{L})|bn|млрд|миллиард|мільярд)/iu, 9],
  [/^(?:trillion|трлн|триллион|трильйон|tn)/iu, 12],
  [/^(?:mill|mili|mio|mln|mn|миллион|мільйон|млн)/iu, 6],
];

export const SCALE =
  'mil millones|millones|millón|milliards?|milliarden?|Mrd\\.?|Mio\\.?|millionen|millions?|miliard[oi]|milion[ei]|mld|mln|Mds?|' +
  'billions?|Billionen|billones|trillions?|bn|mn|tn|' +
  'млрд\\.?|млн\\.?|трлн\\.?|миллиард\\p{L}*|миллион\\p{L}*|триллион\\p{L}*|мільярд\\p{L}*|мільйон\\p{L}*|трильйон\\p{L}*|万亿|千亿|百亿|亿|万';

/** In English a thousand millions, elsewhere a million of them. */
const BILLION = /^bill/iu;

export function powerOf(scale: string, language: ArticleLanguage): number {
  if (BILLION.test(scale)) return language === 'en' ? 9 : 12;
  return SCALES.find(([word]) => word.test(scale))?.[1] ?? 0;
}

export const UNITS: readonly (readonly [unit: FigureUnit, words: string])[] = [
  ['USD', 'US-?Dollars?|dollars?|dollari|dólares|доллар\\p{L}*|долар\\p{L}*|USD|\\$|美元'],
  ['EUR', 'euros?|евро|євро|EUR|€|欧元'],
  ['CNY', 'yuan|юан\\p{L}*|CNY|元|人民币'],
  ['RUB', 'rou?bles?|rubel|rubli|rublos|рубл\\p{L}*|RUB|卢布'],
  ['tonnes', 'tonn?e?s?|tonnen|tonnellate|toneladas|тонн\\p{L}*|т(?=[\\s.,;])|吨'],
  [
    'cubic metres',
    'cubic met(?:re|er)s?|kubikmetern?|m(?:è|e)tres cubes|metri cubi|metros cúbicos|кубометр\\p{L}*|куб(?:ических|ічних|\\.) ?м\\p{L}*|bcm|m³|立方米',
  ],
];

/** Between the scale and the unit: "de dólares", "of crude oil" does not count. */
export const BETWEEN = String.raw`[\s\u00a0-]?(?:(?:de|di|d[’']|US|U\.S\.|amerikanische\p{L}*|американск\p{L}*|американськ\p{L}*)[\s-]?)?`;
export const CURRENCY_SIGN: Readonly<Record<string, FigureUnit>> = { $: 'USD', '€': 'EUR', '¥': 'CNY' };
