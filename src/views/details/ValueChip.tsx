import type { ReactNode } from 'react';
import { toggleValue, useView } from '../../state/view-store.ts';
import { useWords } from './use-words.ts';
import styles from './details.module.css';

interface ValueChipProps {
  readonly dimension: 'kinds' | 'frameworks' | 'topics' | 'places' | 'status' | 'basis';
  readonly value: string;
  readonly children: ReactNode;
  /** Number of events. */
  readonly count?: number;
}

/** A value of a filter dimension: pressed while the filter asks for it. */
export function ValueChip({ dimension, value, children, count }: ValueChipProps) {
  const { t, number } = useWords();
  const chosen = useView(({ filter }) => {
    const clause = filter[dimension];
    return clause !== undefined && !clause.negated && (clause.values as readonly string[]).includes(value);
  });
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={chosen}
      title={t('details:chipHint')}
      onClick={() => toggleValue(dimension, value)}
    >
      {children}
      {count !== undefined && <span className={styles.count}>{number(count)}</span>}
    </button>
  );
}
