/** Records of single rows, made when they are asked for: a table of a million events never has them all. */
import type { LocalizedText } from '../base/text.ts';
import { NO_PLACE } from '../dataset/event-table.ts';
import type { EventTable, RowTexts } from '../dataset/event-table.ts';
import type { EventRecord } from '../dataset/model.ts';
import type { Columns } from './columns.ts';
import { listAt } from './lists.ts';
import { NO_LINKS } from './record-links.ts';
import type { RecordLinks } from './record-links.ts';
import { edtfOfSpan } from './edtf-of-span.ts';
import { inSteps } from '../base/work.ts';
import type { Work } from '../base/work.ts';

export interface RecordSource {
  /** Whether records have titles; those of tables have none. */
  readonly hasTitles: boolean;
  record(row: number): EventRecord;
  /** −1 where there is no such event. */
  rowOf(id: string): Work<number>;
  readonly links: RecordLinks;
}

type Texts = Pick<EventTable, 'ids' | 'titles' | 'summaries'>;

/** Without ids of their own, events are numbered from `e1` in the table's order; without titles these are empty. */
export function recordsOfTable(columns: Columns, table: Texts): RecordSource {
  const { origin } = columns;
  const { ids } = table;
  const originOf = (row: number): number => origin?.[row] ?? row;
  const idOf = (row: number): string => ids?.[originOf(row)] ?? `e${originOf(row) + 1}`;
  return {
    hasTitles: Boolean(table.titles),
    links: NO_LINKS,
    record: (row) => recordOf(columns, row, idOf(row), table, originOf(row)),
    rowOf: function* (id) {
      const renamed = columns.tables.redirects[id];
      let found = yield* originOfId(ids, id);
      if (found < 0 && renamed !== undefined) found = yield* originOfId(ids, renamed);
      return found < 0 || found >= columns.count ? -1 : origin === null ? found : origin.indexOf(found);
    },
  };
}

/**
 * Position in the table's order. Ids are looked through: that takes a few milliseconds for a million, and a map of
 * them would take a hundred megabytes.
 */
function* originOfId(ids: readonly string[] | null, id: string): Work<number> {
  if (ids === null) return /^e[1-9]\d*$/.test(id) ? Number(id.slice(1)) - 1 : -1;
  let found = -1;
  yield* inSteps(ids.length, (from, to) => {
    for (let i = from; i < to && found < 0; i++) if (ids[i] === id) found = i;
  });
  return found;
}

/** `und` is the language of texts whose language nobody has told. */
function textAt(texts: RowTexts | null | undefined, row: number): LocalizedText {
  const text = texts?.at(row);
  return text ? { und: text } : {};
}

function recordOf(columns: Columns, row: number, id: string, table: Texts, origin: number): EventRecord {
  const { actors, places, sources } = columns.tables;
  const begin = columns.participants.offsets[row]!;
  const span = edtfOfSpan(columns.starts[row]!, columns.ends[row]!, columns.dateFlags[row]!);
  const place = columns.places[row]!;
  return {
    id,
    kind: columns.kindNames[columns.kinds[row]!]!,
    ...span,
    title: textAt(table.titles, origin),
    summary: textAt(table.summaries, origin),
    place: place === NO_PLACE ? null : places[place]!.id,
    participants: Array.from(listAt(columns.participants, row), (actor, i) => ({
      actor: actors[actor]!.id,
      role: columns.roleNames[columns.roles[begin + i]!]!,
    })),
    frameworks: Array.from(listAt(columns.frameworks, row), (actor) => actors[actor]!.id),
    topics: Array.from(listAt(columns.topics, row), (topic) => columns.topicNames[topic]!),
    related: [],
    sources: columns.sources
      ? Array.from(listAt(columns.sources.lists, row), (source) => sources[source]!.id)
      : [],
    status: columns.statusNames[columns.statuses[row]!]!,
  };
}
