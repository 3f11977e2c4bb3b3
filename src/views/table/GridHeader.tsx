import { Icon } from '../../ui/icons.tsx';
import { useTableWords } from './table-words.ts';
import type { EventTable } from './use-event-table.ts';
import styles from './table.module.css';

interface GridHeaderProps {
  readonly table: EventTable;
  /** The column where the reader is; `null` while in the rows. */
  readonly active: number | null;
}

const SORTED = { asc: 'ascending', desc: 'descending' } as const;

/** Column headers that sort: first as is usual for the column, then the other way round. */
export function GridHeader({ table, active }: GridHeaderProps) {
  const { t } = useTableWords();
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  return (
    <div role="rowgroup" className={styles.header}>
      <div role="row" aria-rowindex={1} className={styles.row}>
        {headers.map(({ id, column }, i) => {
          const sorted = column.getIsSorted();
          return (
            <div
              key={id}
              role="columnheader"
              aria-colindex={i + 1}
              aria-sort={sorted === false ? 'none' : SORTED[sorted]}
            >
              <button
                type="button"
                className={styles.sorter}
                tabIndex={active === i ? 0 : -1}
                data-row={-1}
                data-column={i}
                onClick={() => column.toggleSorting()}
              >
                {t(`table:column.${id}`)}
                {sorted !== false && <Icon name={sorted === 'desc' ? 'down' : 'up'} size={12} />}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
