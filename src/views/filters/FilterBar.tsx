/** The line under the bar: what is shown, in words; the clauses to change; and what to drop where nothing matches. */
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewAnswer } from '../../queries/view-answer.ts';
import { showEverything, useView } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { byEscape } from '../../ui/by-escape.ts';
import { Icon } from '../../ui/icons.tsx';
import { later, laterDialog } from '../../ui/later.ts';
import { ClauseChips } from './ClauseChips.tsx';
import { SentenceLine } from './SentenceLine.tsx';
import styles from './FilterBar.module.css';

const NoMatches = later(async () => (await import('./NoMatches.tsx')).NoMatches);
const FilterPanel = laterDialog(async () => (await import('./FilterPanel.tsx')).FilterPanel);

export function FilterBar() {
  const { t } = useTranslation('filters');
  const [panelOpen, setPanelOpen] = useState(false);
  const openPanel = useCallback(() => setPanelOpen(true), []);
  const closePanel = () => setPanelOpen(false);
  const bar = useRef<HTMLElement>(null);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons and the panel in it
    <section
      ref={bar}
      className={styles.bar}
      data-tour="filters"
      aria-label={t('bar')}
      onKeyDown={panelOpen ? byEscape(closePanel) : undefined}
    >
      <SentenceLine />
      <div className={styles.controls}>
        <div className={styles.clauses}>
          <div className={styles.chips}>
            <ClauseChips onMore={openPanel} />
          </div>
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
      <WhereNothingMatches />
      {panelOpen && <FilterPanel below={bar} onClose={closePanel} />}
    </section>
  );
}

function WhereNothingMatches() {
  const answer = useViewAnswer();
  return answer?.answer.matching === 0 ? <NoMatches asked={answer.question} /> : null;
}

/** Only where there is more than one clause: a single chip is taken away by itself. */
function ClearAll() {
  const { t } = useTranslation('filters');
  const clauses = useView(({ filter, period }) => Object.keys(filter).length + (period ? 1 : 0));
  if (clauses < 2) return null;
  return (
    <Button look="quiet" onClick={showEverything}>
      {t('clearAll')}
    </Button>
  );
}
