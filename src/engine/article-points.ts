/** The points of each event for what it shares with an article: rare things more than common ones. */
import type { DateSpan } from '../base/time.ts';
import type { DateMark } from './article.ts';
import { isPrecise, type Named } from './article-named.ts';
import type { Columns } from './columns.ts';
import { listAt } from './lists.ts';
import type { RowNumber } from './question.ts';
import { rowsOfWindow, windowOf } from './match-set.ts';
import { inSteps } from '../base/work.ts';
import type { Work } from '../base/work.ts';

const POINTS = {
  day: 4,
  month: 1.5,
  year: 0.4,
  person: 1.5,
  actor: 0.8,
  place: 1.6,
  framework: 1.4,
  topic: 0.3,
};
/** All who took part are named: no summit that they went to besides. */
const ALL_NAMED = 1.2;
/** What stands beside the date in the text, each; and how many count. */
const BESIDE = 0.7;
const MOST_BESIDE = 5;

export function* addNames(
  points: Float32Array,
  { actors, places, topics }: Named,
  columns: Columns,
): Work<void> {
  const { rowsOf, tables } = columns;
  const add = function* (rows: ArrayLike<number>, most: number, mentions: number): Work<void> {
    const rare = Math.log(1 + columns.count / Math.max(1, rows.length)) / Math.log(1 + columns.count);
    const gain = most * (0.25 + 0.75 * rare) * Math.min(2, 1 + Math.log2(mentions) / 4);
    yield* inSteps(rows.length, (from, to) => {
      for (let i = from; i < to; i++) points[rows[i]!]! += gain;
    });
  };
  for (const [actor, mentions] of actors) {
    const most = tables.actors[actor]!.kind === 'person' ? POINTS.person : POINTS.actor;
    yield* add(listAt(rowsOf.actors, actor), most, mentions);
    yield* add(listAt(rowsOf.frameworks, actor), POINTS.framework, mentions);
  }
  for (const [place, mentions] of places) yield* add(listAt(rowsOf.places, place), POINTS.place, mentions);
  for (const [topic] of topics) yield* add(listAt(rowsOf.topics, topic), POINTS.topic, 1);
}

/** Each event has the points of the date that fits best. */
export function* addDates(
  points: Float32Array,
  dates: readonly DateMark[],
  columns: Columns,
  besideOf: (mark: DateMark) => ReadonlySet<number>,
): Work<ReadonlySet<string>> {
  const best = new Map<RowNumber, number>();
  const known = new Set<string>();
  for (const mark of dates) {
    const close = isPrecise(mark) ? besideOf(mark) : null;
    const rows = yield* rowsDuring(mark.span!, columns);
    if (rows.length > 0) known.add(mark.date);
    for (const [at, row] of rows.entries()) {
      if (at % ROWS_PER_STEP === 0) yield;
      const gain = datePoints(mark.span!, row, columns) + (close ? besidePoints(row, close, columns) : 0);
      if (gain > (best.get(row) ?? 0)) best.set(row, gain);
    }
  }
  yield;
  for (const [row, gain] of best) points[row]! += gain;
  return known;
}

/** For each a map is looked into, and whoever took part is looked at. */
const ROWS_PER_STEP = 1024;

/** An event of a year that holds the day says little of the day. */
function datePoints(span: DateSpan, row: RowNumber, { starts, ends }: Columns): number {
  const length = span.end - span.start;
  const most =
    span.precision === 'day' || span.precision === 'interval'
      ? POINTS.day
      : span.precision === 'month'
        ? POINTS.month
        : POINTS.year;
  return most * Math.min(1, Math.sqrt(length / Math.max(1, ends[row]! - starts[row]!)));
}

function besidePoints(
  row: RowNumber,
  close: ReadonlySet<number>,
  { involved, frameworks, places, tables }: Columns,
): number {
  let shared = close.has(tables.actors.length + places[row]!) ? 1 : 0;
  for (const actor of listAt(involved, row)) if (close.has(actor)) shared++;
  for (const roof of listAt(frameworks, row)) if (close.has(roof)) shared++;
  return BESIDE * Math.min(shared, MOST_BESIDE);
}

/** Rows that overlap the span. */
function rowsDuring({ start, end }: DateSpan, columns: Columns): Work<Uint32Array> {
  const everything = { rows: null, length: columns.count, byEnd: columns.byEnd };
  return rowsOfWindow(columns, everything, windowOf(columns, everything, start, end), start);
}

export function coverage(
  row: RowNumber,
  named: ReadonlyMap<number, number>,
  { participants }: Columns,
): number {
  const all = listAt(participants, row);
  let found = 0;
  for (const actor of all) if (named.has(actor)) found++;
  return all.length === 0 ? 0 : (ALL_NAMED * found) / all.length;
}
