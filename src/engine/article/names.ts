/** What an article may call the actors and places of the record, in every language and script that there is. */
import type { LocalizedText } from '../../base/text.ts';
import type { Actor, Dataset } from '../../dataset/model.ts';
import { formsOf } from './forms.ts';
import { ARTICLE_LANGUAGES } from './language.ts';
import { isHan, keyOf, wordsOf } from './words.ts';
import { flatMapped, inSteps } from '../../base/work.ts';
import type { Work } from '../../base/work.ts';

export interface RecordName {
  readonly table: 'actors' | 'places';
  /** Position in its table. */
  readonly number: number;
  readonly text: string;
  readonly confidence: number;
  /** German declines the adjectives in it. */
  readonly declines: boolean;
}

const SURE = 1;
const ABBREVIATED = 0.9;
const BY_SURNAME = 0.8;
const SHORTEST_SURNAME = 4;
/** A name is cut into words, folded, and looked through for brackets. */
export const NAMES_PER_STEP = 64;
/** Where a name is only looked at. */
const FILTERED_PER_STEP = 2048;

type Tables = Pick<Dataset, 'actors' | 'places'>;

export function* namesOf({ actors, places }: Tables): Work<readonly RecordName[]> {
  const ofActors: RecordName[] = [];
  const note = (from: number, to: number): void => {
    for (let number = from; number < to; number++) ofActors.push(...namesOfActor(actors[number]!, number));
  };
  yield* inSteps(actors.length, note, NAMES_PER_STEP);
  const ofPlaces = places.flatMap(({ name }, number) =>
    textsIn(name)
      .map(withoutBrackets)
      .map((text) => ({ table: 'places' as const, number, text, confidence: SURE, declines: false })),
  );
  return [...ofActors, ...ofPlaces];
}

function namesOfActor(actor: Actor, number: number): readonly RecordName[] {
  const declines = actor.kind !== 'person';
  const full = textsOfActor(actor).map((text) => ({ text, confidence: SURE }));
  const short = abbreviations(actor).map((text) => ({ text, confidence: ABBREVIATED }));
  return [...full, ...short].map((one) => ({ table: 'actors', number, declines, ...one }));
}

function textsOfActor({ name, aliases = [], iso }: Actor): readonly string[] {
  const all = [...textsIn(name), ...aliases, ...(iso === undefined ? [] : regionNames(iso))];
  return [...new Set(all.map(withoutBrackets))].filter((text) => text !== '');
}

function textsIn(texts: LocalizedText): readonly string[] {
  return Object.values(texts).filter((text) => text !== undefined);
}

/** "Benaulim (Goa)": what stands in brackets explains. */
function withoutBrackets(text: string): string {
  return text.replaceAll(/\s*[(（][^)）]*[)）]/g, '').trim();
}

const regions = new Map<string, Intl.DisplayNames>();

/** The platform's long and short names of a state in the languages that are read. */
function regionNames(iso: string): readonly string[] {
  return ARTICLE_LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).map((style) => {
      const key = language + style;
      let names = regions.get(key);
      if (!names) {
        names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style });
        regions.set(key, names);
      }
      return names.of(iso) ?? '';
    }),
  );
}

const IN_BRACKETS = /[(（](\p{Lu}[\p{Lu}\d]{1,7})[)）]/gu;
const ID_OF_CAPITALS = /^[a-z]{2,6}\d{0,3}$/;

/** "(CNPC)" in a name or note; an id that is one, such as `csto`. Persons have none. */
function abbreviations({ id, kind, name, note }: Actor): readonly string[] {
  if (kind === 'person') return [];
  const texts = [...textsIn(name), ...textsIn(note ?? {})].join(' ');
  const bracketed = Array.from(texts.matchAll(IN_BRACKETS), (found) => found[1]!);
  const isWord = textsIn(name).some((text) => keyOf(text) === id);
  return [...new Set(ID_OF_CAPITALS.test(id) && !isWord ? [...bracketed, id.toUpperCase()] : bracketed)];
}

/** How persons are called by one word. */
export interface ShortNames {
  /** Surnames that only one person bears, and that are part of no other name. */
  readonly surnames: readonly RecordName[];
  /** Keys, in all forms, by which a person may be called after the whole name was said. */
  readonly calledBy: (actor: number) => ReadonlySet<string>;
}

export function* shortNames(names: readonly RecordName[], actors: readonly Actor[]): Work<ShortNames> {
  const isPerson = ({ table, number }: RecordName) => table === 'actors' && actors[number]!.kind === 'person';
  const namesThat = (isOne: boolean) =>
    flatMapped(names, (name) => (isPerson(name) === isOne ? [name] : []), FILTERED_PER_STEP);
  const persons = yield* namesThat(true);
  const others = yield* namesThat(false);
  const elsewhere = new Set<string>();
  const note = (from: number, to: number): void => {
    for (const { text } of others.slice(from, to)) for (const { key } of wordsOf(text)) elsewhere.add(key);
  };
  yield* inSteps(others.length, note, NAMES_PER_STEP);
  const bearers = new Map<string, Set<number>>();
  const called = new Map<number, Set<string>>();
  const candidates: RecordName[] = [];
  for (const [at, name] of persons.entries()) {
    if (at % NAMES_PER_STEP === 0) yield;
    const familyFirst = isFamilyFirst(actors[name.number]!);
    const surname = surnameIn(name.text, familyFirst);
    if (surname === undefined) continue;
    const key = keyOf(surname);
    add(bearers, key, name.number);
    for (const form of formsOf(key, { adjective: false })) add(called, name.number, form);
    if (!familyFirst && (isHan(surname) || key.length >= SHORTEST_SURNAME) && !elsewhere.has(key))
      candidates.push({ ...name, text: surname, confidence: BY_SURNAME });
  }
  const none: ReadonlySet<string> = new Set();
  return {
    surnames: candidates.filter(({ text }) => bearers.get(keyOf(text))!.size === 1),
    calledBy: (actor) => called.get(actor) ?? none,
  };
}

function add<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

/** "Путин" in "Владимир Путин", "特朗普" in "唐纳德·特朗普", "Li" in "Li Qiang"; `undefined` for a single word. */
function surnameIn(text: string, familyFirst: boolean): string | undefined {
  if (isHan(text)) return /·(\p{Script=Han}{2,})$/u.exec(text)?.[1];
  if (/\s(of|von|ibn|ибн|бен|bin)\s/.test(text)) return undefined; // the last word is no surname
  const words = text.split(/\s+/);
  return words.length < 2 ? undefined : familyFirst ? words[0] : words.at(-1)!.split(/[-‑]/).at(-1);
}

/** Chinese, Korean and Vietnamese names: as many signs as syllables, two or three ("习近平", "Xi Jinping"). */
function isFamilyFirst({ name }: Actor): boolean {
  const signs = name['zh'] ?? '';
  const syllables = foldedVowels(name['en'] ?? '').length;
  return /^\p{Script=Han}{2,3}$/u.test(signs) && signs.length === syllables;
}

function foldedVowels(text: string): readonly string[] {
  return keyOf(text).match(/[aeiouy]+/g) ?? [];
}
