/**
 * An article cut into words that can be compared with names. Each sign of Chinese is a word of its own.
 *
 *   "Путіна"       путина      Cyrillic letters that Russian and Ukrainian write differently are one
 *   "Präsident"    prasident
 *   "习近平"        习 · 近 · 平
 */
import { foldText } from '../../base/text.ts';
import { flatMapped, runThrough } from '../../base/work.ts';
import type { Work } from '../../base/work.ts';

export interface Word {
  /** For comparing. */
  readonly key: string;
  /** `[from, to)` in UTF-16 units of the article. */
  readonly from: number;
  readonly to: number;
  readonly letters: Letters;
}

/** `capitals`: two or more, and nothing small. Chinese and numbers have no such difference: `none`. */
export type Letters = 'small' | 'initial' | 'capitals' | 'none';

const PIECE = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
const HAN = /^\p{Script=Han}/u;
const CYRILLIC = /[\u0400-\u04ff]/;
const ONE_SOUND: Readonly<Record<string, string>> = {
  і: 'и',
  ы: 'и',
  э: 'е',
  є: 'е',
  ґ: 'г',
  ь: '',
  ъ: '',
};

/** How a word is compared: folded, and the letters that Russian and Ukrainian write differently made one. */
export function keyOf(word: string): string {
  if (/^[a-z0-9]+$/.test(word)) return word;
  const folded = foldText(word).replaceAll('ß', 'ss');
  return CYRILLIC.test(folded) ? folded.replaceAll(/[іыэєґьъ]/g, (letter) => ONE_SOUND[letter]!) : folded;
}

export function isHan(text: string): boolean {
  return HAN.test(text);
}

/** Words that are read, or compared with names, in half a millisecond or so. */
export const WORDS_PER_STEP = 256;

/** Of a short text, such as a name. */
export function wordsOf(text: string): readonly Word[] {
  return runThrough(wordsIn(text));
}

/** Of an article. */
export function wordsIn(text: string): Work<readonly Word[]> {
  const keys = new Map<string, string>();
  const wordAt = (piece: RegExpExecArray): readonly Word[] => {
    const [word] = piece;
    let key = keys.get(word);
    if (key === undefined) keys.set(word, (key = keyOf(word)));
    return [{ key, from: piece.index, to: piece.index + word.length, letters: lettersOf(word) }];
  };
  return flatMapped(text.matchAll(PIECE), wordAt, WORDS_PER_STEP);
}

function lettersOf(word: string): Letters {
  const first = word.codePointAt(0)!;
  const initial = String.fromCodePoint(first);
  if (initial.toLowerCase() === initial.toUpperCase()) return 'none';
  if (initial === initial.toLowerCase()) return 'small';
  return word.length > 1 && word === word.toUpperCase() ? 'capitals' : 'initial';
}

/** One where a stretch lies, zero elsewhere. */
export function takenBy(
  stretches: readonly { readonly from: number; readonly to: number }[],
  length: number,
): Uint8Array {
  const taken = new Uint8Array(length);
  for (const { from, to } of stretches) taken.fill(1, from, to);
  return taken;
}

/** The end of a sentence: its sign before a space and a capital, not after a number ("22. Oktober"). */
const SENTENCE_END = /(?<![\d\s.]\.?)[.!?…][)”"»]?\s+(?=[\p{Lu}\p{N}«„“"])|[。！？；]|\n+/gu;

/** Where sentences begin, ascending from 0. */
export function* sentenceStarts(text: string): Work<readonly number[]> {
  const ends = text.matchAll(SENTENCE_END);
  return [0, ...(yield* flatMapped(ends, (end) => [end.index + end[0].length], SENTENCES_PER_STEP))];
}

const SENTENCES_PER_STEP = 128;

/** Number of the sentence that holds the position. */
export function sentenceAt(starts: readonly number[], position: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= position) low = middle;
    else high = middle;
  }
  return low;
}

/** What stands in each sentence, by its number. */
export function bySentence<T extends { readonly from: number }>(
  items: readonly T[],
  starts: readonly number[],
): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const number = sentenceAt(starts, item.from);
    const group = groups.get(number);
    if (group) group.push(item);
    else groups.set(number, [item]);
  }
  return groups;
}
