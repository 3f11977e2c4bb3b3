/**
 * Which events an article may tell of: each has points for what it shares with the text, rare things more than
 * common ones, and more where they stand beside its date.
 */
import type { DateSpan } from '../base/time.ts';
import type { ArticleEvent, ArticleMark, DateMark, Reason } from './article.ts';
import { sentenceAt } from './article-words.ts';
import type { Columns } from './columns.ts';
import { listAt } from './lists.ts';
import type { RowNumber } from './question.ts';
import type { Store } from './store.ts';
import { countBelow } from './time-order.ts';
import { topPositions } from './top.ts';

const MOST_EVENTS = 16;
const LOOKED_AT = 60;
/** Of the best event's points. */
const WORST_SHARE = 0.4;
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
/** Of what fits alike, what weighs more in the record. */
const SALIENCE = 2;
/** What stands beside the date in the text, each; and how many count. */
const BESIDE = 0.7;
const MOST_BESIDE = 5;
/** Sentences from the one that tells a date, up to the next date. */
const PASSAGE = 4;
/** Points for the date and something else besides. */
const FEWEST = 1.2;

export interface Ranked {
  readonly events: readonly ArticleEvent[];
  /** Dates on which anything happened. */
  readonly knownDates: ReadonlySet<string>;
}

export function rankEvents(
  marks: readonly ArticleMark[],
  sentences: readonly number[],
  store: Store,
): Ranked {
  const { columns } = store;
  const named = namedIn(marks, store);
  const dates = uniqueDates(marks);
  const points = new Float32Array(columns.count);
  addNames(points, named, columns);
  const knownDates = addDates(points, dates, columns, (mark) => beside(mark, marks, sentences, store));
  for (let row = 0; row < points.length; row++)
    if (points[row]! > 0)
      points[row]! += coverage(row, named.actors, columns) + SALIENCE * columns.salience[row]!;
  const best = topPositions(points, columns.count, LOOKED_AT);
  const bar = Math.max(FEWEST, (points[best[0] ?? 0] ?? 0) * WORST_SHARE);
  const events = best
    .filter((row) => points[row]! >= bar)
    .map((row) => ({ row, reasons: reasonsFor(row, named, dates, columns) }))
    .filter(({ reasons }) => reasons.length > 1);
  return { events: eachDateFirst(events, dates).slice(0, MOST_EVENTS), knownDates };
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

/** Positions of all that the article names, with how often. */
interface Named {
  readonly actors: ReadonlyMap<number, number>;
  readonly places: ReadonlyMap<number, number>;
  readonly topics: ReadonlyMap<number, number>;
}

function namedIn(marks: readonly ArticleMark[], store: Store): Named {
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

function addNames(points: Float32Array, { actors, places, topics }: Named, columns: Columns): void {
  const { rowsOf, tables } = columns;
  const add = (rows: ArrayLike<number>, most: number, mentions: number) => {
    const rare = Math.log(1 + columns.count / Math.max(1, rows.length)) / Math.log(1 + columns.count);
    const gain = most * (0.25 + 0.75 * rare) * Math.min(2, 1 + Math.log2(mentions) / 4);
    for (let i = 0; i < rows.length; i++) points[rows[i]!]! += gain;
  };
  for (const [actor, mentions] of actors) {
    const most = tables.actors[actor]!.kind === 'person' ? POINTS.person : POINTS.actor;
    add(listAt(rowsOf.actors, actor), most, mentions);
    add(listAt(rowsOf.frameworks, actor), POINTS.framework, mentions);
  }
  for (const [place, mentions] of places) add(listAt(rowsOf.places, place), POINTS.place, mentions);
  for (const [topic] of topics) add(listAt(rowsOf.topics, topic), POINTS.topic, 1);
}

function uniqueDates(marks: readonly ArticleMark[]): readonly DateMark[] {
  const dates = marks.filter((mark): mark is DateMark => mark.kind === 'date' && mark.span !== null);
  return [...new Map(dates.map((mark) => [mark.date, mark])).values()];
}

/** Each event has the points of the date that fits best. */
function addDates(
  points: Float32Array,
  dates: readonly DateMark[],
  columns: Columns,
  besideOf: (mark: DateMark) => ReadonlySet<number>,
): ReadonlySet<string> {
  const best = new Map<RowNumber, number>();
  const known = new Set<string>();
  for (const mark of dates) {
    const close = isPrecise(mark) ? besideOf(mark) : null;
    const rows = rowsDuring(mark.span!, columns);
    if (rows.length > 0) known.add(mark.date);
    for (const row of rows) {
      const gain = datePoints(mark.span!, row, columns) + (close ? besidePoints(row, close, columns) : 0);
      if (gain > (best.get(row) ?? 0)) best.set(row, gain);
    }
  }
  for (const [row, gain] of best) points[row]! += gain;
  return known;
}

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

/** Actors in the passages that tell the date, and places, numbered after the actors. */
function beside(
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

function isPrecise(mark: ArticleMark): mark is DateMark {
  return mark.kind === 'date' && mark.span !== null && mark.span.precision !== 'year';
}

/** Rows that overlap the span; those of earlier years that last until then are few, and come last by end. */
function rowsDuring({ start, end }: DateSpan, { count, starts, ends, byEnd }: Columns): readonly RowNumber[] {
  const first = countBelow(ends, byEnd, count, start + 1);
  const started = countBelow(starts, null, count, end);
  const rows: RowNumber[] = [];
  if (count - first < started)
    for (let i = first; i < count; i++) {
      const row = byEnd ? byEnd[i]! : i;
      if (starts[row]! < end) rows.push(row);
    }
  else for (let row = 0; row < started; row++) if (ends[row]! > start) rows.push(row);
  return rows;
}

function coverage(row: RowNumber, named: ReadonlyMap<number, number>, { participants }: Columns): number {
  const all = listAt(participants, row);
  let found = 0;
  for (const actor of all) if (named.has(actor)) found++;
  return all.length === 0 ? 0 : (ALL_NAMED * found) / all.length;
}

function reasonsFor(
  row: RowNumber,
  named: Named,
  dates: readonly DateMark[],
  columns: Columns,
): readonly Reason[] {
  const { tables, starts, ends, places } = columns;
  const idsOf = (numbers: Iterable<number>) => [...numbers].map((number) => tables.actors[number]!.id);
  const date = dates
    .filter(({ span }) => span!.start < ends[row]! && starts[row]! < span!.end)
    .toSorted((a, b) => a.span!.end - a.span!.start - (b.span!.end - b.span!.start))[0];
  const taking = [...listAt(columns.involved, row)].filter((actor) => named.actors.has(actor));
  const isSide = (actor: number) => ['person', 'state'].includes(tables.actors[actor]!.kind);
  const roofs = [...listAt(columns.frameworks, row)].filter((actor) => named.actors.has(actor));
  const organisations = idsOf(new Set([...taking.filter((actor) => !isSide(actor)), ...roofs]));
  const people = idsOf(taking.filter(isSide));
  const place = named.places.has(places[row]!) ? tables.places[places[row]!]!.id : undefined;
  const topics = [...listAt(columns.topics, row)].filter((topic) => named.topics.has(topic));
  return [
    ...(date ? [{ kind: 'date' as const, date: date.date }] : []),
    ...(people.length > 0 ? [{ kind: 'people' as const, actors: people }] : []),
    ...(place === undefined ? [] : [{ kind: 'place' as const, place }]),
    ...(organisations.length > 0 ? [{ kind: 'organisations' as const, actors: organisations }] : []),
    ...(topics.length > 0
      ? [{ kind: 'topics' as const, topics: topics.map((topic) => columns.topicNames[topic]!) }]
      : []),
  ];
}
