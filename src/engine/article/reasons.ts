/** Why an event fits an article: what the two have in common. */
import type { DateMark, Reason } from './article.ts';
import type { Named } from './named.ts';
import type { Columns } from '../columns.ts';
import { listAt } from '../lists.ts';
import type { RowNumber } from '../question.ts';

export function reasonsFor(
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
