/** What stands beside each date of an article. */
import type { ArticleMark, DateMark } from './article.ts';
import { isPrecise } from './named.ts';
import { sentenceAt } from './words.ts';
import type { Store } from '../store.ts';
import { inSteps } from '../../base/work.ts';
import type { Work } from '../../base/work.ts';

/** Sentences from the one that tells a date, up to the next date. */
const PASSAGE = 4;
const MARKS_PER_STEP = 256;

/** Actors in the passages that tell the date, and places, numbered after the actors. */
export type BesideDate = (date: DateMark['date']) => ReadonlySet<number>;

/** `marks` ascend. */
export function* besideDates(
  marks: readonly ArticleMark[],
  sentences: readonly number[],
  store: Store,
): Work<BesideDate> {
  const named = yield* namedBySentence(marks, sentences, store);
  const dated = marks.filter(isPrecise).map(({ date, from }) => ({ date, at: sentenceAt(sentences, from) }));
  const passages = new Map<string, Set<number>>();
  yield* inSteps(
    dated.length,
    (from, to) => {
      for (let i = from; i < to; i++) {
        const { date, at } = dated[i]!;
        const told = passages.get(date) ?? new Set();
        passages.set(date, told);
        for (let sentence = at; sentence < endOfPassage(dated, i); sentence++) told.add(sentence);
      }
    },
    MARKS_PER_STEP,
  );
  return (date) => {
    const close = new Set<number>();
    for (const sentence of passages.get(date) ?? [])
      for (const number of named.get(sentence) ?? []) close.add(number);
    return close;
  };
}

interface Dated {
  readonly date: string;
  /** Number of its sentence. */
  readonly at: number;
}

/** The sentence after the passage: that of the next date, if it is another one. */
function endOfPassage(dated: readonly Dated[], i: number): number {
  const { date, at } = dated[i]!;
  for (let next = i + 1; next < dated.length && dated[next]!.at < at + PASSAGE; next++)
    if (dated[next]!.date !== date && dated[next]!.at > at) return dated[next]!.at;
  return at + PASSAGE;
}

function* namedBySentence(
  marks: readonly ArticleMark[],
  sentences: readonly number[],
  store: Store,
): Work<ReadonlyMap<number, readonly number[]>> {
  const named = new Map<number, number[]>();
  const actors = store.columns.tables.actors.length;
  const note = (from: number, to: number): void => {
    for (const mark of marks.slice(from, to)) {
      if (mark.kind !== 'name') continue;
      const sentence = sentenceAt(sentences, mark.from);
      const before = named.get(sentence) ?? [];
      named.set(sentence, before);
      for (const id of mark.actors) before.push(store.actorNumber(id));
      for (const id of mark.places) before.push(actors + store.placeNumber(id));
    }
  };
  yield* inSteps(marks.length, note, MARKS_PER_STEP);
  return named;
}
