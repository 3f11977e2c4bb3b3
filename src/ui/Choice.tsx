import { useId } from 'react';
import styles from './Choice.module.css';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly hint?: string }[];
  readonly onChange: (value: T) => void;
  /** `quiet`: in a row of tools, its label beside it. `field`: in a form, its label above it. */
  readonly look?: 'quiet' | 'field';
}

/** One of several, as the platform's own list: right on a phone, with a screen reader, and when there is no room. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
  look = 'quiet',
}: ChoiceProps<T>) {
  const id = useId();
  return (
    <span className={styles[look]}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} title={option.hint}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
