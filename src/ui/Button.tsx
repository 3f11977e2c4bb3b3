import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `quiet`: no frame until hovered. `chosen` look comes from `aria-pressed` or `aria-expanded`. */
  readonly look?: 'framed' | 'quiet' | 'primary';
  /** Square, for a single icon; `aria-label` is then needed. */
  readonly icon?: boolean;
}

/** No submit unless it says so: `type` may be given. */
export function Button({ look = 'framed', icon = false, className, ...rest }: ButtonProps) {
  const classes = [styles.button, styles[look], icon && styles.icon, className].filter(Boolean).join(' ');
  return <button type="button" className={classes} {...rest} />;
}
