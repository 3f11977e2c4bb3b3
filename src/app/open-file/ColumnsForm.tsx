/** Which column is which field, how its cells are read, and what comes of that; opens once there is enough to read. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorKind, Problem } from '../../dataset/model.ts';
import type { TableReading } from '../../dataset/table-reading.ts';
import type { TableHead } from '../../formats/peek-table.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { ProblemTable } from '../ProblemTable.tsx';
import {
  DATE_ORDERS,
  firstNames,
  formOf,
  lackingIn,
  MAIN_FIELDS,
  NAMED_KINDS,
  OTHER_FIELDS,
  readingOf,
  SEPARATORS,
  withColumn,
  type OfferedField,
  type Columns,
} from './columns-form.ts';
import { FieldChoice } from './FieldChoice.tsx';
import { TablePreview } from './TablePreview.tsx';
import styles from './Columns.module.css';

interface ColumnsFormProps {
  readonly head: TableHead;
  readonly name: string;
  readonly reading: TableReading;
  readonly problems: readonly Problem[];
  readonly onOpen: (reading: TableReading) => void;
  readonly onClose: () => void;
}

export function ColumnsForm({ head, name, reading, problems, onOpen, onClose }: ColumnsFormProps) {
  const { t } = useTranslation(['own', 'app']);
  const [form, setForm] = useState(() => formOf(head, reading));
  const lacking = lackingIn(form);
  const reason = useId();
  const others = OTHER_FIELDS.some((field) => form.columns[field]?.length);
  const choiceOf = (field: OfferedField) => (
    <FieldChoice
      key={field}
      field={field}
      columns={head.columns}
      chosen={form.columns[field] ?? []}
      onChoose={(at, column) => setForm(withColumn(form, field, at, column))}
    />
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!lacking) onOpen(readingOf(form));
      }}
    >
      <p>{t('own:columns.text')}</p>
      <RowProblems name={name} problems={problems} />
      <TablePreview head={head} form={form} />
      <div className={styles.fields}>{MAIN_FIELDS.map(choiceOf)}</div>
      <CellChoices form={form} onChange={setForm} />
      <Names names={firstNames(head, form)} />
      <details open={others}>
        <summary>{t('own:columns.more')}</summary>
        <div className={styles.fields}>{OTHER_FIELDS.map(choiceOf)}</div>
      </details>
      <div className={styles.acts}>
        <p id={reason} role="status">
          {lacking && t(`own:columns.lacking.${lacking}`)}
        </p>
        <Button onClick={onClose}>{t('app:file.cancel')}</Button>
        <Button type="submit" look="primary" disabled={lacking !== null} aria-describedby={reason}>
          {t('own:columns.open')}
        </Button>
      </div>
    </form>
  );
}

/** What was wrong with the rows when they were read before; that a column is missing, the form says by itself. */
function RowProblems({ name, problems }: Pick<ColumnsFormProps, 'name' | 'problems'>) {
  const { t } = useTranslation('own');
  const ofRows = problems.filter(({ row, field }) => row !== '' || field === '');
  if (ofRows.length === 0) return null;
  return (
    <section className={styles.problems} role="alert">
      <p>{t('columns.failed', { name })}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls: without a stop no key reaches it */}
      <div className={styles.problemTable} tabIndex={0} role="group" aria-label={t('read.problems')}>
        <ProblemTable problems={ofRows} />
      </div>
    </section>
  );
}

interface CellChoicesProps {
  readonly form: Columns;
  readonly onChange: (form: Columns) => void;
}

/** How single cells are read. */
function CellChoices({ form, onChange }: CellChoicesProps) {
  const { t } = useTranslation(['own', 'vocabulary']);
  const separators = SEPARATORS.map((value) => ({
    value,
    label: value === '' ? t('own:columns.separator.usual') : value,
  }));
  const orders = DATE_ORDERS.map((value) => ({
    value,
    label: t(`own:columns.dateOrder.${value || 'none'}`),
  }));
  const kinds = NAMED_KINDS.map((value: ActorKind) => ({ value, label: t(`vocabulary:actorKind.${value}`) }));
  return (
    <div className={styles.fields}>
      <Choice
        look="field"
        label={t('own:columns.separator.label')}
        value={form.separator}
        options={separators}
        onChange={(separator) => onChange({ ...form, separator })}
      />
      <Choice
        look="field"
        label={t('own:columns.actorKind')}
        value={form.actorKind}
        options={kinds}
        onChange={(actorKind) => onChange({ ...form, actorKind })}
      />
      <Choice
        look="field"
        label={t('own:columns.dateOrder.label')}
        value={form.dateOrder}
        options={orders}
        onChange={(dateOrder) => onChange({ ...form, dateOrder })}
      />
    </div>
  );
}

/** So that a wrong separator is seen at once: all names in one. */
function Names({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation('own');
  if (names.length === 0) return null;
  return (
    <div className={styles.names} role="status">
      {t('columns.names', { count: names.length })}
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
