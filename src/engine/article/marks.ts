/** Names of the record in an article: whole names first, then what people are called once their name was said. */
import type { Dataset } from '../../dataset/model.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import type { NameMark } from './article.ts';
import { takenBy, WORDS_PER_STEP, type Word } from './words.ts';
import { flatMapped } from '../../base/work.ts';
import type { Work } from '../../base/work.ts';

const CALLED = 0.75;
/** "Sharif" alone, where the record has two: which one, the article says elsewhere. */
const MOST_MEANINGS = 3;

type Tables = Pick<Dataset, 'actors' | 'places'>;

export function* namesFound(
  text: string,
  words: readonly Word[],
  lexicon: Lexicon,
  tables: Tables,
): Work<readonly NameMark[]> {
  const marks: NameMark[] = [];
  const open: number[] = [];
  const said = new Map<number, number>();
  for (let i = 0, steps = 1; i < words.length; steps++) {
    if (steps % WORDS_PER_STEP === 0) yield;
    const meaning = lexicon.find(words, i, text);
    if (!meaning || meaning.actors.length > MOST_MEANINGS) {
      open.push(i++);
      continue;
    }
    marks.push(markOf(words, i, meaning, tables));
    if (meaning.length > 1)
      for (const actor of meaning.actors) said.set(actor, Math.min(i, said.get(actor) ?? i));
    i += meaning.length;
  }
  const called = yield* calledAgain(words, open, said, lexicon, tables);
  return [...marks, ...called, ...(yield* statePairs(text, marks, tables))];
}

function markOf(words: readonly Word[], at: number, meaning: Meaning, tables: Tables): NameMark {
  return {
    kind: 'name',
    from: words[at]!.from,
    to: words[at + meaning.length - 1]!.to,
    actors: meaning.actors.map((number) => tables.actors[number]!.id),
    places: meaning.places.map((number) => tables.places[number]!.id),
    confidence: meaning.confidence,
  };
}

/** "Si" after "Si Tsinpin", "Li" after "Li Qiang": one word, with a capital, of one of those who were named before. */
function* calledAgain(
  words: readonly Word[],
  open: readonly number[],
  said: ReadonlyMap<number, number>,
  lexicon: Lexicon,
  { actors }: Tables,
): Work<readonly NameMark[]> {
  const called = new Map<string, number[]>();
  for (const actor of said.keys()) {
    if (actors[actor]!.kind !== 'person') continue;
    for (const key of lexicon.calledBy(actor)) called.set(key, [...(called.get(key) ?? []), actor]);
    yield;
  }
  const unread = new Uint8Array(words.length);
  for (const at of open) unread[at] = 1;
  yield;
  const calledAt = (at: number): readonly NameMark[] => {
    const { key, from, to, letters } = words[at]!;
    if (letters === 'small' || letters === 'none') return [];
    const meant = (called.get(key) ?? []).filter((actor) => said.get(actor)! < at);
    if (meant.length !== 1 || belongsToAnother(words, at, unread)) return [];
    return [{ kind: 'name', from, to, actors: [actors[meant[0]!]!.id], places: [], confidence: CALLED }];
  };
  return yield* flatMapped(open, calledAt, WORDS_PER_STEP);
}

/** "Wang Wentao" is not Wang Yi: a capital follows at once that belongs to no name of the record. */
function belongsToAnother(words: readonly Word[], at: number, unread: Uint8Array): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    next.letters === 'initial' &&
    unread[at + 1] === 1 &&
    next.from === words[at]!.to + 1
  );
}

/** The signs by which Chinese writes two states as one word: 中俄, 俄印. Single signs mean other things too. */
const STATE_SIGNS: Readonly<Record<string, string>> = {
  中: 'CN',
  俄: 'RU',
  美: 'US',
  印: 'IN',
  蒙: 'MN',
  朝: 'KP',
};
const STATE_PAIR = /[中俄美印蒙朝]{2,3}/gu;
const OF_A_PAIR = 0.8;

function* statePairs(
  text: string,
  marks: readonly NameMark[],
  { actors }: Tables,
): Work<readonly NameMark[]> {
  const taken = takenBy(marks, text.length);
  const states = new Map<string, string | undefined>();
  const stateOf = (sign: string): string | undefined => {
    if (!states.has(sign)) states.set(sign, actors.find(({ iso }) => iso === STATE_SIGNS[sign])?.id);
    return states.get(sign);
  };
  const marksOf = (pair: RegExpExecArray): readonly NameMark[] => {
    if (taken.subarray(pair.index, pair.index + pair[0].length).includes(1)) return [];
    return Array.from(pair[0]).flatMap((sign, i): readonly NameMark[] => {
      const state = stateOf(sign);
      const from = pair.index + i;
      if (state === undefined) return [];
      return [{ kind: 'name', from, to: from + 1, actors: [state], places: [], confidence: OF_A_PAIR }];
    });
  };
  return yield* flatMapped(text.matchAll(STATE_PAIR), marksOf, WORDS_PER_STEP);
}
