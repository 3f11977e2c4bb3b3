/** react-table over one page of rows: columns, their order and headers; sorting is asked of the engine. */
import { functionalUpdate, useTable, type ReactTable, type Row } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { EventRecord } from '../../dataset/model.ts';
import type { RowSort } from '../../queries/engine-types.ts';
import type { RowsOrder } from '../../queries/rows-page.ts';
import { COLUMNS } from './table-columns.ts';
import type { ColumnId } from '../../state/table-state.ts';
import { FEATURES, MODEL } from './TableModel.tsx';
import { setOrder } from '../../state/table-state.ts';
import type { TableWords } from './table-words.ts';

export type EventTable = ReactTable<typeof FEATURES, EventRecord>;
export type EventRow = Row<typeof FEATURES, EventRecord>;

export function useEventTable(
  records: readonly EventRecord[],
  order: RowsOrder,
  columns: readonly ColumnId[],
  words: TableWords,
): EventTable {
  const { sort, descending } = order;
  // The table takes a new object for a change, and draws again.
  const state = useMemo(
    () => ({
      sorting: [{ id: sort, desc: descending }],
      columnVisibility: Object.fromEntries(COLUMNS.map(({ id }) => [id, columns.includes(id)])),
    }),
    [sort, descending, columns],
  );
  const meta = useMemo(() => ({ words }), [words]);
  return useTable({
    features: FEATURES,
    columns: MODEL,
    data: records,
    getRowId: (event) => event.id,
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    state,
    onSortingChange: (updater) => {
      const [next] = functionalUpdate(updater, state.sorting);
      if (next) setOrder(next.id as RowSort, next.desc);
    },
    meta,
  });
}
