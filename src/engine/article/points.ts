/** The points of each event for what it shares with an article: rare things more than common ones. */
import type { DateSpan } from '../../base/time.ts';
import type { DateMark } from './article.ts';
import { isPrecise, type Named } from './named.ts';
import type { BesideDate } from './passages.ts';
import type { Columns } from '../columns.ts';
import { lengthAt, listAt, type ListColumn } from '../lists.ts';
import type { RowNumber } from '../question.ts';
import { firstPosition, windowOf } from '../match-set.ts';
import { RowScores } from '../row-scores.ts';
import { inSteps } from '../../base/work.ts';
import type { Work } from '../../base/work.ts';

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
const FEWEST_OF_A_YEAR = 2;

export function* addNames(
  points: RowScores,
  { actors, places, topics }: Named,
  columns: Columns,
): Work<void> {
  const { rowsOf, tables } = columns;
  const add = function* (rows: ArrayLike<number>, most: number, mentions: number): Work<void> {
    const rare = Math.log(1 + columns.count / Math.max(1, rows.length)) / Math.log(1 + columns.count);
    const gain = most * (0.25 + 0.75 * rare) * Math.min(2, 1 + Math.log2(mentions) / 4);
    yield* inSteps(rows.length, (from, to) => {
      for (let i = from; i < to; i++) points.add(rows[i]!, gain);
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

/**
 * Each event has the points of the date that fits best. A bare year tells events apart only where they share more than
 * one thing with the text besides: some hundred begin in it. Gives the dates on which anything happened.
 */
export function* addDates(
  points: RowScores,
  dates: readonly DateMark[],
  named: Named,
  columns: Columns,
  besideOf: BesideDate,
): Work<ReadonlySet<string>> {
  const best = yield* RowScores.ofRows(columns.count);
  const known = new Set<string>();
  const anywhere = numbersOf(named, columns);
  for (const mark of dates) {
    const close = isPrecise(mark) ? besideOf(mark.date) : null;
    yield* eachDuring(mark.span!, columns, (row) => {
      known.add(mark.date);
      if (close) best.raise(row, datePoints(mark.span!, row, columns) + besidePoints(row, close, columns));
      else if (sharedBy(row, anywhere, columns) >= FEWEST_OF_A_YEAR)
        best.raise(row, POINTS.year * portionOf(mark.span!, row, columns));
    });
  }
  for (const { firstRow, scores } of best.pages) {
    scores.forEach((gain, i) => gain > 0 && points.add(firstRow + i, gain));
    yield;
  }
  return known;
}

/** For each whoever took part is looked at. */
const ROWS_PER_STEP = 1024;

/** Calls `found` with every row that overlaps the span. */
function* eachDuring(
  { start, end }: DateSpan,
  columns: Columns,
  found: (row: RowNumber) => void,
): Work<void> {
  const everything = { rows: null, length: columns.count, byEnd: columns.byEnd };
  const { started, over } = windowOf(columns, everything, start, end);
  const first = firstPosition(everything, { started, over });
  yield* inSteps(
    started - first,
    (from, to) => {
      for (let row = first + from; row < first + to; row++) if (columns.ends[row]! > start) found(row);
    },
    ROWS_PER_STEP,
  );
}

function datePoints(span: DateSpan, row: RowNumber, columns: Columns): number {
  const most = span.precision === 'month' ? POINTS.month : POINTS.day;
  return most * portionOf(span, row, columns);
}

/** An event of a year that holds the day says little of the day. */
function portionOf(span: DateSpan, row: RowNumber, { starts, ends }: Columns): number {
  return Math.min(1, Math.sqrt((span.end - span.start) / Math.max(1, ends[row]! - starts[row]!)));
}

function besidePoints(row: RowNumber, close: ReadonlySet<number>, columns: Columns): number {
  return BESIDE * Math.min(sharedBy(row, close, columns), MOST_BESIDE);
}

/** How many of the actors and places the row has, which are numbered after the actors. */
function sharedBy(
  row: RowNumber,
  numbers: ReadonlySet<number>,
  { involved, frameworks, places, tables }: Columns,
): number {
  const place = numbers.has(tables.actors.length + places[row]!) ? 1 : 0;
  return place + sharedWith(involved, row, numbers) + sharedWith(frameworks, row, numbers);
}

function numbersOf({ actors, places }: Named, { tables }: Columns): ReadonlySet<number> {
  return new Set([...actors.keys(), ...Array.from(places.keys(), (place) => tables.actors.length + place)]);
}

export function coverage(
  row: RowNumber,
  named: ReadonlyMap<number, number>,
  { participants }: Columns,
): number {
  const all = lengthAt(participants, row);
  return all === 0 ? 0 : (ALL_NAMED * sharedWith(participants, row, named)) / all;
}

/** How many of the row's values `known` has. */
function sharedWith(
  { offsets, values }: ListColumn,
  row: RowNumber,
  known: { has(value: number): boolean },
): number {
  let shared = 0;
  for (let at = offsets[row]!; at < offsets[row + 1]!; at++) if (known.has(values[at]!)) shared++;
  return shared;
}
