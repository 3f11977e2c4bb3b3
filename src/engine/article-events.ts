/**
 * Which events an article may tell of: each has points for what it shares with the text, rare things more than
 * common ones, and more where they stand beside its date.
 */
import type { ArticleEvent, ArticleMark, DateMark } from './article.ts';
import { beside, isPrecise, namedIn, uniqueDates } from './article-named.ts';
import { addDates, addNames, coverage } from './article-points.ts';
import { reasonsFor } from './article-reasons.ts';
import type { Store } from './store.ts';
import { topPositions } from './top.ts';
import { inSteps } from '../base/work.ts';
import type { Work } from '../base/work.ts';

const MOST_EVENTS = 16;
const LOOKED_AT = 60;
/** Of the best event's points. */
const WORST_SHARE = 0.4;
/** Of what fits alike, what weighs more in the record. */
const SALIENCE = 2;
/** Points for the date and something else besides. */
const FEWEST = 1.2;

export interface Ranked {
  readonly events: readonly ArticleEvent[];
  /** Dates on which anything happened. */
  readonly knownDates: ReadonlySet<string>;
}

export function* rankEvents(
  marks: readonly ArticleMark[],
  sentences: readonly number[],
  store: Store,
): Work<Ranked> {
  const { columns } = store;
  const named = namedIn(marks, store);
  const dates = uniqueDates(marks);
  const points = new Float32Array(columns.count);
  yield* addNames(points, named, columns);
  const knownDates = yield* addDates(points, dates, columns, (mark) => beside(mark, marks, sentences, store));
  let best: readonly number[] = [];
  yield* inSteps(points.length, (from, to) => {
    const fitting = [...best];
    for (let row = from; row < to; row++) {
      if (points[row]! === 0) continue;
      points[row]! += coverage(row, named.actors, columns) + SALIENCE * columns.salience[row]!;
      fitting.push(row);
    }
    best = bestOf(fitting, points);
  });
  const bar = Math.max(FEWEST, (points[best[0] ?? 0] ?? 0) * WORST_SHARE);
  const events = best
    .filter((row) => points[row]! >= bar)
    .map((row) => ({ row, reasons: reasonsFor(row, named, dates, columns) }))
    .filter(({ reasons }) => reasons.length > 1);
  return { events: eachDateFirst(events, dates).slice(0, MOST_EVENTS), knownDates };
}

/** Those with most points, of equals the earlier ones. */
function bestOf(rows: readonly number[], points: Float32Array): readonly number[] {
  const scores = Float32Array.from(rows, (row) => points[row]!);
  return topPositions(scores, scores.length, LOOKED_AT).map((at) => rows[at]!);
}

/**
 * The best of each day or month that the article tells, then the second of each, so that no date hides the others;
 * then those without such a date.
 */
function eachDateFirst(events: readonly ArticleEvent[], dates: readonly DateMark[]): readonly ArticleEvent[] {
  const precise = new Set(dates.filter(isPrecise).map(({ date }) => date));
  const places = new Map<string, number>();
  const placeOf = ({ reasons }: ArticleEvent) => {
    const date = reasons.find((reason) => reason.kind === 'date')?.date;
    if (date === undefined || !precise.has(date)) return Number.POSITIVE_INFINITY;
    const place = places.get(date) ?? 0;
    places.set(date, place + 1);
    return place;
  };
  const ranked = events.map((event) => ({ event, place: placeOf(event) }));
  return ranked.toSorted((a, b) => (a.place === b.place ? 0 : a.place - b.place)).map(({ event }) => event);
}
