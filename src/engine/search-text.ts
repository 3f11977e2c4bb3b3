/**
 * How texts become terms for the search, and where terms stand in a text. Words are folded (case, accents, width);
 * Chinese and Japanese are cut into pairs of signs, as they are written without spaces:
 *
 *   "EAWU – ЕАЭС"   eawu · еаэс
 *   "上合组织"        上合 · 合组 · 组织
 *   "Präsident"     prasident · praesident
 */
import { foldText } from '../base/text.ts';

const PIECE = /[\p{L}\p{N}\p{M}]+/gu;
const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A piece of a text: `[from, to)` in UTF-16 units. */
export type Stretch = readonly [from: number, to: number];

interface Token {
  readonly text: string;
  readonly at: Stretch;
}

function tokens(text: string): readonly Token[] {
  return [...text.matchAll(PIECE)].flatMap((piece) =>
    [...piece[0].matchAll(RUN)].flatMap((run) => cut(run[0], piece.index + run.index)),
  );
}

function cut(run: string, from: number): readonly Token[] {
  const whole: Token = { text: run, at: [from, from + run.length] };
  if (!SIGNS.test(run) || run.length <= 2) return [whole];
  return Array.from({ length: run.length - 1 }, (_, i) => ({
    text: run.slice(i, i + 2),
    at: [from + i, from + i + 2],
  }));
}

export function tokenize(text: string): string[] {
  return SIGNS.test(text) ? tokens(text).map((token) => token.text) : (text.match(PIECE) ?? []);
}

/** The term of a word of the dataset; two where German writes umlauts also with e. */
export function termsOf(word: string): string | string[] {
  const folded = foldText(word);
  const spelled = word.toLowerCase().replaceAll(/[äöüß]/g, (letter) => UMLAUTS[letter]!);
  return spelled === word.toLowerCase() ? folded : [folded, foldText(spelled)];
}

/** `termsOf` that remembers: names come again in every event. */
export function rememberingTermsOf(): typeof termsOf {
  const known = new Map<string, string | string[]>();
  return (word) => {
    const terms = known.get(word) ?? termsOf(word);
    known.set(word, terms);
    return terms;
  };
}

/** The term of a word that the reader typed. */
export function termOf(word: string): string {
  return foldText(word);
}

/** How a term that was found answers a word that was asked for. */
export interface TermAnswer {
  /** From 0 to 1. */
  readonly weight: number;
  /** How many letters of the term the word is the beginning of; `null`: all of it is meant. */
  readonly begun: number | null;
}

/** What share of the words a text answers, where, and how much of the text that is. */
export interface Coverage {
  /** Sum of the weights of the terms that stand in the text. */
  readonly weight: number;
  /** Stretches ascend and do not touch. */
  readonly at: readonly Stretch[];
  /** Share of the text that lies in the stretches, from 0 to 1. */
  readonly share: number;
}

/** `answers`: of the terms that were found. A word is marked as far as it was typed. */
export function coverageOf(text: string, answers: ReadonlyMap<string, TermAnswer>): Coverage {
  const found = new Set<string>();
  const at: [number, number][] = [];
  for (const token of tokens(text)) {
    const hits = [termsOf(token.text)].flat().filter((term) => answers.has(term));
    if (hits.length === 0) continue;
    for (const term of hits) found.add(term);
    const [from] = token.at;
    const to = from + Math.max(...hits.map((term) => typedOf(token.text, term, answers.get(term)!)));
    const last = at.at(-1);
    if (last && last[1] >= from) last[1] = Math.max(last[1], to);
    else at.push([from, to]);
  }
  const weight = [...found].reduce((sum, term) => sum + answers.get(term)!.weight, 0);
  const marked = at.reduce((sum, [from, to]) => sum + to - from, 0);
  return { weight, at, share: text === '' ? 0 : marked / text.length };
}

const MARK = /\p{M}/u;

/** How much of a word of the text was typed, in UTF-16 units: "Präs" of "Präsident" for "praes". */
function typedOf(word: string, term: string, { begun }: TermAnswer): number {
  if (begun === null) return word.length;
  for (let to = 1; to < word.length; to++) {
    if (MARK.test(word[to]!)) continue; // an accent goes with its letter
    const terms = [termsOf(word.slice(0, to))].flat();
    if (terms.some((one) => one.length >= begun && term.startsWith(one))) return to;
  }
  return word.length;
}
