/** Above the table: how it is sorted (where there are no headers), which columns, and copying. */
import type { RowSort } from '../../queries/engine-types.ts';
import type { RowsOrder } from '../../queries/rows-page.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { copiedRange, rowsAsText } from './copy-rows.ts';
import { lengthOf, type Range } from './range.ts';
import { COLUMNS } from './table-columns.ts';
import { setOrder, showColumn, useTableState, type ColumnId } from '../../state/table-state.ts';
import { useTableWords } from './table-words.ts';
import styles from './table.module.css';

interface TableBarProps {
  readonly matching: number;
  readonly order: RowsOrder;
  readonly range: Range | null;
  readonly compact: boolean;
  /** Columns that are shown now. */
  readonly columns: readonly ColumnId[];
}

export function TableBar({ matching, order, range, compact, columns }: TableBarProps) {
  const words = useTableWords();
  const { t, language } = words;
  const copied = copiedRange(range, matching);
  const count = lengthOf(copied);
  const number = new Intl.NumberFormat(language).format(count);
  const key = range ? 'table:copy.marked' : count < matching ? 'table:copy.first' : 'table:copy.all';
  return (
    <div className={styles.bar}>
      {compact ? <SortChoice order={order} /> : <ColumnMenu columns={columns} />}
      <CopyButton
        label={t(key, { count, number })}
        done={t('table:copy.done', { count, number })}
        failed={t('table:copy.failed')}
        text={() => rowsAsText(copied, order, words)}
      />
    </div>
  );
}

function SortChoice({ order }: { readonly order: RowsOrder }) {
  const { t } = useTableWords();
  const options = COLUMNS.map(({ id }) => ({ value: id as RowSort, label: t(`table:column.${id}`) }));
  const direction = t(order.descending ? 'table:sort.descending' : 'table:sort.ascending');
  return (
    <span className={styles.sort}>
      <Choice
        label={t('table:sort.by')}
        value={order.sort}
        options={options}
        onChange={(sort) => setOrder(sort, order.descending)}
      />
      <Button
        look="quiet"
        icon
        aria-label={direction}
        title={direction}
        onClick={() => setOrder(order.sort, !order.descending)}
      >
        <Icon name={order.descending ? 'down' : 'up'} />
      </Button>
    </span>
  );
}

function ColumnMenu({ columns }: { readonly columns: readonly ColumnId[] }) {
  const { t } = useTableWords();
  const chosen = useTableState((state) => state.chosen);
  return (
    <Popover
      label={t('table:columns')}
      trigger={(props) => (
        <Button look="quiet" {...props}>
          <Icon name="table" />
          {t('table:columns')}
        </Button>
      )}
    >
      {() => (
        <ul className={styles.menu}>
          {COLUMNS.map(({ id }) => (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen[id] ?? columns.includes(id)}
                  disabled={columns.length === 1 && columns[0] === id}
                  onChange={(event) => showColumn(id, event.target.checked, columns)}
                />
                {t(`table:column.${id}`)}
              </label>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}
