/**
 * Finding words. A text is folded (case, accents, width) and cut at everything that is neither letter nor digit;
 * a word is found where a piece begins with it. Chinese, Japanese and Thai are written without spaces: there a
 * word is found wherever it stands.
 */
import { foldText } from '../base/text.ts';
import type { LocalizedText } from '../base/text.ts';
import type { Actor, EventRecord } from '../dataset/model.ts';
import type { Columns } from './columns.ts';
import type { ListColumn } from './lists.ts';
import { inSteps } from '../base/work.ts';
import type { Work } from '../base/work.ts';

const SEPARATORS = /[^\p{L}\p{N}]+/u;
const WRITTEN_WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

export function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .split(SEPARATORS)
    .filter((word) => word !== '');
}

/** ` xi jinping vladimir putin`: every word behind a space. */
function searchable(texts: readonly string[]): string {
  return texts
    .map((text) => wordsOf(text).map((word) => ` ${word}`))
    .flat()
    .join('');
}

function contains(haystack: string, word: string): boolean {
  return haystack.includes(WRITTEN_WITHOUT_SPACES.test(word) ? word : ` ${word}`);
}

function textsOf(texts: LocalizedText | undefined): readonly string[] {
  return Object.values(texts ?? {}).filter((text) => text !== undefined);
}

/** Made at the first search: texts of the rows (`null` where the dataset has no records), actors and places. */
export interface WordIndex {
  readonly rows: readonly string[] | null;
  readonly actors: readonly string[];
  readonly places: readonly string[];
}

export function* buildWordIndex(columns: Columns, records: readonly EventRecord[] | null): Work<WordIndex> {
  return {
    rows: records && (yield* mapped(records, searchableRecord)),
    actors: yield* mapped(columns.tables.actors, searchableActor),
    places: yield* mapped(columns.tables.places, ({ name }) => searchable(textsOf(name))),
  };
}

/** Texts are long: some take ten microseconds. */
const TEXTS_PER_STEP = 64;

function* mapped<T, R>(values: readonly T[], map: (value: T) => R): Work<readonly R[]> {
  const results: R[] = [];
  yield* inSteps(
    values.length,
    (from, to) => {
      for (let i = from; i < to; i++) results.push(map(values[i]!));
    },
    TEXTS_PER_STEP,
  );
  return results;
}

function searchableRecord({ title, summary, statusNote }: EventRecord): string {
  return searchable([title, summary, statusNote].flatMap(textsOf));
}

function searchableActor({ name, aliases = [] }: Actor): string {
  return searchable([...textsOf(name), ...aliases]);
}

/** Tells of a row whether it has every one of the words, each in its texts or in a name that belongs to it. */
export function* wordsTest(
  columns: Columns,
  index: WordIndex,
  words: readonly string[],
): Work<(row: number) => boolean> {
  const tests: ((row: number) => boolean)[] = [];
  for (const word of words) tests.push(yield* wordTest(columns, index, word));
  return (row) => tests.every((test) => test(row));
}

function* wordTest(columns: Columns, index: WordIndex, word: string): Work<(row: number) => boolean> {
  const actors = yield* mapped(index.actors, (text) => contains(text, word));
  const places = yield* mapped(index.places, (text) => contains(text, word));
  return (row) =>
    someOf(columns.participants, row, actors) ||
    places[columns.places[row]!] === true ||
    someOf(columns.frameworks, row, actors) ||
    (index.rows !== null && contains(index.rows[row]!, word));
}

function someOf({ offsets, values }: ListColumn, row: number, wanted: readonly boolean[]): boolean {
  for (let at = offsets[row]!; at < offsets[row + 1]!; at++) if (wanted[values[at]!]) return true;
  return false;
}
