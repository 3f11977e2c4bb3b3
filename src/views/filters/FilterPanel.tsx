/** Every dimension with its values, each with what choosing it gives. Loaded when it is first opened. */
import { useLayoutEffect, useRef, useState, type CSSProperties, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useDirectory } from '../../queries/catalogue.ts';
import { listedDimensions, useViewAnswer } from '../../queries/view-answer.ts';
import { showEverything, useView } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { NegationChoice } from './ClauseChoices.tsx';
import { FacetSection } from './FacetSection.tsx';
import { OverTime } from './OverTime.tsx';
import { PeriodField } from './PeriodField.tsx';
import { WordsField } from './WordsField.tsx';
import styles from './FilterPanel.module.css';

interface FilterPanelProps {
  /** The panel begins where this ends, so that the chips stay in sight. */
  readonly below: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Beside the pictures, not over all of them: they change while the reader filters. Not modal. */
export function FilterPanel({ below, onClose }: FilterPanelProps) {
  const { t } = useTranslation('filters');
  const { catalogue } = useDirectory();
  const answer = useViewAnswer();
  const panel = useRef<HTMLDivElement>(null);
  const top = useBottom(below);
  useFocusInside(panel);
  return (
    <div
      ref={panel}
      role="dialog"
      aria-label={t('panel')}
      tabIndex={-1}
      className={styles.panel}
      style={{ '--panel-top': `${top}px` } as CSSProperties}
    >
      <PanelHead onClose={onClose} />
      <div className={styles.sections}>
        <div className={styles.fields}>
          <PeriodField />
          <OverTime answer={answer} />
          <Words />
        </div>
        {listedDimensions(catalogue).map((dimension) => (
          <FacetSection key={dimension} dimension={dimension} counts={answer?.answer.counts?.[dimension]} />
        ))}
      </div>
    </div>
  );
}

function PanelHead({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('filters');
  const filtered = useView(({ filter, period }) => period !== null || Object.keys(filter).length > 0);
  return (
    <header className={styles.head}>
      <h2>{t('panel')}</h2>
      <Button look="quiet" disabled={!filtered} onClick={showEverything}>
        {t('clearAll')}
      </Button>
      <Button look="quiet" icon aria-label={t('close')} onClick={onClose}>
        <Icon name="close" />
      </Button>
    </header>
  );
}

function Words() {
  const hasWords = useView((view) => view.filter.words !== undefined);
  return (
    <>
      <WordsField />
      {hasWords && <NegationChoice dimension="words" />}
    </>
  );
}

/** The focus goes into the panel as soon as it is there, and back to where it was when the panel goes. */
function useFocusInside(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    const element = panel.current;
    element?.focus();
    return () => {
      const inside = document.activeElement === document.body || element?.contains(document.activeElement);
      if (inside && before instanceof HTMLElement) before.focus();
    };
  }, [panel]);
}

/** Where the element ends, in CSS pixels from the top of the window; follows its size. */
function useBottom(element: RefObject<HTMLElement | null>): number {
  const [bottom, setBottom] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setBottom(current.getBoundingClientRect().bottom);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return bottom;
}
