/** Figures in an article: shares ("68 per cent", 百分之六十八) and amounts ("245 billion dollars", 2450亿美元). */
import { chineseNumber } from './chinese-numbers.ts';
import {
  BETWEEN,
  CURRENCY_SIGN,
  NUMBER,
  PERCENT,
  powerOf,
  SCALE,
  UNITS,
  type FigureUnit,
} from './figure-words.ts';
import type { ArticleLanguage } from './language.ts';
import { WORDS_PER_STEP, type Word } from './words.ts';
import { flatMapped } from '../../base/work.ts';
import type { Work } from '../../base/work.ts';

export interface FigureFound {
  readonly from: number;
  readonly to: number;
  /** In single units: 245 billion dollars are 245e9. Per cent as they are written: 68. */
  readonly value: number;
  readonly unit: FigureUnit;
}

const UNIT_GROUPS = UNITS.map(([, words], at) => `(?<u${at}>${words})`).join('|');
/** Where a word begins with a digit. */
const FIGURE = new RegExp(
  `(?<number>${NUMBER})(?:[\\s\\u00a0-]?(?<percent>${PERCENT})|` +
    `[\\s\\u00a0-]?(?<scale>${SCALE})(?!\\p{Ll})(?:${BETWEEN}(?:${UNIT_GROUPS})(?!\\p{Script=Latin}|\\p{Script=Cyrillic}))?)`,
  'yiu',
);
const SIGN_BEFORE = /([$€¥])\s?$/;
const CHINESE_PERCENT =
  /百分之(?<number>\d+(?:\.\d+)?|[〇零一二三四五六七八九十百]{1,5})(?:点(?<parts>[〇零一二三四五六七八九]+))?/gu;
const FIGURES_PER_STEP = 64;

export function* figuresIn(
  text: string,
  words: readonly Word[],
  language: ArticleLanguage,
): Work<readonly FigureFound[]> {
  let end = 0;
  const figureAt = ({ from, key }: Word): readonly FigureFound[] => {
    if (from < end || !/^\d/.test(key)) return [];
    FIGURE.lastIndex = from;
    const match = FIGURE.exec(text);
    const figure = match && figureOf(match, text, language);
    if (figure) end = figure.to;
    return figure ? [figure] : [];
  };
  const found = yield* flatMapped(words, figureAt, WORDS_PER_STEP);
  const chinese = language === 'zh' ? text.matchAll(CHINESE_PERCENT) : [];
  return [...found, ...(yield* flatMapped(chinese, chinesePercent, FIGURES_PER_STEP))];
}

function figureOf(match: RegExpExecArray, text: string, language: ArticleLanguage): FigureFound | undefined {
  const { number, percent, scale, ...units } = match.groups!;
  const place = { from: match.index, to: match.index + match[0].length };
  const amount = numberIn(number!, language);
  if (percent !== undefined) return { ...place, value: amount, unit: 'percent' };
  const [before = '', sign = ''] =
    SIGN_BEFORE.exec(text.slice(Math.max(0, place.from - 2), place.from)) ?? [];
  const written = unitOf(units);
  const unit = written ?? CURRENCY_SIGN[sign];
  if (unit === undefined) return undefined;
  const from = place.from - (written ? 0 : before.length);
  return { from, to: place.to, value: Number(`${amount}e${powerOf(scale!, language)}`), unit };
}

function unitOf(units: Readonly<Record<string, string | undefined>>): FigureUnit | undefined {
  return UNITS.find((_, at) => units[`u${at}`] !== undefined)?.[0];
}

function chinesePercent(match: RegExpExecArray): readonly FigureFound[] {
  const { number = '', parts } = match.groups!;
  const whole = /^\d+\./.test(number) ? Number(number) : chineseNumber(number);
  const rest =
    parts === undefined ? 0 : Number(`0.${String(chineseNumber(parts)).padStart(parts.length, '0')}`);
  return [{ from: match.index, to: match.index + match[0].length, value: whole + rest, unit: 'percent' }];
}

/** English and Chinese put a dot before the parts of one, the others a comma; the other sign parts the thousands. */
function numberIn(text: string, language: ArticleLanguage): number {
  const dot = language === 'en' || language === 'zh';
  const bare = text.replaceAll(/[ \u00a0\u202f'’]/g, '');
  const [thousands, decimal] = dot ? [',', '.'] : ['.', ','];
  const inThousands = new RegExp(`^\\d{1,3}(?:\\${thousands}\\d{3})+(?:\\${decimal}\\d+)?$`).test(bare);
  return Number((inThousands ? bare.replaceAll(thousands, '') : bare).replace(',', '.'));
}
