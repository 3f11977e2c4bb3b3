/** Which of eight languages a text is written in, by its script and its smallest words. */
import type { Work } from '../../base/work.ts';

export const ARTICLE_LANGUAGES = ['de', 'en', 'fr', 'it', 'es', 'uk', 'ru', 'zh'] as const;
export type ArticleLanguage = (typeof ARTICLE_LANGUAGES)[number];

const SMALL_WORDS: Readonly<Partial<Record<ArticleLanguage, readonly string[]>>> = {
  de: ['der', 'die', 'das', 'und', 'im', 'mit', 'den', 'nach', 'ist', 'zum', 'am', 'von', 'sich'],
  en: ['the', 'and', 'of', 'in', 'with', 'is', 'to', 'has', 'was', 'by', 'that', 'on', 'at'],
  fr: ['le', 'les', 'et', 'des', 'du', 'dans', 'avec', 'est', 'une', 'au', 'sur', 'pour', 'à'],
  it: ['il', 'gli', 'e', 'di', 'del', 'della', 'nel', 'con', 'è', 'una', 'che', 'per', 'alla'],
  es: ['el', 'los', 'y', 'de', 'del', 'en', 'con', 'es', 'una', 'que', 'por', 'las', 'al'],
};
const HEAD = 20_000;
const UKRAINIAN = /[іїєґ]/gi;
const CYRILLIC = /[\u0400-\u04ff]/g;
const HAN = /\p{Script=Han}/gu;
const LATIN = /[a-z]/gi;
/** One sign says about as much as so many letters. */
const LETTERS_OF_A_SIGN = 3;

export function* languageOf(text: string): Work<ArticleLanguage> {
  const head = text.slice(0, HEAD);
  const count = function* (pattern: RegExp): Work<number> {
    yield;
    return head.match(pattern)?.length ?? 0;
  };
  const han = (yield* count(HAN)) * LETTERS_OF_A_SIGN;
  const cyrillic = yield* count(CYRILLIC);
  const latin = yield* count(LATIN);
  if (han > cyrillic && han > latin) return 'zh';
  if (cyrillic > latin) return (yield* count(UKRAINIAN)) * 50 > cyrillic ? 'uk' : 'ru';
  return yield* latinLanguage(head);
}

function* latinLanguage(text: string): Work<ArticleLanguage> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: ArticleLanguage = 'en';
  let most = 0;
  for (const [language, small] of Object.entries(SMALL_WORDS)) {
    yield;
    const known = new Set(small);
    const found = words.filter((word) => known.has(word)).length;
    if (found > most) [best, most] = [language as ArticleLanguage, found];
  }
  return best;
}
