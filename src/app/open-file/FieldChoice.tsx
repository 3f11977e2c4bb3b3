import { useTranslation } from 'react-i18next';
import { Choice } from '../../ui/Choice.tsx';
import type { OfferedField } from './columns-form.ts';

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
    <Choice
      key={at}
      look="field"
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
