/**
 * Ordinals that count events, in an article: "third meeting this year", "zum dritten Mal", "45-я встреча".
 *
 *   their  third  bilateral  meeting  this year      the ordinal, what may stand between, the thing that is counted
 *   their  meeting, the  third  this year            the thing came before; a period follows at once
 *   for the  third  time … met                       the thing is in a verb of the sentence
 */
import { chineseOrdinals } from './chinese-ordinals.ts';
import { COUNTING_WORDS, kindsOf, thingAt, type CountingWords, type Kinds } from './counted-things.ts';
import { thisYearNear } from './counting-periods.ts';
import type { ArticleLanguage } from './language.ts';
import { ordinalNumbers, type WordLanguage } from './ordinal-numbers.ts';
import { ordinalAt, type WrittenOrdinal } from './written-ordinals.ts';
import { sentenceAt, WORDS_PER_STEP, type Word } from './words.ts';
import { flatMapped } from '../../base/work.ts';
import type { Work } from '../../base/work.ts';

export interface OrdinalFound {
  readonly from: number;
  readonly to: number;
  /** Where the ordinal itself ends: "third" of "third meeting". */
  readonly wordEnds: number;
  readonly number: number;
  /** Kinds of events that are counted. */
  readonly kinds: Kinds;
}

/** What is known of the text before its ordinals are read. */
export interface TextRead {
  readonly text: string;
  readonly words: readonly Word[];
  readonly language: ArticleLanguage;
  /** Where sentences begin. */
  readonly sentences: readonly number[];
  /** One where a name of the record stands: it may stand between an ordinal and its noun ("third Xi–Putin meeting"). */
  readonly named: Uint8Array;
}

export function* ordinalsIn(read: TextRead): Work<readonly OrdinalFound[]> {
  const { words, language } = read;
  if (language === 'zh') return yield* chineseOrdinals(read);
  const numbers = yield* ordinalNumbers(language);
  const counting = COUNTING_WORDS[language];
  const at = (_: Word, i: number): readonly OrdinalFound[] => {
    const number = ordinalAt(read, numbers, i, language);
    if (!number) return [];
    const ordinal = counted(read, number, counting, language);
    return ordinal ? [ordinal] : [];
  };
  return yield* flatMapped(words, at, WORDS_PER_STEP);
}

const MOST_BETWEEN = 5;
const SPACE = /^\s$/;
const HYPHEN = /^[-‑–]$/;
/** "leaders’ meeting", "Xi's". */
const APOSTROPHE = /^[’']\s?$/;

function counted(
  read: TextRead,
  written: WrittenOrdinal,
  counting: CountingWords,
  language: WordLanguage,
): OrdinalFound | undefined {
  if (written.times) return ofTimes(read, written, written.last, counting);
  const { words } = read;
  for (let i = written.last + 1; i <= written.last + 1 + MOST_BETWEEN && joined(read, written, i); i++) {
    const { key } = words[i]!;
    if (counting.time.test(key)) return ofTimes(read, written, i, counting);
    const kinds = thingAt(counting.things, words, i);
    if (kinds) return found(read, written, i, kinds);
    if (!mayStandBetween(read, i, counting, language)) break;
  }
  return afterItsThing(read, written, counting, language);
}

/** Nothing but a space, or a dot after digits, or a hyphen that does not make the ordinal part of a longer word. */
function joined({ text, words }: TextRead, { last }: WrittenOrdinal, i: number): boolean {
  if (i >= words.length) return false;
  const gap = text.slice(words[i - 1]!.to, words[i]!.from);
  if (i === last + 1) return /^(?:\.? |°\s?|\s)$/.test(gap);
  return SPACE.test(gap) || HYPHEN.test(gap) || APOSTROPHE.test(gap);
}

function mayStandBetween(
  { text, words, named }: TextRead,
  i: number,
  { between, notBetween }: CountingWords,
  language: WordLanguage,
): boolean {
  const { key, from, to, letters } = words[i]!;
  if (named[from] === 1) return true;
  const compound =
    HYPHEN.test(text[to] ?? '') || (HYPHEN.test(text[from - 1] ?? '') && !/\d/.test(text[from - 2] ?? ''));
  if (compound || (notBetween && letters === 'initial' && !notBetween.test(key))) return true;
  return between.test(key) && !(language === 'de' && letters !== 'small');
}

function found(
  read: TextRead,
  { number, first, last }: WrittenOrdinal,
  thing: number,
  kinds: Kinds,
): OrdinalFound {
  const { text, words } = read;
  const end = words[last]!.to;
  const wordEnds = /^\d[.°]/.test(text.slice(end - 1, end + 1)) ? end + 1 : end;
  return { from: words[first]!.from, to: words[thing]!.to, wordEnds, number, kinds };
}

/** "the third time": the kind is that of the nearest verb or noun of the sentence. "The first time" needs a verb. */
function ofTimes(
  read: TextRead,
  written: WrittenOrdinal,
  last: number,
  { acts, things }: CountingWords,
): OrdinalFound | undefined {
  const { words, language } = read;
  const { first, end } = sentenceOf(read, written.first);
  let best: Kinds | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = first; i < end; i++) {
    const distance = i > last ? i - last : written.first - i;
    if (distance <= 0 || distance >= nearest) continue;
    const act = language === 'de' && words[i]!.letters !== 'small' ? undefined : kindsOf(acts, words[i]!.key);
    const kinds = act ?? (written.number > 1 ? thingAt(things, words, i) : undefined);
    if (kinds) [best, nearest] = [kinds, distance];
  }
  return best && found(read, written, last, best);
}

const FARTHEST_THING = 8;
const OF_A_YEAR = /^\s(?:since|in|seit|im Jahr|depuis|en|dal|nel|del|desde|с|в|з|у)\s\d{4}(?!\d)/u;

/** "their meeting, the third this year" */
function afterItsThing(
  read: TextRead,
  written: WrittenOrdinal,
  { determiner, things }: CountingWords,
  language: WordLanguage,
): OrdinalFound | undefined {
  const { text, words, sentences } = read;
  const { first, end } = sentenceOf(read, written.first);
  if (first === written.first || !determiner.test(words[written.first - 1]!.key)) return undefined;
  const { from, to } = { from: words[written.first]!.from, to: words[written.last]!.to };
  const sentence = { from: sentences[sentenceAt(sentences, from)]!, to: words[end - 1]!.to };
  const year = thisYearNear(text, { from: to, to: sentence.to }, { from: to, to }, language);
  if (!OF_A_YEAR.test(text.slice(to, to + 16)) && year?.from !== to + 1) return undefined;
  for (let i = written.first - 1; i >= Math.max(first, written.first - FARTHEST_THING); i--) {
    const kinds = thingAt(things, words, i);
    if (kinds) return found(read, written, written.last, kinds);
  }
  return undefined;
}

/** So many words around are looked at: of what has no full stops, not all. */
const LONGEST_LOOK = 60;

/** Its words: the first, and one past the last. */
function sentenceOf(
  { words, sentences }: TextRead,
  at: number,
): { readonly first: number; readonly end: number } {
  const number = sentenceAt(sentences, words[at]!.from);
  const [from, to] = [sentences[number]!, sentences[number + 1] ?? Number.POSITIVE_INFINITY];
  let first = at;
  while (first > Math.max(0, at - LONGEST_LOOK) && words[first - 1]!.from >= from) first--;
  let end = at + 1;
  while (end < Math.min(words.length, at + LONGEST_LOOK) && words[end]!.from < to) end++;
  return { first, end };
}
