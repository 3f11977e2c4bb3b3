/** The first rows of a table as text, and above each column what it is read as. */
import { useTranslation } from 'react-i18next';
import type { TableHead } from '../../formats/peek-table.ts';
import { OFFERED_FIELDS, type Columns } from './columns-form.ts';
import styles from './Columns.module.css';

interface TablePreviewProps {
  readonly head: TableHead;
  readonly form: Columns;
}

export function TablePreview({ head: { columns, rows }, form }: TablePreviewProps) {
  const { t } = useTranslation('own');
  const fieldsOf = (column: string) =>
    OFFERED_FIELDS.filter((field) => form.columns[field]?.includes(column)).map((field) =>
      t(`field.${field}`),
    );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls: without a stop no key reaches it
    <div className={styles.preview} role="group" aria-label={t('columns.preview')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th key={i} scope="col">
                {column}
                <span>{fieldsOf(column).join(' · ')}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, i) => (
                <td key={i}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
