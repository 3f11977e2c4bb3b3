/** Choices of the form about columns, each with its label above it. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferedField } from './columns-form.ts';
import styles from './Columns.module.css';

interface WideChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

export function WideChoice<T extends string>({ label, value, options, onChange }: WideChoiceProps<T>) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface FieldChoiceProps {
  readonly field: OfferedField;
  readonly columns: readonly string[];
  readonly chosen: readonly string[];
  /** `at`: which of the field's columns; `null`: no longer. */
  readonly onChoose: (at: number, column: string | null) => void;
}

/** The column of a field. Those who took part may stand in several: after each that is chosen another is offered. */
export function FieldChoice({ field, columns, chosen, onChoose }: FieldChoiceProps) {
  const { t } = useTranslation('own');
  const several = field === 'participants' && chosen.length > 0;
  const places = several ? [...chosen, ''] : [chosen[0] ?? ''];
  return places.map((column, at) => (
    <WideChoice
      key={at}
      label={
        at === 0 ? t(`field.${field}`) : t('columns.also', { field: t(`field.${field}`), number: at + 1 })
      }
      value={column === '' ? NONE : AT + column}
      options={[
        { value: NONE, label: t(at === 0 ? 'columns.none' : 'columns.noOther') },
        ...named(columns).map((name) => ({ value: AT + name, label: name })),
      ]}
      onChange={(value) => onChoose(at, value === NONE ? null : value.slice(AT.length))}
    />
  ));
}

const NONE = '';
/** Before the name of a column, so that none is taken for no column. */
const AT = '=';

/** Columns are told by their names: one without, or with that of another, cannot be. */
function named(columns: readonly string[]): readonly string[] {
  return [...new Set(columns)].filter((column) => column !== '');
}
