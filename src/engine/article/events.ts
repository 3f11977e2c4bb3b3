/**
 * Which events an article may tell of: each has points for what it shares with the text, rare things more than
 * common ones, and more where they stand beside its date.
 */
import type { ArticleEvent, ArticleMark, DateMark, Reason } from './article.ts';
import { isBareYear, isPrecise, namedIn, uniqueDates, type Named } from './named.ts';
import { besideDates } from './passages.ts';
import { addDates, addNames, coverage } from './points.ts';
import { reasonsFor } from './reasons.ts';
import type { Columns } from '../columns.ts';
import { RowScores } from '../row-scores.ts';
import type { Store } from '../store.ts';
import { topPositions } from '../top.ts';
import { flatMapped } from '../../base/work.ts';
import type { Work } from '../../base/work.ts';

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
  const named = yield* namedIn(marks, store);
  const dates = uniqueDates(marks);
  yield;
  const points = yield* RowScores.ofRows(columns.count);
  yield* addNames(points, named, columns);
  const besideOf = yield* besideDates(marks, sentences, store);
  const knownDates = yield* addDates(points, dates, named, columns, besideOf);
  const best = yield* bestOf(points, named, columns);
  const bar = Math.max(FEWEST, best.length === 0 ? 0 : points.of(best[0]!) * WORST_SHARE);
  const fitting = best.filter((row) => points.of(row) >= bar);
  const events = yield* flatMapped(
    fitting,
    (row) => [{ row, reasons: reasonsFor(row, named, dates, columns) }],
    REASONED_PER_STEP,
  );
  const told = events.filter(({ reasons }) => inCommon(reasons) >= FEWEST_IN_COMMON);
  return { events: eachDateFirst(told, dates).slice(0, MOST_EVENTS), knownDates };
}

const FEWEST_IN_COMMON = 2;

/** A bare year is none: a hundred events may begin in it. */
function inCommon(reasons: readonly Reason[]): number {
  const counts = reasons.map((reason) => {
    if ('actors' in reason) return reason.actors.length;
    return reason.kind === 'date' && isBareYear(reason.date) ? 0 : 1;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

/** For each, all dates of the article are looked at. */
const REASONED_PER_STEP = 4;

/** Those with most points, of equals the earlier ones; what has any gets those for itself besides. */
function* bestOf(points: RowScores, { actors }: Named, columns: Columns): Work<readonly number[]> {
  let best: readonly number[] = [];
  for (const { firstRow, scores } of points.pages) {
    const rows = [...best];
    for (let i = 0; i < scores.length; i++) {
      if (scores[i]! === 0) continue;
      const row = firstRow + i;
      scores[i]! += coverage(row, actors, columns) + SALIENCE * columns.salience[row]!;
      rows.push(row);
    }
    const all = Float32Array.from(rows, (row) => points.of(row));
    best = topPositions(all, all.length, LOOKED_AT).map((at) => rows[at]!);
    yield;
  }
  return best;
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
