/** `period-words.ts` made ready to look words up, and typed text made ready to be looked up in it. */
import { PERIOD_WORDS, type Unit } from './period-words.ts';

/** Small letters without marks, one space between words, one behind an apostrophe: "l’année" → "l' annee". */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, "' ")
    .replace(/\s+/g, ' ')
    .trim();
}

const LANGUAGES = Object.values(PERIOD_WORDS);
const listed = (words: string): string[] => words.split(/ *[|,] */).map(folded);
const severalOf = (words: string): string[] => listed(words.split('|')[1] ?? '').filter(Boolean);
const allOf = (part: 'all' | 'to' | 'filler' | 'last' | 'this' | 'decade' | 'quarter'): Set<string> =>
  new Set(LANGUAGES.flatMap((words) => listed(words[part])));

function byUnit(part: 'units' | 'lastUnit' | 'thisUnit'): ReadonlyMap<string, Unit> {
  return new Map(
    LANGUAGES.flatMap((words) =>
      Object.entries(words[part] ?? {}).flatMap(([unit, names]) =>
        listed(names).map((name) => [name, unit as Unit] as const),
      ),
    ),
  );
}

export const ALL = allOf('all');
export const LAST = allOf('last');
export const THIS = allOf('this');
export const DECADE = allOf('decade');
export const QUARTER = allOf('quarter');
export const UNITS = byUnit('units');
export const LAST_UNIT = byUnit('lastUnit');
export const THIS_UNIT = byUnit('thisUnit');
/** What wants a number beside it. */
export const SEVERAL: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ last, units }) => [last, ...Object.values(units)].flatMap(severalOf)),
);

const FILLER = allOf('filler');
const joined = (words: readonly string[]): string => words.join('|');
const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);
const TO = [...allOf('to')].toSorted((a, b) => b.length - a.length);

/** Chinese needs no spaces. */
export const SEPARATOR = new RegExp(
  `\\s*(?:\\.{2,3}|–|—|~|${joined(TO.filter(isHan))})\\s*|\\s+(?:-|${joined(TO.filter((word) => !isHan(word)))})\\s+`,
);

/** The words that say something: without commas and full stops at their ends, `kept` even where others mean nothing. */
export function tellingWords(text: string, kept: ReadonlyMap<string, unknown> = new Map()): string[] {
  return text
    .replace(/^[从自]/, '')
    .split(' ')
    .map((word) => word.replace(/(?<=\p{L})\.$|,$/u, ''))
    .filter((word) => word !== '' && (kept.has(word) || !FILLER.has(word)));
}
