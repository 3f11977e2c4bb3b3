/** What lies behind a chip: how its clause is meant, and what is in it. */
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Segments } from '../../ui/Segments.tsx';
import type { Chip } from './clause-chips.ts';
import { dropClause, removeValue, setMode, setNegated } from './clause-verbs.ts';
import { PeriodField } from './PeriodField.tsx';
import { ValueMark } from './ValueMark.tsx';
import { WordsField } from './WordsField.tsx';
import styles from './ClauseChoices.module.css';

interface ClauseChoicesProps {
  readonly chip: Chip;
  /** Opens the panel, where other values can be chosen. */
  readonly onMore: () => void;
}

export function ClauseChoices({ chip: { dimension, values }, onMore }: ClauseChoicesProps) {
  const { t } = useTranslation('filters');
  return (
    <div className={styles.choices}>
      {dimension === 'period' && <PeriodField />}
      {dimension === 'words' && <WordsField />}
      {dimension === 'actors' && values.length > 1 && <ModeChoice />}
      {dimension !== 'period' && <NegationChoice dimension={dimension} />}
      {values.length > 1 && (
        <ul>
          {values.map(({ id, text, language }) => (
            <li key={id}>
              <ValueMark dimension={dimension} value={id} />
              <span lang={language}>{text}</span>
              <Button
                look="quiet"
                aria-label={t('remove', { name: text })}
                onClick={() => removeValue(dimension, id)}
              >
                {t('removeShort')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <footer>
        {dimension !== 'period' && <Button onClick={onMore}>{t('more')}</Button>}
        <Button look="quiet" onClick={() => dropClause(dimension)}>
          {t('drop')}
        </Button>
      </footer>
    </div>
  );
}

export function ModeChoice() {
  const { t } = useTranslation('filters');
  const mode = useView((view) => view.filter.actors?.mode ?? 'all');
  return (
    <Segments
      label={t('mode.label')}
      value={mode}
      options={[
        { value: 'all', label: t('mode.all') },
        { value: 'any', label: t('mode.any') },
      ]}
      onChange={setMode}
    />
  );
}

type Negatable = Parameters<typeof setNegated>[0];

export function NegationChoice({ dimension }: { readonly dimension: Negatable }) {
  const { t } = useTranslation('filters');
  const negated = useView((view) => view.filter[dimension]?.negated ?? false);
  return (
    <Segments
      label={t('negation.label')}
      value={negated ? 'exclude' : 'include'}
      options={[
        { value: 'include', label: t('negation.include') },
        { value: 'exclude', label: t('negation.exclude') },
      ]}
      onChange={(value) => setNegated(dimension, value === 'exclude')}
    />
  );
}
