/**
 * In which period an article counts: "this year", "in 2024", "since 2013". What is counted since an event ("since he
 * took office") is left open: when that was, the article does not say.
 */
import type { ArticleLanguage } from './language.ts';

/** The year of which the text speaks, whichever that is. */
const THIS_YEAR: Readonly<Record<ArticleLanguage, RegExp>> = {
  en: /\b(?:so far )?(?:this|that|the same|the current) year\b|\bof the year\b|\bin the (?:same )?year\b|\bwithin a year\b/giu,
  de: /\b(?:in |im |noch in )?(?:diesem|jenem|demselben|selben|gleichen|laufenden) Jahr\b|\b(?:dieses|jenes|desselben|des) Jahres\b|\bheuer\b/giu,
  fr: /\b(?:de |dans |en )?(?:cette|la même) année\b|\b(?:de|dans) l[’']année\b/giu,
  it: /\b(?:quest|quell|nell|dell|di quest|nello stess)[’'o]? ?anno\b/giu,
  es: /(?<!\p{L})(?:en |de )?(?:este|ese|aquel|el mismo) año(?!\p{L})|(?<!\p{L})(?:del|en el) año(?! \d)(?!\p{L})/giu,
  ru: /(?<!\p{L})(?:(?:уже )?(?:в|за)\s(?:этом|том|том\sже|текущем|нынешнем|этот|текущий)\sгоду?|за\sгод|(?:этого|того|текущего)\sгода|с\sначала\sгода)(?!\p{L})/giu,
  uk: /(?<!\p{L})(?:(?:цього|того|поточного)\sроку|(?:у|в)\s(?:цьому|тому|поточному)\sроці|за\s(?:цей\s)?рік|з\sпочатку\sроку)(?!\p{L})/giu,
  zh: /今年|当年|该年|本年|年内|同年|这一年/gu,
};

/** Before a year, or with words between the two: "since Xi took office in 2013". */
const SINCE =
  /(?<!\p{L})(?:since|seit|depuis|dal(?:l[’'])?|desde|с|со|з|із|від|начиная с|починаючи з)(?!\p{L})|自/iu;
const SINCE_AFTER = /^年?(?:以来|以後|以后|起|至今)/u;
/** Before a year that holds what is counted. */
const WITHIN =
  /(?<!\p{L})(?:in|im|im Jahr|in the year|during|of|en|de|nel|del|в|у|за)\s$|^$|(?:^|[\p{Script=Han}，])$/iu;
/** "68 per cent more than in 2021": another year than the one that is counted in. */
const COMPARED =
  /(?<!\p{L})(?:than|als|gegenüber|que|rispetto|di quanto|чем|ніж|против)\s(?:\p{L}+\s)?$|比$/iu;
const PART_ENDS = /[,;:()—–。，；：]/;
/** A year may follow its noun at once ("das dritte Treffen 2024"), or come right before. */
const BESIDE = 12;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Signs between the two. */
export function awayFrom({ from, to }: Stretch, other: Stretch): number {
  return Math.max(other.from - to, from - other.to, 0);
}

/** Where "this year" stands between two places, the nearest to the stretch; `undefined`: nowhere. */
export function thisYearNear(
  text: string,
  sentence: Stretch,
  counted: Stretch,
  language: ArticleLanguage,
): Stretch | undefined {
  const found = Array.from(text.slice(sentence.from, sentence.to).matchAll(THIS_YEAR[language]), (match) => ({
    from: sentence.from + match.index,
    to: sentence.from + match.index + match[0].length,
  }));
  return found.toSorted((a, b) => awayFrom(counted, a) - awayFrom(counted, b))[0];
}

/** How a year (or another date) of the same sentence bounds what is counted, if it does. */
export function boundBy(
  text: string,
  sentence: Stretch,
  counted: Stretch,
  date: Stretch,
): 'since' | 'within' | null {
  const after = date.from >= counted.to;
  const between = after ? text.slice(counted.to, date.from) : text.slice(date.to, counted.from);
  if (PART_ENDS.test(between)) return null;
  const before = after ? between : text.slice(sentence.from, date.from);
  const part = before.slice(before.search(/[^,;:()—–。，；：]*$/u));
  if (SINCE.test(part) || SINCE_AFTER.test(text.slice(date.to, date.to + 4))) return 'since';
  if (COMPARED.test(part)) return null;
  return WITHIN.test(before) || between.length <= BESIDE ? 'within' : null;
}
