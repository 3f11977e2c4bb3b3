/** Names of months in the languages that are read, from the platform, in the forms that dates use ("октября"). */
import { ARTICLE_LANGUAGES, type ArticleLanguage } from './language.ts';
import { keyOf } from './words.ts';
import { remembered } from '../../base/work.ts';
import type { Work } from '../../base/work.ts';

/** Key of a word → month, from 1. Short names only of the article's own language: "set" is September in Italian. */
export type MonthNames = ReadonlyMap<string, number>;

export const monthNames = remembered(makeNames);

function* makeNames(own: ArticleLanguage): Work<MonthNames> {
  const names = new Map<string, number>();
  for (const language of ARTICLE_LANGUAGES.filter((one) => one !== 'zh')) {
    yield* addNames(names, language, 'long');
    if (language === own) yield* addNames(names, language, 'short');
    if (own === 'en' && language === own) yield* addNames(names, 'en-GB', 'short'); // "Sept"
  }
  return names;
}

/** To load what a language writes takes a browser some milliseconds. */
function* addNames(names: Map<string, number>, language: string, month: 'long' | 'short'): Work<void> {
  const alone = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
  yield;
  const inDate = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
  yield;
  for (let at = 0; at < 12; at++) {
    const day = Date.UTC(2024, at, 15);
    const declined = inDate.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
    for (const name of [alone.format(day), declined, ...cases(alone.format(day), language)]) {
      const key = keyOf(name.replaceAll('.', ''));
      if (key !== '' && !names.has(key)) names.set(key, at + 1);
    }
  }
  yield;
}

/** "в октябре", "у жовтні", "в мае": the cases that stand without a day. */
function cases(name: string, language: string): readonly string[] {
  if (language === 'ru') return [name.replace(/[ьй]?$/, 'е')];
  return language === 'uk' ? [name.replace(/(ень|ий)$/, (ending) => (ending === 'ень' ? 'ні' : 'ому'))] : [];
}
