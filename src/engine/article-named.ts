/** What an article names, as numbers of the record's tables; its dates; and what stands beside a date. */
import type { ArticleMark, DateMark } from './article.ts';
import { sentenceAt } from './article-words.ts';
import type { Store } from './store.ts';

/** Sentences from the one that tells a date, up to the next date. */
const PASSAGE = 4;

/** Positions of all that the article names, with how often. */
export interface Named {
  readonly actors: ReadonlyMap<number, number>;
  readonly places: ReadonlyMap<number, number>;
  readonly topics: ReadonlyMap<number, number>;
}

export function namedIn(marks: readonly ArticleMark[], store: Store): Named {
  const actors = new Map<number, number>();
  const places = new Map<number, number>();
  const topics = new Map<number, number>();
  const count = (counts: Map<number, number>, number: number) =>
    number >= 0 && counts.set(number, (counts.get(number) ?? 0) + 1);
  for (const mark of marks) {
    if (mark.kind === 'topic') count(topics, store.columns.topicNames.indexOf(mark.topic));
    if (mark.kind !== 'name') continue;
    for (const id of mark.actors) count(actors, store.actorNumber(id));
    for (const id of mark.places) count(places, store.placeNumber(id));
  }
  return { actors, places, topics };
}

export function uniqueDates(marks: readonly ArticleMark[]): readonly DateMark[] {
  const dates = marks.filter((mark): mark is DateMark => mark.kind === 'date' && mark.span !== null);
  return [...new Map(dates.map((mark) => [mark.date, mark])).values()];
}

/** Actors in the passages that tell the date, and places, numbered after the actors. */
export function beside(
  mark: DateMark,
  marks: readonly ArticleMark[],
  sentences: readonly number[],
  store: Store,
): ReadonlySet<number> {
  const sentenceOf = ({ from }: ArticleMark) => sentenceAt(sentences, from);
  const dated = marks.filter(isPrecise);
  const passages = dated
    .filter(({ date }) => date === mark.date)
    .map((one) => {
      const next = dated.find((other) => other.date !== mark.date && sentenceOf(other) > sentenceOf(one));
      return [
        sentenceOf(one),
        Math.min(sentenceOf(one) + PASSAGE, next ? sentenceOf(next) : Infinity),
      ] as const;
    });
  const close = new Set<number>();
  for (const other of marks) {
    if (other.kind !== 'name') continue;
    const sentence = sentenceOf(other);
    if (!passages.some(([first, end]) => sentence >= first && sentence < end)) continue;
    for (const id of other.actors) close.add(store.actorNumber(id));
    for (const id of other.places) close.add(store.columns.tables.actors.length + store.placeNumber(id));
  }
  return close;
}

export function isPrecise(mark: ArticleMark): mark is DateMark {
  return mark.kind === 'date' && mark.span !== null && mark.span.precision !== 'year';
}
