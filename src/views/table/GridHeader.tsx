import type { RowsOrder } from '../../queries/rows-page.ts';
import { setOrder, type ColumnId } from '../../state/table-state.ts';
import { Icon } from '../../ui/icons.tsx';
import { COLUMNS } from './table-columns.ts';
import { useTableWords } from './table-words.ts';
import styles from './table.module.css';

interface GridHeaderProps {
  readonly columns: readonly ColumnId[];
  readonly order: RowsOrder;
  /** The column where the reader is; `null` while in the rows. */
  readonly active: number | null;
}

/** Column headers that sort: first as is usual for the column, then the other way round. */
export function GridHeader({ columns, order, active }: GridHeaderProps) {
  const { t } = useTableWords();
  return (
    <div role="rowgroup" className={styles.header}>
      <div role="row" aria-rowindex={1} className={styles.row}>
        {columns.map((id, i) => {
          const sorted = order.sort === id;
          const direction = order.descending ? 'descending' : 'ascending';
          return (
            <div
              key={id}
              role="columnheader"
              aria-colindex={i + 1}
              aria-sort={sorted ? direction : 'none'}
              data-id={id}
            >
              <button
                type="button"
                className={styles.sorter}
                tabIndex={active === i ? 0 : -1}
                data-row={-1}
                data-column={i}
                onClick={() => sortBy(id, order)}
              >
                {t(`table:column.${id}`)}
                {sorted && <Icon name={order.descending ? 'down' : 'up'} size={12} />}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function sortBy(id: ColumnId, { sort, descending }: RowsOrder): void {
  const first = COLUMNS.find((column) => column.id === id)?.descendingFirst ?? false;
  setOrder(id, sort === id ? !descending : first);
}
