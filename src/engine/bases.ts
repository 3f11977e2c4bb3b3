/** On what each event rests, as positions in `BASES`; `null` where the table names no sources. */
import { basesOf } from '../dataset/basis.ts';
import type { EventTable, ListColumn } from '../dataset/event-table.ts';
import { BASES } from '../dataset/vocabulary.ts';
import { listAt, listsMade } from './lists.ts';
import type { Work } from '../base/work.ts';

export function* basisLists({ eventSources, sources, count }: EventTable): Work<ListColumn | null> {
  if (!eventSources) return null;
  return yield* listsMade(count, BASES.length, (row) => {
    const ofRow = Array.from(listAt(eventSources, row), (source) => sources[source]!);
    return basesOf(ofRow).map((basis) => BASES.indexOf(basis));
  });
}
