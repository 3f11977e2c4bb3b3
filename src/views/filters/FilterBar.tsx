/** The line under the bar: what is shown, in words; the clauses to change; and what to drop where nothing matches. */
import { lazy, Suspense, useCallback, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDirectory } from '../../queries/catalogue.ts';
import { useViewAnswer, type ViewAnswer } from '../../queries/view-answer.ts';
import { usePreference } from '../../state/preferences.ts';
import { clearFilter, useView } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { SettledStatus } from '../../ui/SettledStatus.tsx';
import { ClauseChips } from './ClauseChips.tsx';
import { NoMatches } from './NoMatches.tsx';
import { sentenceOf, type Sentence } from './sentence.ts';
import styles from './FilterBar.module.css';

const FilterPanel = lazy(() => import('./FilterPanel.tsx').then((file) => ({ default: file.FilterPanel })));

export function FilterBar() {
  const { t } = useTranslation('filters');
  const answer = useViewAnswer();
  const sentence = useSentence(answer);
  const [panelOpen, setPanelOpen] = useState(false);
  const openPanel = useCallback(() => setPanelOpen(true), []);
  const closePanel = () => setPanelOpen(false);
  const bar = useRef<HTMLElement>(null);
  const nothing = answer !== null && answer.answer.matching === 0;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons in it
    <section
      ref={bar}
      className={styles.bar}
      data-tour="filters"
      aria-label={t('bar')}
      onKeyDown={panelOpen ? byEscape(closePanel) : undefined}
    >
      <SentenceLine sentence={sentence} />
      <div className={styles.controls}>
        <div className={styles.clauses}>
          <ClauseChips onMore={openPanel} />
          <ClearAll />
        </div>
        <Button
          className={styles.open}
          aria-expanded={panelOpen}
          aria-haspopup="dialog"
          onClick={() => setPanelOpen(!panelOpen)}
        >
          <Icon name="filter" />
          <span>{t('open')}</span>
        </Button>
      </div>
      {nothing && <NoMatches asked={answer.question} />}
      {panelOpen && (
        <Suspense>
          <FilterPanel below={bar} answer={answer} onClose={closePanel} />
        </Suspense>
      )}
    </section>
  );
}

/** In the panel, in the bar, and before the panel is loaded. */
function byEscape(close: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
}

/** The sentence of the newest answer; while the next one is under way, that of the one before. */
function useSentence(answer: ViewAnswer | null): Sentence | null {
  const { t } = useTranslation();
  const directory = useDirectory();
  const language = usePreference('language');
  return answer && sentenceOf(answer.question, answer.answer, { directory, t, language });
}

/** Seen at once, said once it has settled. */
function SentenceLine({ sentence }: { readonly sentence: Sentence | null }) {
  return (
    <>
      <p className={styles.sentence} aria-hidden="true">
        {sentence &&
          [sentence.count, ...sentence.clauses].map((part, at, { length }) => (
            <span key={at} className={at === 0 ? styles.count : styles.part}>
              {at < length - 1 ? `${part} ·` : part}{' '}
            </span>
          ))}
      </p>
      <SettledStatus text={sentence?.text ?? ''} />
    </>
  );
}

/** Only where there is more than one clause: a single chip is taken away by itself. */
function ClearAll() {
  const { t } = useTranslation('filters');
  const clauses = useView((view) => Object.keys(view.filter).length);
  if (clauses < 2) return null;
  return (
    <Button look="quiet" onClick={clearFilter}>
      {t('clearAll')}
    </Button>
  );
}
