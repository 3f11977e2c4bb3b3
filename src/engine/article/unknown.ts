/**
 * What in an article looks like a name and is none of the record's: two or more words with capitals in a row,
 * abbreviations, foreign names in Chinese (with a dot between their parts). German writes every noun with a capital,
 * and every sentence begins with one: there, more is asked for.
 */
import type { ArticleLanguage } from './language.ts';
import type { ArticleMark } from './article.ts';
import { sentenceAt, takenBy, WORDS_PER_STEP, type Word } from './words.ts';
import type { Work } from '../../base/work.ts';

export interface UnknownName {
  readonly text: string;
  /** Where it stands first. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

interface Context {
  readonly language: ArticleLanguage;
  /** Where sentences begin. */
  readonly sentences: readonly number[];
}

const MOST_UNKNOWN = 50;
const SHORTEST_ABBREVIATION = 3;
const FOREIGN_IN_CHINESE = /\p{Script=Han}{1,6}(?:·\p{Script=Han}{1,6})+/gu;
/** German nouns that stand before others, and others after them, without being names. */
const NO_NAMES = new Set(
  (
    'jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen stunde stunden prozent mal milliarde ' +
    'milliarden million millionen tonne tonnen kubikmeter kilometer dollar euro rubel yuan anfang mitte ende herr frau'
  ).split(' '),
);
/** Small words within names. */
const WITHIN = new Set([
  'of',
  'de',
  'del',
  'della',
  'di',
  'da',
  'du',
  'des',
  'der',
  'von',
  'bin',
  'al',
  'el',
]);

export function* namesNotKnown(
  text: string,
  words: readonly Word[],
  marks: readonly ArticleMark[],
  context: Context,
): Work<readonly UnknownName[]> {
  const taken = takenBy(marks, text.length);
  yield;
  const runs = yield* capitalRuns(text, words, taken, context);
  yield;
  return counted(text, [...runs, ...foreignInChinese(text, taken)]);
}

type Run = readonly [from: number, to: number];

function* capitalRuns(
  text: string,
  words: readonly Word[],
  taken: Uint8Array,
  { language, sentences }: Context,
): Work<readonly Run[]> {
  const runs: Run[] = [];
  const small = new Set<string>();
  for (const { letters, key } of words) if (letters === 'small') small.add(key);
  yield;
  const startsSentence = (i: number) => {
    const start = sentences[sentenceAt(sentences, words[i]!.from)]!;
    return !/[\p{L}\p{N}]/u.test(text.slice(start, words[i]!.from));
  };
  const fits = (i: number) =>
    taken[words[i]!.from] === 0 &&
    !NO_NAMES.has(words[i]!.key) &&
    (words[i]!.letters === 'initial' || words[i]!.letters === 'capitals') &&
    !(startsSentence(i) && (language === 'de' || small.has(words[i]!.key)));
  for (let i = 0, steps = 1; i < words.length; i++, steps++) {
    if (steps % WORDS_PER_STEP === 0) yield;
    if (!fits(i)) continue;
    const first = i;
    let last = i;
    while (last + 1 < words.length && touches(text, words, last)) {
      const within = WITHIN.has(words[last + 1]!.key) && words[last + 1]!.letters === 'small';
      if (fits(last + 1)) last += 1;
      else if (within && last + 2 < words.length && touches(text, words, last + 1) && fits(last + 2))
        last += 2;
      else break;
    }
    if (looksLikeName(words, first, last)) runs.push([words[first]!.from, words[last]!.to]);
    i = last;
  }
  return runs;
}

/** One space or hyphen between this word and the next. */
function touches(text: string, words: readonly Word[], at: number): boolean {
  return /^[ \u00a0\-–’']$/.test(text.slice(words[at]!.to, words[at + 1]!.from));
}

function looksLikeName(words: readonly Word[], first: number, last: number): boolean {
  if (last > first) return true;
  const { letters, from, to } = words[first]!;
  return letters === 'capitals' && to - from >= SHORTEST_ABBREVIATION;
}

function foreignInChinese(text: string, taken: Uint8Array): readonly Run[] {
  return Array.from(text.matchAll(FOREIGN_IN_CHINESE), (match): Run => [
    match.index,
    match.index + match[0].length,
  ]).filter(([from, to]) => taken[from] === 0 && taken[to - 1] === 0);
}

function counted(text: string, runs: readonly Run[]): readonly UnknownName[] {
  const names = new Map<string, UnknownName>();
  for (const [from, to] of runs) {
    const name = text.slice(from, to);
    const known = names.get(name);
    names.set(name, known ? { ...known, count: known.count + 1 } : { text: name, from, to, count: 1 });
  }
  return [...names.values()].slice(0, MOST_UNKNOWN);
}
