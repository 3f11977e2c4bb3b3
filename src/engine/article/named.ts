/** What an article names, as numbers of the record's tables; and its dates. */
import type { ArticleMark, DateMark } from './article.ts';
import type { EdtfDate } from '../../dataset/model.ts';
import type { Store } from '../store.ts';
import type { Work } from '../../base/work.ts';

/** Positions of all that the article names, with how often. */
export interface Named {
  readonly actors: ReadonlyMap<number, number>;
  readonly places: ReadonlyMap<number, number>;
  readonly topics: ReadonlyMap<number, number>;
}

const MARKS_PER_STEP = 512;

export function* namedIn(marks: readonly ArticleMark[], store: Store): Work<Named> {
  const actors = new Map<number, number>();
  const places = new Map<number, number>();
  const topics = new Map<number, number>();
  const count = (counts: Map<number, number>, number: number) =>
    number >= 0 && counts.set(number, (counts.get(number) ?? 0) + 1);
  for (const [at, mark] of marks.entries()) {
    if (at % MARKS_PER_STEP === 0) yield;
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

/** "2024", and "2013–2024" too. */
export function isBareYear(date: EdtfDate): boolean {
  return /^\d{4}(?:\/|$)/.test(date);
}

/** A day, some days, or a month. */
export function isPrecise(mark: ArticleMark): mark is DateMark {
  return mark.kind === 'date' && mark.span !== null && !isBareYear(mark.date);
}
