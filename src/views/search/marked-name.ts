/**
 * Where in a name that is shown the words stand that were found in another text: the engine finds "Putin" among the other
 * names of Vladimir Putin, and the reader sees that one anyhow. Pure.
 */
import { foldText } from '../../base/text.ts';
import type { SearchHit } from '../../queries/search.ts';

type Marks = SearchHit['marks'];

const LETTER = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/** `null` where the name does not have all of them, each at the beginning of a word. */
export function marksInName({ text, marks }: Pick<SearchHit, 'text' | 'marks'>, name: string): Marks | null {
  const sought = new Set(marks.map(([from, to]) => foldText(text.slice(from, to))));
  if (sought.size === 0) return null;
  const folded = foldedLetters(name);
  const found: [number, number][] = [];
  for (const word of sought) {
    const at = placesOf(word, folded, name);
    if (at.length === 0) return null;
    found.push(...at);
  }
  return apart(found.toSorted(([a], [b]) => a - b));
}

interface Folded {
  readonly text: string;
  /** Of each letter of `text`, where in the name it comes from; and the name's end. */
  readonly from: readonly number[];
}

function foldedLetters(name: string): Folded {
  const from: number[] = [];
  let text = '';
  let at = 0;
  for (const letter of name) {
    const folded = foldText(letter);
    for (let i = 0; i < folded.length; i++) from.push(at);
    text += folded;
    at += letter.length;
  }
  return { text, from: [...from, at] };
}

function placesOf(word: string, { text, from }: Folded, name: string): [number, number][] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const begins = at === 0 || HAN.test(text[at]!) || !LETTER.test(text[at - 1]!);
    if (begins) places.push([from[at]!, endOf(name, from[at + word.length]!)]);
  }
  return places;
}

/** An accent that stands for itself goes with its letter. */
function endOf(name: string, to: number): number {
  let end = to;
  while (end < name.length && /\p{M}/u.test(name[end]!)) end++;
  return end;
}

/** Those that touch or overlap are one. */
function apart(ascending: readonly (readonly [number, number])[]): Marks {
  const marks: [number, number][] = [];
  for (const [from, to] of ascending) {
    const last = marks.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else marks.push([from, to]);
  }
  return marks;
}
