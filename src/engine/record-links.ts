/** What records say of each other and of their sources, found from either end. */
import type { EventId, EventRecord, SourceId } from '../dataset/model.ts';
import type { Relation } from './protocol.ts';
import type { RowNumber } from './question.ts';

export interface RecordLinks {
  relations(row: RowNumber): readonly Relation[];
  /** Rows of the events that rest on a source, ascending. */
  rowsOfSource(id: SourceId): readonly RowNumber[];
}

/** For tables, whose events name neither sources nor other events. */
export const NO_LINKS: RecordLinks = { relations: () => [], rowsOfSource: () => [] };

/** `records` in order of rows. Both directions are laid out when first asked for. */
export function recordLinks(records: readonly EventRecord[], rowOf: (id: EventId) => RowNumber): RecordLinks {
  let naming: ReadonlyMap<EventId, readonly Relation[]> | undefined;
  let resting: ReadonlyMap<SourceId, readonly RowNumber[]> | undefined;
  return {
    relations(row) {
      naming ??= relationsBack(records);
      const record = records[row]!;
      const named = record.related.flatMap(({ event, how }): readonly Relation[] => {
        const target = rowOf(event);
        return target < 0 ? [] : [{ how, back: false, event: records[target]! }];
      });
      return [...named, ...(naming.get(record.id) ?? [])];
    },
    rowsOfSource(id) {
      resting ??= grouped(
        records.flatMap(({ sources }, row) =>
          [...new Set(sources)].map((key): [SourceId, RowNumber] => [key, row]),
        ),
      );
      return resting.get(id) ?? [];
    },
  };
}

function relationsBack(records: readonly EventRecord[]): ReadonlyMap<EventId, readonly Relation[]> {
  return grouped(
    records.flatMap((event) =>
      event.related.map(({ event: target, how }): [EventId, Relation] => [
        target,
        { how, back: true, event },
      ]),
    ),
  );
}

function grouped<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
