import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/locale.ts';
import type { Dimension } from '../../queries/engine-types.ts';
import { usePreference } from '../../state/preferences.ts';
import { eventKindStyle } from '../../ui/kind-style.ts';
import { only, toggle } from './clause-verbs.ts';
import type { FacetValue } from './facets.ts';
import { ValueMark } from './ValueMark.tsx';
import styles from './FacetSection.module.css';

interface FacetRowProps {
  readonly dimension: Dimension;
  readonly value: FacetValue;
  readonly largest: number;
  /** The clause takes its values away. */
  readonly excluded: boolean;
}

/** A value: a box to check, a bar for its count, and a button that chooses it alone. */
export function FacetRow({ dimension, value, largest, excluded }: FacetRowProps) {
  const { t } = useTranslation('filters');
  const language = usePreference('language');
  const { id, text, count, chosen } = value;
  const share = largest === 0 ? 0 : count / largest;
  const color = dimension === 'kinds' ? `var(--${eventKindStyle(id).token})` : 'var(--ink-soft)';
  return (
    <li className={styles.row} data-excluded={(chosen && excluded) || undefined}>
      <label>
        <input type="checkbox" checked={chosen} onChange={() => toggle(dimension, id)} />
        <span className={styles.mark}>
          <ValueMark dimension={dimension} value={id} />
        </span>
        <span className={styles.name} lang={value.language}>
          {text}
        </span>
        <span className={styles.count}>{formatNumber(count, language)}</span>
        <span className={styles.bar} aria-hidden="true">
          <span style={{ inlineSize: `${share * 100}%`, background: color }} />
        </span>
      </label>
      <button
        type="button"
        aria-label={t('facet.onlyThis', { name: text })}
        onClick={() => only(dimension, id)}
      >
        {t('facet.only')}
      </button>
    </li>
  );
}
