/** What records say of each other, found from either end. */
import type { EventId, EventRecord } from '../dataset/model.ts';
import type { Relation } from './protocol.ts';
import type { RowNumber } from './question.ts';

export interface RecordLinks {
  relations(row: RowNumber): readonly Relation[];
}

/** For tables, whose events name no other events. */
export const NO_LINKS: RecordLinks = { relations: () => [] };

/** `records` in order of rows. The way back is laid out when first asked for. */
export function recordLinks(records: readonly EventRecord[], rowOf: (id: EventId) => RowNumber): RecordLinks {
  let naming: ReadonlyMap<EventId, readonly Relation[]> | undefined;
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
