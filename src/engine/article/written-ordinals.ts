/** Ordinals as they are written in words or digits, whatever they count. */
import { adverbOf, type OrdinalNumbers, type WordLanguage } from './ordinal-numbers.ts';
import type { Word } from './words.ts';

interface Read {
  readonly text: string;
  readonly words: readonly Word[];
}

/** An ordinal as it is written, by its first word and its last. */
export interface WrittenOrdinal {
  readonly number: number;
  readonly first: number;
  readonly last: number;
  /** "Втретє": says by itself that times are counted. */
  readonly times: boolean;
}

export function ordinalAt(
  read: Read,
  numbers: OrdinalNumbers,
  i: number,
  language: WordLanguage,
): WrittenOrdinal | undefined {
  const { text, words } = read;
  const one = { first: i, last: i, times: false };
  const { key } = words[i]!;
  const word = numbers.words.get(key);
  if (word !== undefined) return withTens(text, words, numbers, { ...one, number: word });
  const split = language === 'uk' && i > 0 && text.slice(words[i - 1]!.to, words[i]!.from);
  const whole = split && APOSTROPHE.test(split) ? numbers.words.get(words[i - 1]!.key + key) : undefined;
  if (whole !== undefined) return withTens(text, words, numbers, { ...one, number: whole, first: i - 1 });
  const adverb = adverbOf(key, language);
  if (adverb !== undefined) return { ...one, number: adverb, times: true };
  const [, digits, mark = ''] = DIGITS.exec(key) ?? [];
  if (digits === undefined) return undefined;
  const number = Number(digits);
  if (mark !== '') return numbers.marks.has(mark) ? { ...one, number } : undefined;
  const marks = marksBehind(read, numbers, i, language);
  return marks === undefined ? undefined : { ...one, number, last: i + marks };
}

/** Letters that follow at once, as in "3rd". */
const DIGITS = /^([1-9]\d{0,2})(\p{L}{0,4})$/u;
/** "п’ята": two words to whoever cuts at signs. */
const APOSTROPHE = /^['’ʼ]$/;

/** How many words more make digits an ordinal: none for "3." and "3°", one for "3-я" and "3.ª". */
function marksBehind(
  { text, words }: Read,
  { marks }: OrdinalNumbers,
  i: number,
  language: WordLanguage,
): number | undefined {
  const next = words[i + 1];
  if (!next) return undefined;
  const gap = text.slice(words[i]!.to, next.from);
  if (language === 'de') return gap === '. ' ? 0 : undefined;
  if (/^\.?°/.test(gap)) return 0;
  const isMark = /^[-‑–]$/.test(gap) || (/^\.?$/.test(gap) && /[ªº]/.test(text[next.from]!));
  return isMark && marks.has(next.key) ? 1 : undefined;
}

/** "forty-fifth", "сорок пятая", "vingt et unième". */
function withTens(
  text: string,
  words: readonly Word[],
  { tens }: OrdinalNumbers,
  written: WrittenOrdinal,
): WrittenOrdinal {
  const { number, first } = written;
  if (number >= 20) return written;
  const linked = words[first - 1]?.key === 'et' ? first - 2 : first - 1;
  const ten = tens.get(words[linked]?.key ?? '');
  if (ten === undefined || !/^[\s\-‑]$/.test(text.slice(words[first - 1]!.to, words[first]!.from)))
    return written;
  return { ...written, number: ten + number, first: linked };
}
